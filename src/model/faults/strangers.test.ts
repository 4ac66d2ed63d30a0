import { describe, expect, it } from "vitest";
import { faultsIn } from "#model/faults/dossierFaults.ts";
import { dossierChanged } from "#testing/fixtures.ts";

const faults = (briefing: object) => [
  ...faultsIn(
    dossierChanged({ briefing: { briefingVersion: "1.0.0", title: "A", ...briefing } }),
    "2026-01-01",
  ),
];

describe("a briefing's faults", () => {
  it("are what it names and the record has not, as a whole and slide by slide", () => {
    const slides = [{ kind: "title" }, { kind: "issue", issue: "moon", steps: ["xyz"] }];
    const found = faults({ parties: ["abc"], slides });
    expect(found.map(({ list, field, found: what }) => [list, field, what])).toEqual([
      ["briefing", "parties[0]", "abc"],
      ["briefing", "slides[1].issue", "moon"],
      ["briefing", "slides[1].steps[0]", "xyz"],
    ]);
    expect(found[1]?.expected).toBe("border, text");
  });

  it("are days after the last of the record", () => {
    const slides = [{ kind: "moved", since: "2030-01-01", asOf: "2025-12-31" }];
    expect(faults({ slides }).map(({ field, expected }) => [field, expected])).toEqual([
      ["slides[0].since", "a day not after 2025-12-31"],
    ]);
  });
});
