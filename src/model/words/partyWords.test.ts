import { describe, expect, it } from "vitest";
import { inSentence, possessive, startingSentence } from "./partyWords.ts";

const UNION = { name: "River union", nameInSentence: "the River union" };

describe(inSentence, () => {
  it("has the article that English needs, where the dossier says so", () => {
    expect(inSentence(UNION)).toBe("the River union");
    expect(inSentence({ name: "North" })).toBe("North");
  });
});

describe(startingSentence, () => {
  it("begins with a capital", () => {
    expect(startingSentence(UNION)).toBe("The River union");
  });
});

describe(possessive, () => {
  it("adds no second s", () => {
    expect([possessive("North"), possessive("the United States")]).toEqual([
      "North’s",
      "the United States’",
    ]);
  });
});
