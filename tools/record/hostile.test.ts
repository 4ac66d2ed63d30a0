import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { HARBOUR_TALKS, harbourCopy } from "#tools/testing/harbourTalks.ts";
import { loadDossier } from "./dossierFiles.ts";

/** Megabytes that the check may hold; keeping every fault takes many times as much. */
const MEMORY = 768;
const MANY = 200_000;

/** What npm run data:check prints of a published file, in a process that ends when its memory is full. */
async function checkOf(content: string): Promise<{ code: number | null; printed: string }> {
  const file = join(await harbourCopy(), "dossier.json");
  await writeFile(file, content);
  const command = ["--import", "tsx", "tools/commands/data/check.ts", "--dossier", file];
  const child = spawn(process.execPath, [`--max-old-space-size=${MEMORY}`, ...command]);
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (part: Buffer) => (printed += part.toString()));
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, printed: printed.replaceAll(file, "FILE") };
}

/** The published example with something in the place of its statements. */
async function published(statements: (text: string) => string): Promise<string> {
  const { dossier } = await loadDossier(HARBOUR_TALKS);
  const [statement] = dossier.statements;
  const [before = "", after = ""] = JSON.stringify({ ...dossier, statements: "HERE" }).split(
    '"HERE"',
  );
  return before + statements(JSON.stringify(statement)) + after;
}

describe("npm run data:check, of a file that somebody made to break it", () => {
  it.each<readonly [string, (statement: string) => string, RegExp]>([
    [
      "lists within lists, 20,000 deep",
      () => "[".repeat(20_000) + "]".repeat(20_000),
      /^1 problem in the dossier:\nFILE: line 1, column \d+: found \[+, expected at most 100 levels\n$/,
    ],
    [
      "objects within objects, 20,000 deep, which do not end",
      () => '{"a":'.repeat(20_000),
      /^1 problem in the dossier:\nFILE: line 1, column \d+: found \{.*, expected at most 100 levels\n$/,
    ],
    [
      "a string of 10 million escapes",
      () => `"${String.raw`\u0041`.repeat(10_000_000)}"`,
      /^1 problem in the dossier:\nFILE: statements: found "A+…, expected a list\n$/,
    ],
    [
      "a string of 10 million escapes, which does not end",
      () => `"${String.raw`\n`.repeat(10_000_000)}`,
      /^1 problem in the dossier:\nFILE: line 1, column \d+: found .*, expected a value: .*\n$/,
    ],
    [
      "ten million lines before the fault",
      () => `${"\n".repeat(10_000_000)}?`,
      /^1 problem in the dossier:\nFILE: line 10000001, column 1: found .*, expected a value: .*\n$/,
    ],
    [
      "200,000 statements without a field",
      () => `[${Array.from({ length: MANY }, () => "{}").join(",")}]`,
      /^\d{7} problems in the dossier:\n(FILE: statements\[\d+\]\.\w+: found nothing, expected the field "\w+"\n){100}… and \d{7} more\n$/,
    ],
    [
      "200,000 statements of one id, of nobody",
      (statement) => {
        const faulty = statement.replace(/"party":"[^"]*"/, '"party":"nobody"');
        return `[${Array.from({ length: MANY }, () => faulty).join(",")}]`;
      },
      /^\d{6} problems in the dossier:\n(FILE: statements\[\d+\]\..* expected .*\n){100}… and \d{6} more\n$/,
    ],
    [
      "a quote of a megabyte",
      (statement) =>
        `[${statement.replace(/"exact":"[^"]*"/, `"exact":"${"word ".repeat(200_000)}"`)}]`,
      /^1 problem in the dossier:\nFILE: statements\[0\]\.evidence\.exact: found "word .*…, expected at most 20000 characters\n$/,
    ],
  ])(
    "ends in a written message: %s",
    async (_, statements, message) => {
      const { code, printed } = await checkOf(await published(statements));
      expect(printed).toMatch(message);
      expect(code).toBe(1);
    },
    240_000,
  );
});
