import { describe, expect, it } from "vitest";
import { dossierChanged, RELEASES } from "#testing/fixtures.ts";
import { dossierFile, keptTo } from "./releaseFile.ts";

describe(dossierFile, () => {
  it("is the dossier's own of the newest release, and a numbered one of the others", () => {
    const newest = dossierChanged({ releases: RELEASES, release: "2.0.0" });
    const older = dossierChanged({ releases: RELEASES, release: "1.0.0" });
    expect(dossierFile(newest)).toBe("data/border-talks.json");
    expect(dossierFile(older)).toBe("data/border-talks-1.0.0.json");
  });

  it("is the dossier's own where no releases are kept", () => {
    expect(dossierFile(dossierChanged({}))).toBe("data/border-talks.json");
  });
});

describe(keptTo, () => {
  const older = dossierChanged({ releases: RELEASES, release: "1.0.0" });

  it("names an older release in the address, beside what it names already", () => {
    expect(keptTo("https://example.org/a/", older)).toBe("https://example.org/a/?v=1.0.0");
    expect(keptTo("/statement/?id=s1", older)).toBe("/statement/?id=s1&v=1.0.0");
  });

  it("leaves the address of the newest alone", () => {
    const newest = dossierChanged({ releases: RELEASES, release: "2.0.0" });
    expect(keptTo("/a/", newest)).toBe("/a/");
  });
});
