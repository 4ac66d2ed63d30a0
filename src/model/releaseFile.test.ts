import { describe, expect, it } from "vitest";
import { dossierChanged, RELEASES } from "../testing/fixtures.ts";
import { dossierFile, isOlder } from "./releaseFile.ts";

describe(dossierFile, () => {
  it("is the dossier's own of the newest release, and a numbered one of the others", () => {
    const newest = dossierChanged({ releases: RELEASES, release: "2.0.0" });
    const older = dossierChanged({ releases: RELEASES, release: "1.0.0" });
    expect(dossierFile(newest)).toBe("data/border-talks.json");
    expect(dossierFile(older)).toBe("data/border-talks-1.0.0.json");
  });

  it("is the dossier's own where no releases are kept", () => {
    expect(isOlder(dossierChanged({}))).toBe(false);
    expect(dossierFile(dossierChanged({}))).toBe("data/border-talks.json");
  });
});
