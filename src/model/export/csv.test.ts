import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv, unguarded } from "#testing/readCsv.ts";
import { csvOf, csvPieces } from "./csv.ts";

/** What makes a formula, a guard, a cell or a line. */
const SIGNS = [
  "=",
  "+",
  "-",
  "@",
  "'",
  "\t",
  "\r",
  "\n",
  '"',
  ",",
  ";",
  " ",
  "a",
  "＝",
  "“",
  "日",
  "🕊",
];
const anyText = fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 8 });
const MARK = "\uFEFF";

/** A text as a spreadsheet reads it from its cell. */
const cellOf = (text: string) => readCsv(csvOf([{ text }]))[1]?.[0] ?? "";

describe(csvOf, () => {
  it("begins with a byte order mark and the names of the columns, and ends every line in CR LF", () => {
    expect(csvOf([{ a: "x", b: 2 }])).toBe(`${MARK}a,b\r\nx,2\r\n`);
  });

  it("keeps commas, quotes and line breaks inside their cell", () => {
    const text = 'He said: "no", and\r\nleft;\nso';
    expect(readCsv(csvOf([{ words: text, next: "x" }]))).toEqual([
      ["words", "next"],
      [text, "x"],
    ]);
  });

  it("has one cell for a list and an empty one for nothing", () => {
    const csv = csvOf([{ stance: ["river", "ridge"], condition: null, none: [], is: false }]);
    expect(readCsv(csv)[1]).toEqual(["river | ridge", "", "", "false"]);
  });

  it("writes nothing when there are no rows", () => {
    expect(csvOf([])).toBe("");
  });

  it("is the same whole and in pieces", () => {
    const rows = Array.from({ length: 1201 }, (_, at) => ({ at, words: "“так” 日本 🕊" }));
    const pieces = [...csvPieces(rows)];
    expect(pieces.length).toBe(3);
    expect(pieces.join("")).toBe(csvOf(rows));
    expect(readCsv(csvOf(rows))).toHaveLength(1202);
  });

  it("gives back every text to who takes off the guard", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ a: anyText, b: anyText }), { minLength: 1, maxLength: 4 }),
        (rows) => {
          const [, ...read] = readCsv(csvOf(rows));
          expect(read.map((cells) => cells.map(unguarded))).toEqual(rows.map(({ a, b }) => [a, b]));
        },
      ),
    );
  });

  it.each([
    '=HYPERLINK("https://example.org")',
    "+1+1",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "  =1",
    "＝1+1",
  ])("keeps a spreadsheet from reckoning with %j", (text) => {
    expect(cellOf(text)).toBe(`'${text}`);
  });

  it("marks a text that has an apostrophe first, so that it is not taken off", () => {
    expect(unguarded(cellOf("'tis"))).toBe("'tis");
  });

  it.each(["2025-12-05", "Ukraine, in law", "a=b", ""])("leaves %j alone", (text) => {
    expect(cellOf(text)).toBe(text);
  });
});
