// @vitest-environment node
import { execFile } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { dataReport } from "./dataReport.ts";
import { loadDossier } from "./dossierFiles.ts";
import { type Edit, harbourCopy, problemsOf } from "#tools/testing/harbourTalks.ts";

const STATEMENTS = "harbour-talks/statements/gazette-20250312.json";
const LEDGER = "harbour-talks/ledger/gazette-20250312.json";
const TEXT = "texts/gazette-20250312.txt";
const TODAY = "2025-12-01";

const runOn = (root: string) => ({ path: join(root, "harbour-talks"), today: TODAY });
const withTexts = (root: string) => ({ ...runOn(root), texts: join(root, "texts") });

describe(dataReport, () => {
  it("counts what there is, and says that no text was compared", async () => {
    expect(await dataReport(runOn(await harbourCopy()))).toEqual([
      "harbour-talks: 3 parties, 5 issues, 4 sources, 14 statements, 13 quotes.",
      "13 quotes are guarded by verified.json; 0 were compared with texts in this run.",
      "Links that highlight: 13, of them 0 by a range and 0 with context; 0 only open the page.",
    ]);
  });

  it("compares every quote with its text, and leaves verified.json as it was if nothing has changed", async () => {
    const root = await harbourCopy();
    const before = await readFile(join(root, "verified.json"), "utf8");
    const [, line] = await dataReport(withTexts(root));
    expect(line).toMatch(/^13 quotes compared with texts in this run/);
    expect(await readFile(join(root, "verified.json"), "utf8")).toBe(before);
  });

  it("verifies a changed quote when its text has it, with the day", async () => {
    const root = await harbourCopy(
      [STATEMENTS, '"We will never sell the quay"', '"We will never sell"'],
      [STATEMENTS, '".\\" She', '" the quay.\\" She'],
    );
    expect(await problemsOf(loadDossier(join(root, "harbour-talks")), root)).toHaveLength(1);
    await dataReport(withTexts(root));
    const { dossier } = await loadDossier(join(root, "harbour-talks"));
    const changed = dossier.statements.find(({ id }) => id === "gazette-20250312-03");
    expect(changed?.evidence).toMatchObject({
      exact: "We will never sell",
      checked: { on: TODAY, occurrences: 1 },
    });
  });

  it("never writes the words of a text", async () => {
    const root = await harbourCopy();
    await rm(join(root, "verified.json"));
    await dataReport(withTexts(root));
    expect(await readFile(join(root, "verified.json"), "utf8")).not.toMatch(/quay|الرصيف/);
  });

  it("keeps what it knows of other dossiers", async () => {
    const root = await harbourCopy([
      "verified.json",
      "{",
      '{"other-talks": { "statements": {}, "sentences": { "a": 1 } },',
    ]);
    await dataReport(withTexts(root));
    expect(JSON.parse(await readFile(join(root, "verified.json"), "utf8"))).toMatchObject({
      "other-talks": { sentences: { a: 1 } },
      "harbour-talks": {},
    });
  });

  it("leaves a quote as it was verified if its source has no text here, but verifies no new one", async () => {
    const root = await harbourCopy();
    await rm(join(root, TEXT));
    const [, , line] = await dataReport(withTexts(root));
    expect(line).toBe(
      "6 quotes are only guarded by verified.json: their sources' texts are not there.",
    );

    const edited = await harbourCopy([STATEMENTS, "We will never sell", "We shall never sell"]);
    await rm(join(edited, TEXT));
    expect(await problemsOf(dataReport(withTexts(edited)), edited)).toEqual([
      `${STATEMENTS}: [2].source: found "gazette-20250312", expected a source whose text is in the folder, for its quote is new or changed`,
    ]);
  });

  it("finds the text by the address of its source, where first-sources.json says so", async () => {
    const root = await harbourCopy();
    const index = [{ file: "first.txt", url: "https://harbour.example/gazette-20250312" }];
    await writeFile(join(root, "texts/first-sources.json"), JSON.stringify(index));
    await writeFile(join(root, "texts/first.txt"), "Another text.");
    expect((await problemsOf(dataReport(withTexts(root)), root))[0]).toMatch(
      /\[0\]\.evidence\.exact: .* to the letter/,
    );
  });

  it.each<[string, Edit, string]>([
    [
      "a quote that the text has not",
      [STATEMENTS, "We will never", "We shall never"],
      `${STATEMENTS}: [2].evidence.exact: found "We shall`,
    ],
    [
      "speech that is not so marked",
      [STATEMENTS, '"speech": "direct"', '"speech": "mixed"'],
      `${STATEMENTS}: [0].speech: found "mixed", expected "direct"`,
    ],
    [
      "a text that has grown",
      [TEXT, "The talks were", "It rained. The talks were"],
      `${LEDGER}: sentences: found 9, expected an entry for each of the text's 10 sentences`,
    ],
    [
      "a quote listed with a sentence that lacks it",
      [LEDGER, /-05(?=[^]*-06)/, "-06"],
      `${LEDGER}: sentences: found nothing, expected statement gazette-20250312-05`,
    ],
    [
      "a statement moved to another sentence",
      [
        LEDGER,
        /"statements": \["gazette-20250312-0(1)"\]/,
        '"statements": ["gazette-20250312-02"]',
      ],
      `${LEDGER}: sentences: found nothing, expected statement gazette-20250312-01`,
    ],
  ])("refuses, with texts, %s", async (_, edit, line) => {
    const root = await harbourCopy(edit);
    expect(await problemsOf(dataReport(withTexts(root)), root)).toContainEqual(
      expect.stringContaining(line),
    );
  });

  it("writes nothing while anything is wrong", async () => {
    const root = await harbourCopy([STATEMENTS, "We will never", "We shall never"]);
    const before = await readFile(join(root, "verified.json"), "utf8");
    await problemsOf(dataReport(withTexts(root)), root);
    expect(await readFile(join(root, "verified.json"), "utf8")).toBe(before);
  });

  it("has no texts to compare a published file with", async () => {
    const root = await harbourCopy();
    const { dossier } = await loadDossier(join(root, "harbour-talks"));
    const path = join(root, "dossier.json");
    await writeFile(path, JSON.stringify(dossier));
    expect(await dataReport({ path, today: TODAY })).toHaveLength(1);
    expect(await problemsOf(dataReport({ path, texts: root, today: TODAY }), root)).toHaveLength(1);
  });
});

describe("npm run data:check", () => {
  it("prints every problem and fails", async () => {
    const root = await harbourCopy(
      [STATEMENTS, "We will never", "We shall never"],
      [LEDGER, '"title"', '""'],
    );
    const command = [
      "--import",
      "tsx",
      "tools/commands/data/check.ts",
      "--dossier",
      join(root, "harbour-talks"),
    ];
    const failure = promisify(execFile)(process.execPath, command);
    await expect(failure).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^2 problems in the dossier:\n.*\n.*\n$/),
    });
  });
});
