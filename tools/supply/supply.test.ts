import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { isAllowed } from "./allowed.ts";
import { licencesText, packageOf } from "./licences.ts";
import { sbomOf } from "./sbom.ts";
import { writeSupply } from "./supply.ts";

const SHIPPED = ["@fontsource-variable/libre-franklin", "d3-scale", "react", "wouter", "zustand"];
const dossier = { id: "talks", release: "1.0.0" };

describe(isAllowed, () => {
  it.each([
    "MIT",
    "ISC",
    "Apache-2.0",
    "OFL-1.1",
    "(MIT OR GPL-3.0-or-later)",
    "MIT AND ISC",
    "(MIT AND Zlib)",
  ])("is true of %s", (expression) => {
    expect(isAllowed(expression)).toBe(true);
  });

  it.each([
    "GPL-3.0-only",
    "AGPL-3.0",
    "MPL-2.0",
    "UNLICENSED",
    "MIT AND GPL-3.0-only",
    "SEE LICENSE IN x",
    "",
  ])("is false of %s", (expression) => {
    expect(isAllowed(expression)).toBe(false);
  });
});

describe(licencesText, () => {
  it("has the text of each package’s licence, the fonts’ too, and our own", async () => {
    const text = await licencesText(SHIPPED);
    for (const name of SHIPPED) {
      const { version, license } = await packageOf(name);
      expect(text).toContain(`${name} ${version}\n${license}\n\n`);
    }
    expect(text).toContain((await readFile("LICENSE", "utf8")).trim());
    expect(text).toContain("SIL OPEN FONT LICENSE");
    expect(text).toContain("released into the public domain");
    expect(text.match(/Permission is hereby granted, free of charge/g)?.length).toBeGreaterThan(2);
  });

  it("refuses a package under a licence that asks for more", async () => {
    await expect(licencesText(["react", "axe-core"])).rejects.toThrow("axe-core is under MPL-2.0");
  });

  it("refuses a package without one", async () => {
    await expect(licencesText(["@types/node", "https"])).rejects.toThrow(
      "https has no licence text",
    );
  });
});

describe(sbomOf, () => {
  it("names every package with version, licence and hash, and is the same twice", async () => {
    const sbom = await sbomOf(SHIPPED, dossier);
    expect(sbom.components.map(({ name }) => name)).toEqual(SHIPPED);
    for (const { hashes, licenses, purl } of sbom.components) {
      expect(hashes?.[0]?.content).toMatch(/^[0-9a-f]{128}$/);
      expect(isAllowed(licenses[0]?.expression ?? "")).toBe(true);
      expect(purl).toMatch(/^pkg:npm\/(%40[^/]+\/)?[^@]+@\d/);
    }
    expect(await sbomOf(SHIPPED, dossier)).toEqual(sbom);
  });
});

describe(writeSupply, () => {
  it("writes hashes that sha256sum agrees with, of all that is taken away", async () => {
    const site = await mkdtemp(join(tmpdir(), "parley-"));
    onTestFinished(() => rm(site, { recursive: true }));
    await mkdir(join(site, "data"));
    const files = [
      "data/talks-1.0.0.json",
      "data/talks-1.0.0.zip",
      "data/CITATION.cff",
      "talks-1.0.0.html",
    ];
    for (const name of [...files, "index.html"]) await writeFile(join(site, name), name);
    await writeSupply(site, { shipped: SHIPPED, dossier });
    const sums = await readFile(join(site, "SHA256SUMS"), "utf8");
    expect(
      sums
        .trim()
        .split("\n")
        .map((line) => line.slice(66))
        .toSorted(),
    ).toEqual(files.toSorted());
    const { stdout } = await promisify(execFile)("sha256sum", ["--check", "SHA256SUMS"], {
      cwd: site,
    });
    expect(stdout.match(/: OK$/gm)).toHaveLength(files.length);
  });
});
