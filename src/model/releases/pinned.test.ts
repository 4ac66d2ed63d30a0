import { describe, expect, it } from "vitest";
import { dossierChanged, RELEASES } from "#testing/fixtures.ts";
import { pinnedTo } from "./pinned.ts";

const newest = dossierChanged({ releases: RELEASES, release: "2.0.0" });

describe(pinnedTo, () => {
  it("names the release, the newest too, beside what the address says already", () => {
    expect(pinnedTo("https://example.org/a/", newest)).toBe("https://example.org/a/?v=2.0.0");
    expect(pinnedTo("a/?id=s1#words", newest)).toBe("a/?id=s1&v=2.0.0#words");
  });

  it("leaves an address alone that keeps a release already, and a place in the one file", () => {
    for (const address of [
      "/a/?as-of=2025-01-01&v=1.0.0",
      "file:///talks.html#/a/?since=2025-01-01",
    ])
      expect(pinnedTo(address, newest)).toBe(address);
  });
});
