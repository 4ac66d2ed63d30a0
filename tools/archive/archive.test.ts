// @vitest-environment node
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { readCsv } from "#testing/readCsv.ts";
import { loadDossier } from "#tools/record/dossierFiles.ts";
import { dossierSchema } from "#tools/record/jsonSchema.ts";
import { writeReleaseArchive } from "./archive.ts";
import { writeZip } from "./zip.ts";
import { HARBOUR_TALKS } from "#tools/testing/harbourTalks.ts";
import { unzipped } from "#tools/testing/unzipped.ts";

async function folderMade(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "parley-archive-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

const { dossier } = await loadDossier(HARBOUR_TALKS);

/** The folder as the build has it before, and the archive in it. */
async function archived() {
  const folder = await folderMade();
  await writeFile(join(folder, `${dossier.id}.json`), JSON.stringify(dossier));
  await writeFile(join(folder, "dossier.schema.json"), JSON.stringify(dossierSchema()));
  await writeReleaseArchive({ dossier, folder, siteUrl: "https://example.org/parley" });
  const zip = await readFile(join(folder, `${dossier.id}-${dossier.release}.zip`));
  return { folder, zip };
}

describe(writeReleaseArchive, () => {
  it("holds the dossier as published, the schema, the tables, the codebook and how to read them", async () => {
    const { folder, zip } = await archived();
    const files = unzipped(zip);
    const top = `${dossier.id}-${dossier.release}`;
    expect([...files.keys()]).toEqual(
      [
        "README.md",
        "codebook.md",
        `${dossier.id}.json`,
        "dossier.schema.json",
        `${dossier.id}-statements.csv`,
        `${dossier.id}-cells.csv`,
        `${dossier.id}-sources.csv`,
      ].map((name) => `${top}/${name}`),
    );
    expect(JSON.parse(files.get(`${top}/${dossier.id}.json`) ?? "")).toEqual(
      JSON.parse(JSON.stringify(dossier)),
    );
    for (const name of ["statements", "cells", "sources"]) {
      const file = `${dossier.id}-${name}.csv`;
      expect(files.get(`${top}/${file}`)).toBe(await readFile(join(folder, file), "utf8"));
    }
  });

  it("has a row for each statement and source, and one at least for each cell", async () => {
    const files = [...unzipped((await archived()).zip).entries()];
    const rowsOf = (name: string) =>
      readCsv(files.find(([file]) => file.endsWith(`-${name}.csv`))?.[1] ?? "").slice(1);
    expect(rowsOf("statements")).toHaveLength(dossier.statements.length);
    expect(rowsOf("sources")).toHaveLength(dossier.sources.length);
    const [names = []] = readCsv(files.find(([file]) => file.endsWith("-cells.csv"))?.[1] ?? "");
    const cells = rowsOf("cells").map((row) =>
      ["party", "issue"].map((column) => row[names.indexOf(column)]).join(),
    );
    expect(new Set(cells).size).toBe(dossier.parties.length * dossier.issues.length);
  });

  it("says licence, how to cite, every code and every option", async () => {
    const files = unzipped((await archived()).zip);
    const top = `${dossier.id}-${dossier.release}`;
    const readme = files.get(`${top}/README.md`) ?? "";
    const { licence, title, release } = dossier;
    for (const words of [
      licence,
      `*${title}* (Version ${release})`,
      "https://example.org/parley",
      "`none-found`: Nothing found",
      "take one apostrophe off",
    ])
      expect(readme).toContain(words);
    const codebook = files.get(`${top}/codebook.md`) ?? "";
    for (const { options } of dossier.issues)
      for (const { id, description } of options) {
        expect(codebook).toContain(`\`${id}\``);
        expect(codebook).toContain(description);
      }
  });

  it("is the same, byte for byte, for the same data", async () => {
    const [once, again] = [await archived(), await archived()];
    expect(once.zip.equals(again.zip)).toBe(true);
  });
});

describe(writeZip, () => {
  let hasUnzip = false;
  beforeAll(async () => {
    hasUnzip = await promisify(execFile)("unzip", ["-v"]).then(
      () => true,
      () => false,
    );
  });

  it("is sound to a program that others wrote", async ({ skip }) => {
    if (!hasUnzip) skip();
    const target = join(await folderMade(), "a.zip");
    const text = "Position ".repeat(100_000);
    await writeZip(
      target,
      [
        { name: "é/large.txt", content: { text } },
        { name: "empty.txt", content: { text: "" } },
      ],
      "2026-07-05",
    );
    const { stdout } = await promisify(execFile)("unzip", ["-t", target]);
    expect(stdout).toContain("No errors detected");
    expect([...unzipped(await readFile(target)).values()]).toEqual([text, ""]);
  });
});
