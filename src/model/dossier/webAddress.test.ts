import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { Contact, WebAddress } from "./webAddress.ts";

const NOT_PLAIN: readonly (readonly [string, string])[] = [
  ["a user’s name", "https://trusted.example@evil.example/"],
  ["a password", "https://a:b@example.org/"],
  ["a space before", " https://example.org/"],
  ["a space within", "https://example.org/a b"],
  ["a line within, which browsers drop", "https://example.org/a\nb"],
  ["a tab after", "https://example.org/\t"],
  ["a sign without width", "https://example.org/a\u200Bb"],
  ["a mark of direction", "https://example.org/\u202Egpj.exe"],
  ["half of a character", "https://example.org/\uD800"],
];

describe("an address on the web", () => {
  it.each([
    "https://example.org/",
    "https://example.org/a%20b?c=d#e",
    "https://пример.example/мир",
  ])("may be %s", (address) => {
    expect(v.is(WebAddress, address)).toBe(true);
  });

  it.each<readonly [string, string]>([
    ...NOT_PLAIN,
    ["a script", "javascript:alert(1)"],
    ["data", "data:text/html,x"],
    ["a path", "/example.org"],
    ["more than browsers keep", `https://example.org/${"a".repeat(2000)}`],
  ])("has not %s", (_, address) => {
    expect(v.is(WebAddress, address)).toBe(false);
  });
});

describe("where to write to", () => {
  it.each(NOT_PLAIN)("has not %s", (_, address) => {
    expect(v.is(Contact, address)).toBe(false);
  });
});
