import { expect, it } from "vitest";
import { dossierChanged, NORTH, type RawStatement } from "#testing/fixtures.ts";
import { blocksOf } from "./blocks.ts";

const SITE = "https://example.org/parley";

/** What a search engine reads on the page of a statement. */
function readOn(statement: RawStatement, site = SITE): unknown {
  const dossier = dossierChanged(
    { title: "Border talks", release: "2.0.0" },
    { id: "n1", ...statement },
  );
  const [one] = dossier.statements;
  if (!one) throw new Error("there is no statement");
  const block = blocksOf(dossier, site)({ view: "statement", statement: one.id });
  const [, json = ""] =
    /^<script type="application\/ld\+json">([^<>&]*)<\/script>$/.exec(block) ?? [];
  return JSON.parse(json);
}

const QUOTE = { kind: "quote", exact: "No soldier <stays>.", prefix: "", suffix: "" } as const;

it("words in quotation marks are a quotation of who said them, based on where they are told", () => {
  const speaker = { name: "Ada North", role: "minister" };
  const said = readOn({
    party: NORTH,
    evidence: QUOTE,
    speech: "direct",
    speaker,
    said: "2025-02-03",
  });
  expect(said).toMatchObject({
    "@context": "https://schema.org",
    "@type": "Quotation",
    url: "https://example.org/parley/statement/n1/",
    text: "No soldier <stays>.",
    spokenByCharacter: { "@type": "Person", name: "Ada North", jobTitle: "minister" },
    isBasedOn: { "@type": "CreativeWork", url: expect.stringMatching(/^https:/) },
    dateCreated: "2025-02-03",
    about: "border",
    isPartOf: {
      "@type": "Dataset",
      "@id": `${SITE}/#dataset`,
      name: "Border talks",
      version: "2.0.0",
    },
  });
});

it("what is reported or summed up is a claim of the party, and a summary is read by us", () => {
  const reported = readOn({ party: NORTH, evidence: QUOTE, speech: "indirect", speaker: null });
  expect(reported).toMatchObject({
    "@type": "Claim",
    author: { "@type": "Organization" },
    appearance: { "@type": "CreativeWork" },
  });
  expect(reported).not.toHaveProperty("claimInterpreter");
  const summary = { kind: "paraphrase", text: "It rejects that.", pinpoint: "p. 1" } as const;
  expect(readOn({ evidence: summary })).toMatchObject({
    "@type": "Claim",
    text: "It rejects that.",
    claimInterpreter: { name: "Parley" },
  });
});

it("gives no date that is not certain, and no address of ours where none is known", () => {
  const about = readOn({ said: "2025-02~" }, "");
  expect(about).not.toHaveProperty("dateCreated");
  expect(about).not.toHaveProperty("url");
});
