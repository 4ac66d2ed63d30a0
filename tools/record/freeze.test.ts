// @vitest-environment node
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withReleases } from "#tools/testing/harbourReleases.ts";
import { harbourCopy, problemsOf } from "#tools/testing/harbourTalks.ts";
import { loadDossier } from "./dossierFiles.ts";
import { freezeRelease } from "./freeze.ts";

const STATEMENTS = "harbour-talks/statements/gazette-20250312.json";
const today = "2025-12-01";

describe(freezeRelease, () => {
  it("keeps the published document, once, and the next change needs a higher number", async () => {
    const root = await harbourCopy();
    const path = await withReleases(root);
    expect(await freezeRelease({ path, today })).toContain("release 2.0.0 is frozen.");
    const { dossier, frozen } = await loadDossier(path);
    expect(frozen.at(-1)).toEqual(dossier);
    expect(await freezeRelease({ path, today })).toContain("is frozen already");

    const file = join(root, STATEMENTS);
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace("not public", "unknown"));
    expect(await problemsOf(freezeRelease({ path, today }), root)).toEqual([
      'harbour-talks/dossier.json: release: found "2.0.0", expected 2.0.1 or higher, a patch change since 2.0.0 (some wording changed)',
    ]);
  });

  it("starts with a date and a summary", async () => {
    const root = await harbourCopy();
    const path = join(root, "harbour-talks");
    expect(await problemsOf(freezeRelease({ path, today }), root)).toEqual([
      expect.stringContaining('harbour-talks/releases.json: found nothing, expected [{ "version"'),
    ]);
    await rm(join(root, "verified.json"));
    expect(await problemsOf(freezeRelease({ path, today }), root)).toContainEqual(
      expect.stringContaining("its quote has not been checked"),
    );
  });
});
