import { describe, expect, it } from "vitest";
import { bare, isolated } from "./isolate.ts";

describe(isolated, () => {
  it("sets apart what is read from the right, once, and leaves all else", () => {
    for (const name of ["وزارة الخارجية", "דוד כהן", "Ministry (وزارة)"]) {
      expect(isolated(name)).toBe(`\u2068${name}\u2069`);
      expect(isolated(isolated(name))).toBe(isolated(name));
    }
    for (const name of ["Россия", "新华社", "NATO", ""]) expect(isolated(name)).toBe(name);
  });
});

describe(bare, () => {
  it("gives the name back, and takes nothing from a sentence", () => {
    expect(bare(isolated("דוד"))).toBe("דוד");
    const sentence = `${isolated("דוד")}, 5 Jul 2026, ${isolated("דוד")}`;
    expect(bare(sentence)).toBe(sentence);
  });
});
