import { describe, expect, it } from "vitest";
import {
  ADA,
  BORDER,
  EAST,
  elsewhere,
  indexWith,
  NORTH,
  type RawStatement,
  SOUTH,
} from "#testing/fixtures.ts";
import { RIVAL } from "#testing/positions.ts";
import { wordsOf } from "./wordsOf.ts";

const words = (statements: readonly RawStatement[], parties = [NORTH, SOUTH, EAST]) => {
  const index = indexWith(...statements);
  return wordsOf(index, { issue: index.issueOf(BORDER), asOf: "2025-12-31", parties });
};
const SAID = { said: "2025-11-01", speaker: ADA };

describe(wordsOf, () => {
  it("gives the deciding words of a party with who else tells them, and by how much they are backed", () => {
    const copies = [elsewhere("https://example.net/a")];
    const [card, ...more] = words([
      { ...SAID, said: "2025-10-01" },
      { ...SAID, secondCopies: copies },
    ]);
    expect(more).toEqual([]);
    expect(card).toMatchObject({
      key: "north-0",
      name: "North",
      sentence: { verb: "Demands", label: "Along the river" },
      statement: { id: "s2" },
      path: "/statement/s2/",
      support: "2 independent acts of saying support this, told by The Gazette and The Wire.",
      alsoTold: "Also told by The Wire",
      all: "All 2 statements",
      allPath: "/evidence/north/border/",
    });
  });

  it("tells the claims of others from the rest of what is on record", () => {
    expect(words([SAID, { ...SAID, ...RIVAL }])[0]?.all).toBe(
      "All 2 statements, 1 of them by others",
    );
  });

  it("says nothing of other outlets where there are none, nor counts one statement", () => {
    expect(words([SAID])[0]).toMatchObject({
      alsoTold: undefined,
      support: "One act of saying alone supports this, told by The Gazette.",
      all: "All about this position",
    });
  });

  it("has a card for each of mixed signals, and none for who is silent or out of view", () => {
    const statements = [SAID, { ...SAID, stance: ["coast"] }, { party: "south", ...RIVAL }];
    expect(words(statements).map(({ key, statement }) => [key, statement.id])).toEqual([
      ["north-0", "s1"],
      ["north-1", "s2"],
    ]);
    expect(words(statements, [SOUTH])).toEqual([]);
  });
});
