import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonFaultIn } from "./fault.ts";

describe(jsonFaultIn, () => {
  it("is undefined for JSON", () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom("", " ", "\n"), (json, space) => {
        expect(jsonFaultIn(space + json + space)).toBeUndefined();
      }),
    );
  });

  it("finds a fault exactly where JSON.parse finds one", () => {
    const nearlyJson = fc
      .tuple(
        fc.json({ maxDepth: 2 }),
        fc.nat(),
        fc.constantFrom("", ",", "}", "]", '"', "x", "0", "\\", "\n", ":"),
      )
      .map(
        ([json, at, added]) =>
          json.slice(0, at % json.length) + added + json.slice((at % json.length) + 1),
      );
    fc.assert(
      fc.property(nearlyJson, (text) => {
        const found = jsonFaultIn(text);
        if (found?.expected.startsWith("each key once")) return;
        expect(found !== undefined).toBe(!isJson(text));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ["", 0, /^a value/],
    ['{"a": }', 6, /^a value/],
    ['{"a": 1,}', 8, /^a key/],
    ["[1, 2", 5, /^"," or "\]"$/],
    ['{"a" 1}', 5, /^":"$/],
    ["[01]", 1, /^a value/],
    ['["a\nb"]', 1, /^a value/],
    ["[1] 2", 4, /^the end/],
    ['{"a": 1, "a": 2}', 9, /^each key once; "a"/],
  ])("says where and what was expected: %s", (text, at, expected) => {
    const found = jsonFaultIn(text);
    expect(found?.at).toBe(at);
    expect(found?.expected).toMatch(expected);
  });

  it("takes a hundred levels, and says where one more begins", () => {
    expect(jsonFaultIn("[".repeat(100) + "]".repeat(100))).toBeUndefined();
    const deep = `{"a": ${"[".repeat(20_000)}`;
    expect(jsonFaultIn(deep)).toEqual({ at: 105, expected: "at most 100 levels" });
  });

  it("reads a string of very many escapes", () => {
    const escapes = String.raw`\u0041\n`.repeat(2_000_000);
    expect(jsonFaultIn(`["${escapes}"]`)).toBeUndefined();
    expect(jsonFaultIn(`["${escapes}`)?.at).toBe(1);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
