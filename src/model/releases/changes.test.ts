import { describe, expect, it } from "vitest";
import {
  BORDER,
  dossierChanged,
  dossierWith,
  NORTH,
  rawIssue,
  type RawStatement,
} from "#testing/fixtures.ts";
import { indexOf } from "#model/big/whole.ts";
import { movesOf } from "#model/comparison/moves.ts";
import { releaseChangesOf } from "./changes.ts";

const before = dossierWith({}, { said: "2025-02-01", stance: ["ridge"] });
const after = (...statements: RawStatement[]) => dossierWith(...statements);
const second = { said: "2025-02-01", stance: ["ridge"] };
const home = { source: "gazette", party: NORTH, issue: BORDER };

describe(releaseChangesOf, () => {
  it("adds everything to nothing, counted by source", () => {
    const { added, recoded, withdrawn } = releaseChangesOf(undefined, before);
    expect(added.statements).toEqual([{ source: "gazette", count: 2 }]);
    expect(added.sources).toEqual(["gazette", "courier"]);
    expect([recoded, withdrawn]).toEqual([[], []]);
  });

  it("says nothing of what stayed, nor of when a quote was checked", () => {
    const checked = { on: "2025-06-01", occurrences: 1 };
    const evidence = { kind: "quote", exact: "the river is the border", prefix: "", suffix: "" };
    const changes = releaseChangesOf(before, after({ evidence: { ...evidence, checked } }, second));
    expect(Object.values(changes.added).flat()).toEqual([]);
    expect([changes.recoded, changes.reworded]).toEqual([[], []]);
  });

  it("names every field of a code that changed, from what to what", () => {
    const recoded = { stance: ["river", "ridge"], firmness: "open", said: null };
    expect(releaseChangesOf(before, after(recoded, second)).recoded).toEqual([
      {
        ...home,
        statement: "s1",
        changes: [
          { field: "firmness", from: ["demand"], to: ["open"] },
          { field: "said", from: ["2025-01-01"], to: [] },
          { field: "stance", from: ["river"], to: ["river", "ridge"] },
        ],
      },
    ]);
  });

  it("tells a changed note from a changed code", () => {
    const { recoded, reworded } = releaseChangesOf(before, after({ note: "Or so." }, second));
    expect(recoded).toEqual([]);
    expect(reworded).toEqual(["s1"]);
  });

  it("does not count the order in which a stance names its options", () => {
    const [those, others] = [
      ["river", "ridge"],
      ["ridge", "river"],
    ];
    const changes = releaseChangesOf(after({ stance: those }), after({ stance: others }));
    expect(changes.recoded).toEqual([]);
  });

  it("lists what was withdrawn, and where it was", () => {
    expect(releaseChangesOf(before, after({})).withdrawn).toEqual([{ ...home, statement: "s2" }]);
  });

  it("lists new issues, and new options of old ones", () => {
    const wider = [
      rawIssue("border", "ordinal", ["river", "ridge", "road", "coast", "sea"]),
      rawIssue("text", "nominal", ["old", "new", "other"]),
      rawIssue("fish", "ordinal", ["all", "none"]),
    ];
    const { added, removed } = releaseChangesOf(before, dossierChanged({ issues: wider }, {}));
    expect([added.issues, added.options]).toEqual([["fish"], [{ issue: "border", option: "sea" }]]);
    expect([removed.issues, removed.options]).toEqual([[], []]);
  });
});

describe("a correction", () => {
  it("is never a move: moves are counted within one release, and neither has one", () => {
    const recoded = after({ said: "2025-02-01", stance: ["coast"] });
    const published = after({ said: "2025-02-01", stance: ["river"] });
    expect(releaseChangesOf(published, recoded).recoded).toHaveLength(1);
    for (const release of [published, recoded]) {
      const between = { from: "2025-03-01", to: "2025-12-31" };
      expect(movesOf(indexOf(release), between)).toEqual([]);
    }
  });
});
