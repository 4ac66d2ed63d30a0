import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differenceBetween, inOneForm, isVisible, unfitSignIn } from "./form.ts";

describe(unfitSignIn, () => {
  it.each([
    ["words, lines and tabs", "Peace,\n\tat last"],
    ["letters of any script and beyond the first plane", "Мир, שלום, السلام, 平和 🕊️ 𝒫"],
    ["marks that keep to their letters", "\u200Eabc\u200F a\u00ADb a\u200Bb ا\u200Cب"],
    ["a right-to-left name in an isolate", "said \u2067דוד\u2069, twice"],
    ["an override within an isolate", "\u2066\u202Eabc\u202C\u2069 and \u2068\u202Dabc\u2069"],
    ["isolates within isolates", "\u2066a\u2067b\u2069c\u2069"],
  ])("finds nothing in %s", (_, text) => {
    expect(unfitSignIn(text)).toBeUndefined();
  });

  it.each([
    ["NUL", "a\u0000b", "U+0000"],
    ["another control", "a\u0008b", "U+0008"],
    ["a line of another machine", "a\r\nb", "U+000D"],
    ["a control beyond ASCII", "a\u0085b", "U+0085"],
    ["the first half of a character", "a\uD83D", "U+D83D"],
    ["the second half of a character", "\uDD4Aa", "U+DD4A"],
    ["an override", "a\u202Eb\u202C", "U+202E"],
    ["an embedding", "\u202Aab\u202C", "U+202A"],
    ["an override after an isolate", "\u2066a\u2069\u202D", "U+202D"],
    ["the end of an embedding that did not begin", "a\u202C", "U+202C"],
    ["an isolate that does not end", "a\u2067b", "U+2067"],
    ["the end of an isolate that did not begin", "a\u2069b", "U+2069"],
  ])("finds %s", (_, text, sign) => {
    expect(unfitSignIn(text)).toBe(sign);
  });

  it("finds every half of a character, wherever it stands", () => {
    const half = fc.integer({ min: 0xd800, max: 0xdfff }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), half, fc.string(), (before, lone, after) => {
        expect(unfitSignIn(`${before}x${lone}x${after}`)).toBeDefined();
      }),
    );
  });
});

describe(isVisible, () => {
  it.each(["a", "…", "  1", "\u200F\u05D0", "平", "🕊️"])("is true of “%s”", (text) => {
    expect(isVisible(text)).toBe(true);
  });

  it.each([
    ["nothing", ""],
    ["spaces of all kinds", " \t\n\u00A0\u2003\u202F\u3000"],
    ["no width", "\u200B\u2060\uFEFF\u00AD"],
    ["marks of direction", "\u200E\u200F\u2066\u2069"],
    ["fillers", "\u3164\u115F\u2800\u034F\uFE0F"],
  ])("is false of %s", (_, text) => {
    expect(isVisible(text)).toBe(false);
  });
});

describe(inOneForm, () => {
  it("is one, however often it is asked for, of any text, and keeps nothing that breaks a line otherwise", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const form = inOneForm(text);
        expect(inOneForm(form)).toBe(form);
        expect(form).not.toMatch(/[\r\u0085\u2028\uFEFF\u200B\u00A0\u202F\u202E]/);
      }),
    );
  });

  it("composes letters that a sign without width parted", () => {
    expect(inOneForm("e\u200B\u0301")).toBe("é");
  });

  it("keeps what joins and parts letters, and every letter", () => {
    expect(inOneForm("می\u200Cخواهم 👩\u200D👧 Øß")).toBe("می\u200Cخواهم 👩\u200D👧 Øß");
  });
});

describe(differenceBetween, () => {
  it.each([
    ["a…", "a...", "U+002E for U+2026"],
    ["ab", "abc", "U+0063 for nothing"],
    ["abc", "ab", "nothing for U+0063"],
    ["𝒫", "P", "U+0050 for U+1D4AB"],
    ["same", "same", undefined],
  ])("between “%s” and “%s” is %s", (found, wanted, difference) => {
    expect(differenceBetween(found, wanted)).toBe(difference);
  });
});
