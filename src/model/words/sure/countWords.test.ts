import { describe, expect, it } from "vitest";
import { dossierWith } from "#testing/fixtures.ts";
import { knownWords, movingWords, originWords } from "./countWords.ts";

describe(knownWords, () => {
  it("says how many of a position’s statements are by others", () => {
    expect(knownWords({ all: 13, byOthers: 2 })).toBe("13 statements, 2 of them by others");
    expect(knownWords({ all: 1, byOthers: 0 })).toBe("1 statement");
  });
});

describe(movingWords, () => {
  it("counts those that can move a party, and names the rest, so that both make the whole", () => {
    expect(movingWords({ all: 13, byOthers: 2 }, 2)).toBe(
      "11 statements by it or by reporters, 2 of them without a place on the scale. 2 more are by others and not counted here",
    );
    expect(movingWords({ all: 2, byOthers: 1 }, 0)).toBe(
      "1 statement by it or by reporters. 1 more is by others and not counted here",
    );
  });

  it("says nothing of others where there are none", () => {
    expect(movingWords({ all: 2, byOthers: 0 }, 0)).toBe("2 statements");
    expect(movingWords({ all: 1, byOthers: 0 }, 1)).toBe(
      "1 statement, without a place on the scale",
    );
  });
});

describe(originWords, () => {
  it("counts the sources that have a statement, and the others apart", () => {
    expect(originWords(dossierWith({}, {}))).toBe("They come from 1 source; the other 1 has none.");
    expect(originWords(dossierWith({}, { source: "courier" }))).toBe("They come from 2 sources.");
  });
});
