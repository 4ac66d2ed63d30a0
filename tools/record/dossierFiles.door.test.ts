import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Edit, harbourCopy, problemsOf } from "#tools/testing/harbourTalks.ts";
import { loadDossier } from "./dossierFiles.ts";

const STATEMENTS = "harbour-talks/statements/gazette-20250312.json";

describe(loadDossier, () => {
  it.each<[string, Edit, string]>([
    [
      "a text with NUL",
      ["harbour-talks/topics.json", '"Work"', String.raw`"Wo\u0000rk"`],
      String.raw`harbour-talks/topics.json: [0].name: found "Wo\u0000rk", expected text without U+0000`,
    ],
    [
      "half of a character in what stands before a quote",
      [STATEMENTS, '"prefix": "', String.raw`"prefix": "\ud83d`],
      `${STATEMENTS}: [0].evidence.prefix: found "\\ud83d`,
    ],
    [
      "a text that cannot be seen",
      ["harbour-talks/topics.json", '"Work"', '"\u200B\u2060 "'],
      String.raw`harbour-talks/topics.json: [0].name: found "\u200b\u2060 ", expected some text, found only what cannot be seen`,
    ],
    [
      "a mark that turns the page around",
      ["harbour-talks/topics.json", '"Work"', '"Wo\u202Erk"'],
      String.raw`harbour-talks/topics.json: [0].name: found "Wo\u202erk", expected text without U+202E`,
    ],
    [
      "a text longer than anybody reads",
      ["harbour-talks/topics.json", '"Work"', `"${"Work ".repeat(5000)}"`],
      "expected at most 20000 characters",
    ],
    [
      "an id that is no name of a file on Windows",
      ["harbour-talks/topics.json", '"work"', '"con"'],
      'harbour-talks/topics.json: [0].id: found "con", expected another id',
    ],
    [
      "an id that means that there is none",
      ["harbour-talks/parties.json", /"id": "[^"]*"/, '"id": "none"'],
      'harbour-talks/parties.json: [0].id: found "none", expected another id',
    ],
    [
      "an id that is too long for a file",
      ["harbour-talks/topics.json", '"work"', `"${"w".repeat(101)}"`],
      "expected an id of at most 100 letters",
    ],
    [
      "a day that has not come",
      ["harbour-talks/dossier.json", "2025-11-30", "2999-12-31"],
      'harbour-talks/dossier.json: asOf: found "2999-12-31", expected a date not after 20',
    ],
    [
      "a day before any record",
      [
        "harbour-talks/sources/gazette-20250312.json",
        /"published": "[^"]*"/,
        '"published": "0205-03-12"',
      ],
      'harbour-talks/sources/gazette-20250312.json: published: found "0205-03-12", expected a date not before 1900-01-01',
    ],
    [
      "an address that anybody on the way can change",
      ["harbour-talks/sources/gazette-20250312.json", "https://harbour", "http://harbour"],
      'harbour-talks/sources/gazette-20250312.json: url: found "http://harbour.example/gazette-20250312", expected an address that starts with https://',
    ],
    [
      "an address with a password",
      ["harbour-talks/sources/gazette-20250312.json", "https://harbour", "https://a:b@harbour"],
      "expected an address without white space",
    ],
  ])("refuses, with file, place, value and what was expected, %s", async (_, edit, line) => {
    const root = await harbourCopy(edit);
    const problems = await problemsOf(loadDossier(join(root, "harbour-talks")), root);
    expect(problems).toContainEqual(expect.stringContaining(line));
  });
});
