import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { harbourCopy, problemsOf } from "#tools/testing/harbourTalks.ts";
import { dataReport } from "./dataReport.ts";

const TEXT = "texts/gazette-20250312.txt";
const STATEMENTS = "harbour-talks/statements/gazette-20250312.json";

/** What the check says with the text, or the statements, as another machine would have written them. */
async function reportWith(
  changes: Readonly<Record<string, (text: string) => string | Uint8Array>>,
) {
  const root = await harbourCopy();
  for (const [name, change] of Object.entries(changes)) {
    const file = join(root, name);
    await writeFile(file, change(await readFile(file, "utf8")));
  }
  const run = {
    path: join(root, "harbour-talks"),
    texts: join(root, "texts"),
    today: "2025-12-01",
  };
  return { root, report: dataReport(run) };
}

const isSaid = async (changes: Parameters<typeof reportWith>[0]) => {
  const { root, report } = await reportWith(changes);
  return problemsOf(report, root);
};

describe("data:check, with a text of another machine", () => {
  it.each<[string, (text: string) => string]>([
    ["line ends of Windows", (text) => text.replaceAll("\n", "\r\n")],
    ["line ends of an old Mac", (text) => text.replaceAll("\n", "\r")],
    ["a mark of byte order", (text) => `\uFEFF${text}`],
    ["soft hyphens", (text) => text.replaceAll("never", "ne\u00ADver")],
    ["gaps without width", (text) => text.replaceAll("never", "\u200Bnever\u2060")],
    ["marks of direction", (text) => text.replaceAll("never", "\u200Enever\u200F")],
    ["isolates and overrides", (text) => text.replaceAll("never", "\u2066\u202Dnever\u202C\u2069")],
    ["spaces that do not break", (text) => text.replaceAll("never sell", "never\u00A0sell")],
    ["narrow spaces", (text) => text.replaceAll("the quay", "the\u202Fquay")],
  ])("finds every quote in one with %s", async (_, change) => {
    const { report } = await reportWith({ [TEXT]: change });
    expect((await report)[1]).toMatch(/^13 quotes compared with texts/);
  });

  it("finds a word of composed letters in one that takes them apart", async () => {
    const withAccent = (text: string) => text.replaceAll("friendly", "friéndly");
    const { report } = await reportWith({
      [TEXT]: (text) => withAccent(text).normalize("NFD"),
      [STATEMENTS]: withAccent,
    });
    expect((await report)[1]).toMatch(/^13 quotes compared with texts/);
  });

  it.each<[string, [from: string, to: string], string]>([
    ["another apostrophe", ["Dockers'", "Dockersʼ"], "U+02BC for U+0027"],
    ["another apostrophe", ["Dockers'", "Dockers’"], "U+2019 for U+0027"],
  ])("names by its number what %s is in the text", async (_, [from, to], difference) => {
    const [first] = await isSaid({ [TEXT]: (text) => text.replaceAll(from, to) });
    expect(first).toContain(`expected the words as the source's text has them, ${difference}`);
  });

  it("names three dots for one sign, and the other way round", async () => {
    const dots = (mark: string) => (text: string) =>
      text.replaceAll("We will never", `We ${mark} never`);
    expect(await isSaid({ [TEXT]: dots("…"), [STATEMENTS]: dots("...") })).toEqual([
      expect.stringContaining("as the source's text has them, U+2026 for U+002E"),
    ]);
    expect(await isSaid({ [TEXT]: dots("..."), [STATEMENTS]: dots("…") })).toEqual([
      expect.stringContaining("as the source's text has them, U+002E for U+2026"),
    ]);
  });

  it("names what differs beside the quote", async () => {
    const [first] = await isSaid({
      [TEXT]: (text) => text.replace('Wednesday: "', "Wednesday: “"),
    });
    expect(first).toMatch(
      /evidence\.prefix: .* before and after the quote in the source's text, U\+201C for U\+0022$/,
    );
  });

  it("refuses bytes that are no UTF-8, such as Notepad’s Unicode", async () => {
    const [first] = await isSaid({ [TEXT]: (text) => Buffer.from(`\uFEFF${text}`, "utf16le") });
    expect(first).toBe(`${TEXT}: found bytes that are no text, expected UTF-8`);
  });
});

describe("data:check, of data from another machine", () => {
  it("reads files with a mark of byte order and other line ends", async () => {
    const { report } = await reportWith({
      [STATEMENTS]: (text) => `\uFEFF${text.replaceAll("\n", "\r\n")}`,
    });
    expect((await report)[1]).toMatch(/^13 quotes compared with texts/);
  });

  it.each<[string, string, string]>([
    ["letters taken apart", "Quai\u0302", "expected composed letters, U+00EE for U+0069"],
    ["a mark of byte order", "\uFEFFQuai", "expected composed letters, U+0051 for U+FEFF"],
    ["a line end of Windows", "Quai\\r\\n", "expected text without U+000D"],
  ])("keeps one form, and names %s by number", async (_, name, line) => {
    const file = "harbour-talks/topics.json";
    expect(await isSaid({ [file]: (text) => text.replace("Work", name) })).toEqual([
      expect.stringContaining(line),
    ]);
  });
});
