import { describe, expect, it } from "vitest";
import { BORDER, EAST, FIRST_DRAFT, indexWith, options } from "#testing/fixtures.ts";
import { clauseOf, clausePosition } from "./clause.ts";

const clause = { party: EAST, proposal: "first-draft", said: "2025-03-01" };

const clauseWith = (...statements: Parameters<typeof indexWith>) => {
  const index = indexWith(...statements);
  const [proposal] = index.dossier.proposals;
  if (!proposal) throw new Error("the fixture has no proposal");
  return clauseOf(index, { proposal: proposal.id, issue: BORDER, asOf: "2025-12-31" });
};

describe(clauseOf, () => {
  it("is what the statements of its newest day share", () => {
    const found = clauseWith(
      { ...clause, stance: ["river"] },
      { ...clause, stance: ["river", "ridge"] },
      { ...clause, stance: ["coast"], said: "2025-02-01" },
    );
    expect(found?.options).toEqual(options("river"));
    expect(found?.statements.map(({ id }) => id)).toEqual(["s1", "s2"]);
  });

  it("is its own wording before what reporters tell of it later", () => {
    expect(
      clauseWith(
        { ...clause, stance: ["river"] },
        { ...clause, stance: ["ridge"], voice: "reporter", said: "2025-04-01" },
      )?.options,
    ).toEqual(options("river"));
    expect(
      clauseWith({ ...clause, stance: ["ridge"], voice: "reporter", said: "2025-04-01" })?.options,
    ).toEqual(options("ridge"));
  });

  it("is what the last says when they share nothing", () => {
    expect(
      clauseWith({ ...clause, stance: ["river"] }, { ...clause, stance: ["coast"] })?.options,
    ).toEqual(options("coast"));
  });

  it("is undefined without a placed clause, and never another's word on the text", () => {
    expect(clauseWith({ ...clause, stance: null, unplaced: "too-vague" })).toBeUndefined();
    expect(
      clauseWith({ ...clause, voice: "other-party", speaker: { name: "X", party: "south" } }),
    ).toBeUndefined();
  });
});

describe(clausePosition, () => {
  const question = { proposal: FIRST_DRAFT, issue: BORDER, asOf: "2025-03-11" };

  it("stands where the clause stands, as firmly as those that say exactly this", () => {
    const index = indexWith(
      { ...clause, stance: ["river", "ridge"], firmness: "red-line" },
      { ...clause, stance: ["river"], firmness: "open", conditionalOn: "a vote" },
    );
    expect(clausePosition(index, question)).toMatchObject({
      kind: "placed",
      options: ["river"],
      deciding: [{ id: "s1" }, { id: "s2" }],
      firmness: "open",
      conditions: ["a vote"],
      day: "2025-03-01",
      age: 10,
    });
  });

  it("is silent where the text has no clause", () => {
    expect(clausePosition(indexWith(), question)).toEqual({
      kind: "silent",
      silence: "none-found",
    });
  });
});
