// @vitest-environment node
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadDossier } from "./dossierFiles.ts";
import { type Edit, HARBOUR_TALKS, harbourCopy, problemsOf } from "#tools/testing/harbourTalks.ts";

const STATEMENTS = "harbour-talks/statements/gazette-20250312.json";

async function problemsWith(...edits: readonly Edit[]) {
  const root = await harbourCopy(...edits);
  return problemsOf(loadDossier(join(root, "harbour-talks")), root);
}

/** What is wrong with a published file whose one mistake is that edit. */
async function publishedProblemsWith(from: string, to: string) {
  const { dossier } = await loadDossier(HARBOUR_TALKS);
  const root = await harbourCopy();
  const file = join(root, "dossier.json");
  await writeFile(file, JSON.stringify(dossier).replace(from, to));
  return problemsOf(loadDossier(file), root);
}

describe(loadDossier, () => {
  it("reads a curated folder: sources by name, statements by source and then as written", async () => {
    const { dossier, notes } = await loadDossier(HARBOUR_TALKS);
    expect(dossier.title).toBe("Harbour talks (invented example)");
    expect(dossier.sources.map(({ id }) => id)).toEqual(
      dossier.sources.map(({ id }) => id).toSorted(),
    );
    expect(dossier.statements.map(({ id }) => id)).toEqual(
      dossier.statements.map(({ id }) => id).toSorted(),
    );
    expect(notes).toEqual([]);
  });

  it("says of each quote when it was found in its source, and how often", async () => {
    const { dossier } = await loadDossier(HARBOUR_TALKS);
    const quotes = dossier.statements.flatMap(({ evidence }) =>
      evidence.kind === "quote" ? [evidence] : [],
    );
    for (const { checked } of quotes)
      expect(checked).toEqual({ on: expect.stringMatching(/^\d{4}-/), occurrences: 1 });
  });

  it("reads one published file, and says how many of its quotes are unchecked", async () => {
    const { dossier } = await loadDossier(HARBOUR_TALKS);
    const file = join(await harbourCopy(), "dossier.json");
    await writeFile(file, JSON.stringify(dossier));
    expect(await loadDossier(file)).toEqual({ dossier, notes: [], frozen: [] });

    await writeFile(file, JSON.stringify(dossier).replaceAll(/,"checked":\{.*?\}/g, ""));
    const { notes } = await loadDossier(file);
    expect(notes).toEqual(["13 of 13 quotes have not been checked against their sources' texts"]);
  });

  it.each<[string, Edit, string]>([
    [
      "an unknown word",
      [STATEMENTS, '"open"', '"ready"'],
      `${STATEMENTS}: [3].firmness: found "ready", expected one of "red-line", "demand", "preference", "open", "unstated"`,
    ],
    [
      "a number for a word",
      [STATEMENTS, '"open"', "4"],
      `${STATEMENTS}: [3].firmness: found 4, expected one of "red-line"`,
    ],
    [
      "a wrong list",
      [STATEMENTS, '["keep"]', '"keep"'],
      `${STATEMENTS}: [2].stance: found "keep", expected a list`,
    ],
    [
      "an empty list",
      [STATEMENTS, '["keep"]', "[]"],
      `${STATEMENTS}: [2].stance: found [], expected at least one option`,
    ],
    [
      "a wrong option id",
      [STATEMENTS, '["keep"]', '["Keep"]'],
      `${STATEMENTS}: [2].stance[0]: found "Keep", expected an id`,
    ],
    [
      "a missing field",
      ["harbour-talks/dossier.json", '"licence": "CC0 1.0",', ""],
      'harbour-talks/dossier.json: licence: found nothing, expected the field "licence"',
    ],
    [
      "an unknown field",
      ["harbour-talks/topics.json", '"id": "work"', '"id": "work", "colour": "red"'],
      "harbour-talks/topics.json: [0].colour: found a field that is unknown here, expected none",
    ],
    [
      "an empty text",
      ["harbour-talks/topics.json", '"Work"', '""'],
      'harbour-talks/topics.json: [0].name: found "", expected some text',
    ],
    [
      "a day that does not exist",
      ["harbour-talks/dossier.json", "2025-11-30", "2025-02-30"],
      'harbour-talks/dossier.json: asOf: found "2025-02-30", expected a day that exists',
    ],
    [
      "an address that is none",
      ["harbour-talks/sources/gazette-20250312.json", "https://harbour", "javascript:harbour"],
      'harbour-talks/sources/gazette-20250312.json: url: found "javascript:harbour.example/gazette-20250312", expected an address that starts with http:// or https://',
    ],
    [
      "a source whose file is called otherwise",
      [
        "harbour-talks/sources/gazette-20250312.json",
        '"id": "gazette-20250312"',
        '"id": "gazette"',
      ],
      'harbour-talks/sources/gazette-20250312.json: id: found "gazette", expected "gazette-20250312", as the file is called',
    ],
    [
      "a statement in the file of another source",
      [STATEMENTS, '"source": "gazette-20250312"', '"source": "gazette-20250917"'],
      `${STATEMENTS}: [0].source: found "gazette-20250917", expected "gazette-20250312", as the file is called`,
    ],
    [
      "a check written by hand",
      [
        STATEMENTS,
        '"kind": "quote",',
        '"kind": "quote", "checked": { "on": "2025-11-20", "occurrences": 1 },',
      ],
      `${STATEMENTS}: [0].evidence.checked: found {"on":"2025-11-20","occurrences":1}, expected nothing`,
    ],
    [
      "an option of another issue",
      [STATEMENTS, '["keep"]', '["ban"]'],
      `${STATEMENTS}: [2].stance: found "ban", expected options of`,
    ],
    [
      "a source later than it was fetched",
      ["harbour-talks/sources/gazette-20250312.json", "2025-11-20", "2025-01-01"],
      'harbour-talks/sources/gazette-20250312.json: retrieved: found "2025-01-01", expected a day not before',
    ],
    [
      "a topic that is none",
      ["harbour-talks/issues.json", '"topic": "money"', '"topic": "land"'],
      'harbour-talks/issues.json: [1].topic: found "land", expected work, money, talks',
    ],
    [
      "a correction of nothing",
      ["harbour-talks/dossier.json", "gazette-20250312-04", "gazette-4"],
      'harbour-talks/dossier.json: corrections[0].statement: found "gazette-4", expected one of the 14 known ids',
    ],
    [
      "a quote that was changed and not checked again",
      [STATEMENTS, "We will never sell", "We shall never sell"],
      `${STATEMENTS}: [2].evidence: statement gazette-20250312-03: its quote has not been checked against the source's text; run npm run data:check -- --texts FOLDER`,
    ],
    [
      "a broken verified.json",
      ["verified.json", /[0-9a-f]{64}/, "beef"],
      'verified.json: harbour-talks.statements.gazette-20250312-01.source: found "beef", expected a sha256',
    ],
  ])("says file, place, value and what was expected: %s", async (_, edit, line) => {
    expect(await problemsWith(edit)).toContainEqual(expect.stringContaining(line));
  });

  it.each<[string, Edit, string]>([
    [
      "a missing comma",
      ["harbour-talks/topics.json", "},\n", "}\n"],
      'line 6, column 3: found {, expected "," or "]"',
    ],
    [
      "a cut file",
      ["harbour-talks/topics.json", /\}\n\]\n$/, ""],
      'line 13, column 3: found the end of the file, expected "," or "}"',
    ],
    [
      "an empty file",
      ["harbour-talks/topics.json", /^[^]*$/, ""],
      "line 1, column 1: found the end of the file, expected a value",
    ],
    [
      "a key given twice",
      ["harbour-talks/topics.json", '"id": "work"', '"id": "work", "id": "play"'],
      'line 3, column 19: found "id": "play",, expected each key once; "id" was given before',
    ],
  ])("says line and column where a file is not JSON: %s", async (_, edit, line) => {
    const problems = await problemsWith(edit);
    expect(problems).toEqual([expect.stringContaining(`harbour-talks/topics.json: ${line}`)]);
  });

  it("says everything that is wrong at once, and how much it is", async () => {
    const root = await harbourCopy(
      ["harbour-talks/topics.json", "},\n", "}\n"],
      ["harbour-talks/parties.json", '"organisation"', '"company"'],
      [STATEMENTS, '"open"', '"ready"'],
      [STATEMENTS, '"direct"', '"aloud"'],
    );
    await expect(loadDossier(join(root, "harbour-talks"))).rejects.toThrow(
      /^4 problems in the dossier:\n(.*\n){3}.*$/,
    );
  });

  it("names every file and folder that is missing, and what does not belong", async () => {
    const root = await harbourCopy();
    await rm(join(root, "harbour-talks/topics.json"));
    await rm(join(root, "harbour-talks/statements"), { recursive: true });
    await mkdir(join(root, "harbour-talks/sources/old"));
    expect(await problemsOf(loadDossier(join(root, "harbour-talks")), root)).toEqual([
      "harbour-talks/topics.json: found nothing that can be read, expected a file",
      "harbour-talks/sources/old: found a name without .json, expected JSON files only",
      "harbour-talks/statements: found nothing that can be read, expected a folder",
    ]);
    expect(await problemsOf(loadDossier(join(root, "nowhere")), root)).toEqual([
      "nowhere: found nothing, expected a curated folder or a published JSON file",
    ]);
  });

  it("stops when no quote has been checked yet", async () => {
    const root = await harbourCopy();
    await rm(join(root, "verified.json"));
    expect(await problemsOf(loadDossier(join(root, "harbour-talks")), root)).toHaveLength(13);
  });

  it("says the same of a published file", async () => {
    expect(await publishedProblemsWith('"red-line"', '"never"')).toEqual([
      expect.stringMatching(
        /^dossier\.json: statements\[2\]\.firmness: found "never", expected one of/,
      ),
    ]);
    expect(await publishedProblemsWith('"topic":"money"', '"topic":"land"')).toEqual([
      'dossier.json: issues[1].topic: found "land", expected work, money, talks',
    ]);
  });
});
