// @vitest-environment node
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { RULES } from "#model/position/rules.ts";

const SOURCES = ["src", "tools", "e2e"].flatMap((top) =>
  readdirSync(top, { recursive: true, encoding: "utf8" })
    .map((path) => join(top, path))
    .filter((path) => /\.tsx?$/.test(path))
    .map((file) => ({ file, text: readFileSync(file, "utf8") })),
);

describe("a comment", () => {
  it("names no rule of derivation that the page Rules has not", () => {
    const known = new Set<string>(RULES.map(({ id }) => id));
    const named = SOURCES.flatMap(({ file, text }) =>
      commentsIn(text).flatMap((comment) =>
        (comment.match(/\bD\d+\b/g) ?? []).map((rule) => ({ file, rule })),
      ),
    );
    expect(named.filter(({ rule }) => !known.has(rule))).toEqual([]);
    expect(named.length).toBeGreaterThan(10);
  });

  it("speaks of rules by their numbers, and of no document that is not here", () => {
    const others = /\b[Rr]ules? \d|\b(Derivation|Vocabulary):/;
    const found = SOURCES.flatMap(({ file, text }) =>
      commentsIn(text)
        .filter((comment) => others.test(comment))
        .map((comment) => [file, comment]),
    );
    expect(found).toEqual([]);
  });
});

function commentsIn(text: string): readonly string[] {
  return text.match(/\/\*[^]*?\*\/|(?<!:)\/\/.*$/gm) ?? [];
}
