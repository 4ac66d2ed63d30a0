import { describe, expect, it } from "vitest";
import { ADA, BO, elsewhere, indexWith, type RawStatement } from "#testing/fixtures.ts";
import { RIVAL } from "#testing/positions.ts";
import { backingsOf, wantedOf } from "./wanted.ts";

const ON = "2025-12-31";
const SAID = { said: "2025-11-01", speaker: ADA };
const backings = (...statements: RawStatement[]) => backingsOf(indexWith(...statements), ON);
/** North's cell on the border, which comes first. */
const north = (...statements: RawStatement[]) => backings(...statements)[0];

describe(backingsOf, () => {
  it("has every cell of the parties to an issue, issue by issue", () => {
    expect(backings().map(({ cell }) => `${cell.issue} ${cell.party}`)).toEqual([
      "border north",
      "border south",
      "border east",
      "text north",
      "text south",
      "text east",
    ]);
  });

  it("counts acts and outlets, and names the best kind of outlet and the highest confidence", () => {
    expect(
      north(
        { ...SAID, confidence: 2, secondCopies: [elsewhere("https://example.net/a")] },
        { speaker: BO, said: "2025-10-01", source: "courier" },
      ),
    ).toMatchObject({ acts: 2, outlets: 3, best: "wire", confidence: 2, weaknesses: ["retold"] });
    expect(north()).toMatchObject({ acts: 0, outlets: 0, best: undefined, confidence: undefined });
  });

  it.each<[string, RawStatement[]]>([
    ["silent", [RIVAL]],
    ["mixed", [SAID, { ...SAID, speaker: BO, stance: ["coast"] }]],
    ["one-act", [SAID]],
    ["no-first-hand", [SAID]],
    ["retold", [{ ...SAID, confidence: 2 }]],
    ["earlier-draft", [{ proposal: "first-draft", said: "2025-03-01" }]],
    ["old", [{ ...SAID, said: "2024-12-01" }]],
    ["relation-rests-on-it", [SAID, { ...SAID, party: "south", stance: ["coast"] }]],
  ])("finds that a cell is %s", (weakness, statements) => {
    expect(north(...statements)?.weaknesses).toContain(weakness);
  });

  it("finds no weakness where an agency and another act say the same", () => {
    const wire = { secondCopies: [elsewhere("https://example.net/a")] };
    expect(north({ ...SAID, ...wire }, { ...SAID, speaker: BO })?.weaknesses).toEqual([]);
  });
});

describe(wantedOf, () => {
  it("puts silent cells first, then the weakest, and leaves out what is known well enough", () => {
    const wanted = wantedOf(
      backings(
        { ...SAID, confidence: 2 },
        { ...SAID, party: "south", confidence: 2, said: "2024-12-01", stance: ["coast"] },
        { ...SAID, party: "east" },
        ...["north", "south"].map((party) => ({ ...SAID, party, issue: "text", stance: ["old"] })),
      ),
    );
    expect(wanted.map(({ cell }) => `${cell.issue} ${cell.party}`)).toEqual([
      "text east",
      "border south",
      "border north",
    ]);
    const [, south, there] = wanted.map(({ weaknesses }) => weaknesses.length);
    expect(south).toBeGreaterThan(there ?? 0);
  });
});
