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

const DERIVATION = RULES.map(({ id }) => id);
const CODEBOOK = numbersIn("data/russia-ukraine/codebook.json", /\bC\d{1,2}\b/g);
const ACCESSIBILITY = numbersIn("ACCESSIBILITY.md", /\bA\d{2}\b/g);
const EMBEDDING = numbersIn("EMBEDDING.md", /\bE\d{2}\b/g);

/** A number of a rule, wherever it stands in a comment; in a test, of two digits, in its title too. */
const IN_COMMENTS = /\b[A-Z]\d{1,2}\b/g;
const IN_TESTS = /\b[A-Z]\d{2}\b/g;

describe("a number", () => {
  const inTests = SOURCES.filter(({ file }) => /\.(test|browser)\.tsx?$/.test(file)).flatMap(
    ({ file, text }) => numberedIn(text, IN_TESTS).map((number) => ({ file, number })),
  );
  const inComments = SOURCES.flatMap(({ file, text }) =>
    numberedIn(commentsIn(text).join("\n"), IN_COMMENTS).map((number) => ({ file, number })),
  );

  it("that a comment or a test names stands in Rules, in the codebook, or in the document of its kind", () => {
    const known = new Set([...DERIVATION, ...CODEBOOK, ...ACCESSIBILITY, ...EMBEDDING]);
    const named = [...inTests, ...inComments];
    expect(named.filter(({ number }) => !known.has(number))).toEqual([]);
    expect([inTests.length > 50, inComments.length > 20]).toEqual([true, true]);
  });

  it.each([
    ["ACCESSIBILITY.md", ACCESSIBILITY],
    ["EMBEDDING.md", EMBEDDING],
  ])("of %s stands in a test", (_document, numbers) => {
    expect(numbers.size).toBeGreaterThan(10);
    const tested = new Set(inTests.map(({ number }) => number));
    expect([...numbers].filter((number) => !tested.has(number))).toEqual([]);
  });
});

describe("a comment", () => {
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

function numberedIn(text: string, kind: RegExp): readonly string[] {
  return text.match(kind) ?? [];
}

/** The numbers of a kind that a document names. */
function numbersIn(path: string, kind: RegExp): ReadonlySet<string> {
  return new Set(numberedIn(readFileSync(path, "utf8"), kind));
}
