import { describe, expect, it } from "vitest";
import { dossierChanged, dossierWith, rawIssue, type RawStatement } from "#testing/fixtures.ts";
import type { WholeDossier } from "#model/dossier/dossier.ts";
import { compareVersions, nextVersion, raiseOf } from "./level.ts";

const before = dossierWith({}, { said: "2025-02-01", stance: ["ridge"] });
const after = (...statements: RawStatement[]) => dossierWith(...statements);
const second = { said: "2025-02-01", stance: ["ridge"] };

describe(raiseOf, () => {
  const changed = (changes: Partial<Record<keyof WholeDossier, unknown>>) =>
    dossierChanged(changes, {}, second);
  const reordered = [
    rawIssue("border", "ordinal", ["ridge", "river", "road", "coast"]),
    rawIssue("text", "nominal", ["old", "new", "other"]),
  ];

  it.each<[string, string | undefined, WholeDossier]>([
    ["a re-coded statement", "major", after({ stance: ["road"] }, second)],
    ["a withdrawn statement", "major", after({})],
    ["another order of options", "major", changed({ issues: reordered })],
    ["a new statement", "minor", after({}, second, { party: "south" })],
    ["a later end of the record", "minor", changed({ recordEnds: "2026-01-31" })],
    ["a new note", "patch", after({ note: "Or so." }, second)],
    ["another summary", "patch", changed({ summary: "Talks." })],
    ["another number only", undefined, changed({ release: "1.0.1" })],
  ])("%s: %s", (_, level, now) => {
    expect(raiseOf(before, now)?.level).toBe(level);
  });

  it("says why, with the first id", () => {
    expect(raiseOf(before, after({ stance: ["road"] }))?.because).toBe(
      "statements re-coded: 1 (s1)",
    );
  });
});

describe(nextVersion, () => {
  it("raises one number and starts the others anew", () => {
    expect(nextVersion("1.4.2", "major")).toBe("2.0.0");
    expect(nextVersion("1.4.2", "minor")).toBe("1.5.0");
    expect(nextVersion("1.4.2", "patch")).toBe("1.4.3");
  });
});

describe(compareVersions, () => {
  it("orders by number, not by letter", () => {
    expect(["1.10.0", "1.9.3", "1.9.0"].toSorted(compareVersions)).toEqual([
      "1.9.0",
      "1.9.3",
      "1.10.0",
    ]);
  });
});
