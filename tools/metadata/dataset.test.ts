import { readFile } from "node:fs/promises";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import type { WholeDossier } from "#model/dossier/dossier.ts";
import { dossierChanged, dossierWith } from "#testing/fixtures.ts";
import { datasetBlock } from "./dataset.ts";
import { cffOf } from "./cff.ts";
import { dataciteOf } from "./datacite.ts";
import { loadDossier } from "#tools/record/dossierFiles.ts";

const { dossier: real } = await loadDossier("data/russia-ukraine");
const SITE = "https://example.org/parley";

const Block = v.looseObject({
  distribution: v.optional(v.array(v.object({ contentUrl: v.string() })), []),
});

/** What a search engine reads in the block. */
function readIn(dossier: WholeDossier, site: string | undefined) {
  const [, json = ""] =
    /^<script type="application\/ld\+json">([^<>&\u2028\u2029]*)<\/script>$/.exec(
      datasetBlock(dossier, site),
    ) ?? [];
  return v.parse(Block, JSON.parse(json));
}

describe(datasetBlock, () => {
  it("says what, which version, until when, by whom and under what licence", () => {
    const dossier = dossierWith({ said: "2025-02-03" }, { said: "2025-06-01" });
    expect(readIn(dossier, SITE)).toMatchObject({
      "@type": "Dataset",
      url: "https://example.org/parley/",
      name: "Border talks",
      version: "1.0.0",
      temporalCoverage: "2025-02-03/2025-12-31",
      license: "https://creativecommons.org/publicdomain/zero/1.0/",
      creator: { name: "Parley" },
      citation:
        "Parley. (n.d.). Border talks (Version 1.0.0) [Data set]. https://example.org/parley/?v=1.0.0",
      isAccessibleForFree: true,
      inLanguage: "en",
    });
  });

  it("names every file by its whole address", () => {
    const { distribution } = readIn(dossierWith(), `${SITE}//`);
    expect(distribution.map(({ contentUrl }) => contentUrl)).toEqual(
      [".json", "-statements.csv", "-cells.csv", "-sources.csv", "-1.0.0.zip"].map(
        (end) => `https://example.org/parley/data/border-talks${end}`,
      ),
    );
  });

  it("has no address of its own where none is known", () => {
    const text = JSON.stringify([
      readIn(dossierWith(), undefined),
      { ...dataciteOf(dossierWith(), undefined), relatedIdentifiers: [], rightsList: [] },
      cffOf(dossierWith()),
    ]);
    expect(text.match(/https?:[^"\\]*/g)).toEqual([
      "https://schema.org",
      "https://creativecommons.org/publicdomain/zero/1.0/",
      "http://datacite.org/schema/kernel-4",
    ]);
  });

  it("cannot be ended by anything in the data", () => {
    const title = "</script><!--<script>\u2028&amp;";
    expect(readIn(dossierChanged({ title }), SITE)["name"]).toBe(title);
  });

  it("quotes a licence that it does not know in the dossier's words", () => {
    expect(readIn(dossierChanged({ licence: "Ask us" }), SITE)["license"]).toEqual({
      "@type": "CreativeWork",
      name: "Ask us",
    });
  });
});

describe(dataciteOf, () => {
  it("has what DataCite requires, and the sources that the dataset is derived from", () => {
    const fields = dataciteOf(real, SITE);
    expect(fields).toMatchObject({
      types: { resourceTypeGeneral: "Dataset" },
      creators: [{ name: "Parley", nameType: "Organizational" }],
      titles: [{ title: real.title }],
      publisher: { name: "Parley" },
      publicationYear: expect.stringMatching(/^\d{4}$/),
      identifiers: [
        { identifier: `https://example.org/parley/?v=${real.release}`, identifierType: "URL" },
      ],
    });
    expect(fields.relatedIdentifiers.map((related) => related.relatedIdentifier)).toEqual(
      real.sources.map(({ url }) => url),
    );
  });
});

describe(cffOf, () => {
  it("is the CITATION.cff at the top level; npm run data:cite writes it anew", async () => {
    expect(await readFile("CITATION.cff", "utf8")).toBe(cffOf(real));
  });

  it("has the keys of the Citation File Format 1.2.0, each once, with values of their kind", () => {
    const fields = new Map(topLevelOf(cffOf(real, SITE)));
    const expected =
      "abstract authors cff-version date-released keywords license message title type url version";
    expect([...fields.keys()].toSorted()).toEqual(expected.split(" "));
    expect(fields.get("cff-version")).toBe("1.2.0");
    expect(fields.get("type")).toBe("dataset");
    expect(fields.get("version")).toBe(real.release);
    expect(fields.get("url")).toBe(`https://example.org/parley/?v=${real.release}`);
    expect(fields.get("date-released")).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(fields.get("license")).toBe("CC-BY-4.0");
    expect(cffOf(real)).toContain('authors:\n  - name: "Parley"\n');
  });

  it("keeps any title on one line", () => {
    const title = 'A "title": with # signs\n- and lines\u2028of \\ all kinds';
    const text = cffOf(dossierChanged({ title }));
    expect(new Map(topLevelOf(text)).get("title")).toBe(title);
    expect(text).not.toMatch(/[\u2028\u2029\u0085]/);
  });
});

/** The keys of a YAML mapping as this generator writes it: strings in double quotes, or a list below. */
function topLevelOf(text: string): readonly (readonly [string, string])[] {
  const lines = text.split("\n");
  const [keys, others] = [/^([a-z-]+):(?: (".*"))?$/, /^( {2}- (name: )?".*")?$/];
  expect(lines.filter((line) => !keys.test(line) && !others.test(line))).toEqual([]);
  return lines.flatMap((line) => {
    const [, key, value] = keys.exec(line) ?? [];
    if (key === undefined) return [];
    return [[key, value === undefined ? "" : String(JSON.parse(value))] as const];
  });
}
