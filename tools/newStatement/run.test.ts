// @vitest-environment node
import { spawn } from "node:child_process";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { text as textOf } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { loadDossier, openDossier } from "#tools/record/dossierFiles.ts";
import { newStatement } from "./run.ts";
import { sessionOf } from "./session.ts";
import { withReleases } from "#tools/testing/harbourReleases.ts";
import { harbourCopy } from "#tools/testing/harbourTalks.ts";

/** An answer a line, in the order of the questions; the empty ones take what is offered. */
const TALKS =
  "gazette-20250312|quote|The talks  were friendly|port-authority|night-work|none|declined|reporter|||||||2|Atmosphere.|yes".split(
    "|",
  );
const GIVEN: Readonly<Record<string, string>> = {
  source: "gazette-20250312",
  quote: "The talks were friendly",
  party: "port-authority",
  issue: "night-work",
  stance: "until-midnight",
  voice: "reporter",
};
const NEW_SOURCE: Readonly<Record<string, string>> = {
  source: "gazette-20251118",
  title: "Night work again",
  outlet: "The Harbour Gazette",
  url: "https://harbour.example/gazette-20251118",
  published: "2025-11-18",
  kind: "newspaper",
  provenance: "Invented.",
  quote: '"We can live with midnight"',
  party: "dockers-union",
  issue: "night-work",
  stance: "until-midnight",
  speaker: "Bo Hawser",
  speakerRole: "steward",
  firmness: "open",
  said: "2025-11-17",
  copies: "gazette-20250312; https://wire.example/1 | The Wire | wire | 2025-11-18",
};
const NEW_TEXT =
  "Night work again\nSteward Bo Hawser said on Monday: “We can live with midnight.” It rained.\n";

function started(root: string, flags: readonly string[] = []) {
  const options = ["--dossier", join(root, "harbour-talks"), "--texts", join(root, "texts")];
  const command = ["--import", "tsx", "tools/commands/data/new.ts", ...options, ...flags];
  return spawn(process.execPath, command, { stdio: "pipe" });
}

/** What the command says, without the root of the copy, and how it ended. */
async function ran(
  root: string,
  { flags = [], answers = [] }: { flags?: string[]; answers?: string[] },
) {
  const child = started(root, flags);
  child.stdin.end(answers.map((answer) => `${answer}\n`).join(""));
  const code = new Promise((resolve) => child.on("close", resolve));
  const said = await Promise.all([textOf(child.stdout), textOf(child.stderr)]);
  return { code: await code, said: said.join("").replaceAll(`${root}/`, "") };
}

const runOn = (root: string) => ({
  path: join(root, "harbour-talks"),
  texts: join(root, "texts"),
  today: "2025-12-01",
});

async function allFiles(root: string) {
  const names = await readdir(root, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((e) => join(e.parentPath, e.name));
  return Promise.all(files.toSorted().map(async (file) => [file, await readFile(file, "utf8")]));
}

describe("npm run data:new", () => {
  it("adds a statement to a known source, its sentence and its check, from piped answers", async () => {
    const root = await harbourCopy();
    const { code, said } = await ran(root, { answers: TALKS });
    expect(said).toContain("Written: statement gazette-20250312-07 in ");
    expect(said).toContain("Sentence 7 was left out (rule 6: atmosphere) and is coded now.");
    expect(said).toContain("The check has nothing to say.");
    expect(code).toBe(0);
    const { dossier } = await loadDossier(join(root, "harbour-talks"));
    expect(dossier.statements.find(({ id }) => id === "gazette-20250312-07")).toMatchObject({
      party: "port-authority",
      stance: null,
      unplaced: "declined",
      voice: "reporter",
      evidence: {
        exact: "The talks were friendly",
        prefix: "accept night work until midnight. ",
        suffix: ".",
      },
    });
  });

  it("takes answers and a text from other machines, and stores one form", async () => {
    const root = await harbourCopy();
    const said = "L’été dernier, il a dit : «\u202FNous garderons l’école…\u202F» Il pleuvait.";
    const text = `\uFEFFNight work again\r\n${said.normalize("NFD")}\r\n`;
    await writeFile(join(root, "texts/gazette-20251118.txt"), text);
    const typed = {
      title: "L’e\u0301te\u0301\u00A0dernier\u200B",
      quote: "Nous garderons lʼécole...",
      speaker: "Rene\u0301 Quai",
    };
    const flags = Object.entries({ ...NEW_SOURCE, ...typed }).flatMap(([name, value]) => [
      `--${name}`,
      value,
    ]);
    const { code } = await ran(root, { flags });
    expect(code).toBe(0);
    const { dossier } = await openDossier(join(root, "harbour-talks"));
    expect(dossier.sources.find(({ id }) => id === "gazette-20251118")?.title).toBe(
      "L’été dernier",
    );
    expect(dossier.statements.find(({ id }) => id === "gazette-20251118-01")).toMatchObject({
      speaker: { name: "René Quai" },
      speech: "direct",
      evidence: {
        exact: "Nous garderons l’école…",
        prefix: "L’été dernier, il a dit : « ",
        suffix: " » Il pleuvait.",
      },
    });
  });

  it("adds a new source from flags alone, and says which sentences remain", async () => {
    const root = await harbourCopy();
    await writeFile(join(root, "texts/gazette-20251118.txt"), NEW_TEXT);
    const flags = Object.entries(NEW_SOURCE).flatMap(([name, value]) => [`--${name}`, value]);
    const { code, said } = await ran(root, { flags });
    expect(said).toContain("Written: statement gazette-20251118-01 in harbour-talks/sources/");
    expect(said).toContain(
      "What remains:\nharbour-talks/ledger/gazette-20251118.json: sentences[0]: found {",
    );
    expect(said).toContain("Sentence 1: Night work again\n");
    expect(said).toContain("Sentence 3: It rained.\n");
    expect(said).not.toContain("Sentence 2:");
    expect(code).toBe(0);
    const file = join(root, "harbour-talks/statements/gazette-20251118.json");
    expect(JSON.parse(await readFile(file, "utf8"))).toEqual([
      {
        id: "gazette-20251118-01",
        source: "gazette-20251118",
        party: "dockers-union",
        issue: "night-work",
        voice: "self",
        speech: "direct",
        firmness: "open",
        speaker: { name: "Bo Hawser", role: "steward", party: "dockers-union" },
        said: "2025-11-17",
        stance: ["until-midnight"],
        secondCopies: [
          "gazette-20250312",
          {
            url: "https://wire.example/1",
            outlet: "The Wire",
            kind: "wire",
            published: "2025-11-18",
          },
        ],
        confidence: 3,
        evidence: {
          kind: "quote",
          exact: "We can live with midnight",
          prefix: "Steward Bo Hawser said on Monday: “",
          suffix: ".” It rained.",
        },
      },
    ]);
  });

  it("never gives a withdrawn statement's id away", async () => {
    const root = await harbourCopy();
    await withReleases(root);
    const { said } = await ran(root, { answers: TALKS });
    expect(said).toContain("Written: statement gazette-20250312-08 in ");
  });

  it("leaves nothing half-written when it is interrupted", async () => {
    const root = await harbourCopy();
    const before = await allFiles(root);
    const child = started(root);
    child.stdin.write(
      TALKS.slice(0, -1)
        .map((answer) => `${answer}\n`)
        .join(""),
    );
    const closed = new Promise((resolve) => child.on("close", (_code, signal) => resolve(signal)));
    // It shows the statement and waits for the last answer.
    await new Promise((resolve) => child.stdout.once("data", resolve));
    child.kill("SIGINT");
    expect(await closed).toBe("SIGINT");
    expect(await allFiles(root)).toEqual(before);
  });
});

describe(newStatement, () => {
  it.each<[Record<string, string>, string]>([
    [
      { quote: "The talks were fiendly" },
      "expected its own words; the nearest are: The talks were friendly",
    ],
    [
      { quote: "The talks were frien" },
      'quote: found "The talks were frien", expected whole words',
    ],
    [{ quote: "quay" }, "place: found no answer, expected It is there more than once"],
    [{ party: "atlantis" }, 'party: found "atlantis", expected port-authority, dockers-union'],
    [{ stance: "ban, round-the-clock" }, "expected neighbouring options"],
    [{ stance: "sell" }, 'stance: found "sell", expected options of night-work'],
    [{ voice: "everybody" }, 'voice: found "everybody", expected one of "self", "reporter"'],
    [{ voice: "other-party" }, "speaker: found no answer, expected Who of another party speaks"],
    [{ said: "2025-03-13" }, 'said: found "2025-03-13", expected a date not after its source'],
    [{ copies: "herald" }, 'secondCopies: found "herald", expected the id of another source'],
    [{ copies: "https://wire.example/1 | The Wire | radio" }, "secondCopies[0]"],
    [{ confidence: "9" }, "confidence: found 9, expected one of 1, 2, 3"],
    [{ source: "The Gazette" }, 'source: found "The Gazette", expected an id of small letters'],
    [{ evidence: "hearsay" }, 'evidence: found "hearsay", expected quote or paraphrase'],
    [{ source: "gazette-1" }, "title: found no answer, expected The title of the source"],
    [{ source: "union-bulletin-202511" }, "union-bulletin-202511.txt, with --texts"],
    [{ write: "no" }, "Nothing was written."],
  ])("names a wrong answer at once, and writes nothing: %o", async (wrong, line) => {
    const root = await harbourCopy();
    const before = await allFiles(root);
    const input = new PassThrough();
    input.end();
    const session = sessionOf({
      flags: new Map(Object.entries({ ...GIVEN, ...wrong })),
      input,
      output: new PassThrough(),
      isTerminal: false,
    });
    await expect(newStatement(session, runOn(root))).rejects.toThrow(line);
    expect(await allFiles(root)).toEqual(before);
  });

  it("asks a person again, with the words that are allowed, and offers what is likely", async () => {
    const root = await harbourCopy();
    const input = new PassThrough();
    const output = new PassThrough();
    const said = textOf(output);
    const session = sessionOf({ flags: new Map(), input, output, isTerminal: true });
    const done = newStatement(session, runOn(root));
    const answers = [...TALKS.slice(0, 3), "atlantis", ...TALKS.slice(3)];
    for (const answer of answers) {
      input.write(`${answer}\n`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await done;
    output.end();
    expect(await said).toMatch(/found "atlantis", expected port-authority.*\n\nWhose stance/);
    expect(await said).toContain("  until-midnight: Until midnight\n");
    expect(await said).toContain("firmness [unstated]> ");
  });
});
