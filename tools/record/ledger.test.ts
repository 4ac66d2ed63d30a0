// @vitest-environment node
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checked, DossierProblems, sound } from "#tools/json/problems.ts";
import { openDossier } from "./dossierFiles.ts";
import { ledgerProblems } from "./ledger.ts";
import { sourceTexts } from "./sourceTexts.ts";
import { type Edit, harbourCopy } from "#tools/testing/harbourTalks.ts";
import { readVerified } from "./verified.ts";

const LEDGER = "harbour-talks/ledger/gazette-20250312.json";

async function problemsIn(root: string, isWithTexts = false) {
  const folder = join(root, "harbour-talks");
  const { dossier } = await openDossier(folder);
  const { sentences: counts } = await sound(readVerified(join(root, "verified.json"), dossier.id));
  const texts = await sound(
    sourceTexts(join(root, isWithTexts ? "texts" : "harbour-talks"), dossier.sources),
  );
  const { problems } = await checked(ledgerProblems(folder, { dossier, counts, texts }));
  return new DossierProblems(problems).problems.map((line) => line.replaceAll(`${root}/`, ""));
}

describe(ledgerProblems, () => {
  it("accounts for every sentence and every statement", async () => {
    expect(await problemsIn(await harbourCopy(), true)).toEqual([]);
  });

  it.each<[string, readonly [string | RegExp, string], string]>([
    [
      "another source",
      ['"source": "gazette-20250312"', '"source": "gazette-20250917"'],
      'source: found "gazette-20250917", expected "gazette-20250312"',
    ],
    [
      "an unknown source",
      ['"source": "gazette-20250312"', '"source": "gazette"'],
      'source: found "gazette", expected the id of a source',
    ],
    [
      "a gap in the numbers",
      ['"n": 4', '"n": 14'],
      "sentences[3].n: found 14, expected 4, for sentences count from 1",
    ],
    [
      "a sentence without an account",
      ['"leftOut": "title"', '"statements": []'],
      "sentences[0].statements: found [], expected at least one statement",
    ],
    [
      "neither of the two",
      [',\n      "leftOut": "title"', ""],
      "sentences[0]: found {}, expected either the statements",
    ],
    [
      "both of the two",
      ['"leftOut": "title"', '"leftOut": "title", "statements": ["gazette-20250312-01"]'],
      "sentences[0]: found {",
    ],
    [
      "an empty reason",
      ['"leftOut": "title"', '"leftOut": ""'],
      'sentences[0].leftOut: found "", expected some text',
    ],
    [
      "a statement that does not exist",
      ["gazette-20250312-03", "gazette-20250312-33"],
      'found "gazette-20250312-33", expected the id of a statement of gazette-20250312',
    ],
    [
      "a statement of another source",
      ["gazette-20250312-03", "gazette-20250917-03"],
      'found "gazette-20250917-03", expected the id of a statement of gazette-20250312',
    ],
    [
      "a statement not listed",
      ["gazette-20250312-03", "gazette-20250312-04"],
      "sentences: found nothing, expected statement gazette-20250312-03 to be listed",
    ],
    [
      "a sentence too few",
      [/,\s*\{\s*"n": 9,[^}]*\}/, ""],
      "sentences: found 8, expected an entry for each of the text's 9 sentences",
    ],
  ])("refuses %s", async (_, [from, to], line) => {
    expect(await problemsIn(await harbourCopy([LEDGER, from, to]))).toContainEqual(
      expect.stringContaining(line),
    );
  });

  it("needs the text to see that a quote stands in another sentence", async () => {
    const swap = (line: string): Edit[] => [
      [LEDGER, "gazette-20250312-03", line],
      [LEDGER, "gazette-20250312-04", "gazette-20250312-03"],
      [LEDGER, line, "gazette-20250312-04"],
    ];
    const root = await harbourCopy(...swap("held"));
    expect(await problemsIn(root)).toEqual([]);
    expect(await problemsIn(root, true)).toEqual([
      `${LEDGER}: sentences: found "6", expected 5, where the quote of gazette-20250312-03 is`,
      `${LEDGER}: sentences: found "5", expected 6, where the quote of gazette-20250312-04 is`,
    ]);
  });

  it("asks for the ledger of every source that was read whole", async () => {
    const root = await harbourCopy();
    await rm(join(root, LEDGER));
    expect(await problemsIn(root)).toEqual([
      `${LEDGER}: found nothing, expected a ledger, for the source was read whole`,
    ]);
  });

  it("asks for the count of sentences", async () => {
    const root = await harbourCopy(["verified.json", '"gazette-20250312": 9', '"gazette": 9']);
    expect(await problemsIn(root)).toEqual([
      `${LEDGER}: the sentences of gazette-20250312 have not been counted; run npm run data:check -- --texts FOLDER`,
    ]);
  });
});
