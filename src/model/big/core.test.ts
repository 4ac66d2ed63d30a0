import { describe, expect, it } from "vitest";
import { dossierWith, elsewhere } from "#testing/fixtures.ts";
import type { WholeStatement } from "#model/dossier/dossier.ts";
import { type Core, coreOf, dossierIn } from "./core.ts";

const EVERYTHING = {
  proposal: "first-draft",
  speaker: { name: "A. Envoy", role: "envoy", party: "north" },
  stance: null,
  unplaced: "too-vague",
  alt: ["road"],
  conditionalOn: "a ceasefire",
  document: "The draft",
  secondCopies: ["courier", elsewhere("https://example.net/a")],
  occasion: "the morning’s session",
  note: "A note.",
};

function wordless(whole: WholeStatement) {
  const statement: Partial<WholeStatement> = { ...whole };
  delete statement.note;
  return { ...statement, evidence: { kind: whole.evidence.kind } };
}

describe(dossierIn, () => {
  it("gives back, through a file, everything but the words", () => {
    const dossier = dossierWith({}, EVERYTHING, { said: null, stance: ["ridge", "road"] });
    const core: Core = JSON.parse(JSON.stringify(coreOf(dossier)));
    const statements = dossier.statements.map(wordless);
    expect(dossierIn(core)).toEqual({ ...dossier, statements });
  });

  it("leaves the words out", () => {
    const core = JSON.stringify(coreOf(dossierWith(EVERYTHING)));
    expect(core).not.toContain("the river is the border");
    expect(core).not.toContain("A note.");
  });

  it("says where a core is incomplete", () => {
    const core = coreOf(dossierWith({}, {}));
    const { columns } = core.statements;
    const broken = { ...columns, party: { values: columns.party.values, at: [0] } };
    expect(() => dossierIn({ ...core, statements: { count: 2, columns: broken } })).toThrow(
      "a gap in row 1",
    );
  });
});
