import { describe, expect, it } from "vitest";
import { dossierChanged, RELEASES } from "#testing/fixtures.ts";
import { namedAndCounted, shown, strangersIn } from "./strangers.ts";

describe(strangersIn, () => {
  it("says of a statement that was withdrawn in which release it was", () => {
    const dossier = dossierChanged({ releases: RELEASES });
    expect(strangersIn("/statement/gone-01/", dossier)).toEqual([
      "the statement “gone-01”, which release 2.0.0 withdrew",
    ]);
    expect(strangersIn("/statement/never/", dossier)).toEqual(["the statement “never”"]);
  });
});

describe(shown, () => {
  it("cuts between characters, never in one", () => {
    expect(shown(`a${"😀".repeat(50)}`)).toBe(`a${"😀".repeat(19)}…`);
    expect(shown("short")).toBe("short");
  });
});

describe(namedAndCounted, () => {
  it("names three, and counts the rest", () => {
    expect(namedAndCounted(["a", "b", "c"])).toBe("a, b, c");
    expect(namedAndCounted(["a", "b", "c", "d", "e"])).toBe("a, b, c, and 2 more");
  });
});
