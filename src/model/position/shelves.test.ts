import { describe, expect, it } from "vitest";
import { indexWith, question } from "#testing/fixtures.ts";
import { positionOf } from "./position.ts";
import { shelvesOf } from "./shelves.ts";

const shelves = (...statements: Parameters<typeof indexWith>) => {
  const index = indexWith(...statements);
  return Object.fromEntries(
    shelvesOf(index, question(), positionOf(index, question())).map((s) => [
      s.shelf,
      s.statements.map(({ id }) => id),
    ]),
  );
};

describe(shelvesOf, () => {
  it("puts the deciding first, then older, restated and unplaced, newest first", () => {
    const found = shelves(
      { said: "2025-01-01" },
      { said: "2025-03-01" },
      { said: "2025-02-01" },
      { said: null },
      { stance: null, unplaced: "too-vague" },
    );
    expect(Object.entries(found)).toEqual([
      ["deciding", ["s2"]],
      ["older", ["s3", "s1"]],
      ["restated", ["s4"]],
      ["unplaced", ["s5"]],
    ]);
  });

  it("keeps reporters and rivals off the party's own shelf", () => {
    expect(
      shelves(
        { said: "2025-05-01" },
        { voice: "reporter", said: "2025-04-01" },
        { voice: "reporter", said: "2025-11-01", stance: ["coast"] },
        {
          voice: "other-party",
          speaker: { name: "X", party: "south" },
          said: "2025-05-01",
          stance: ["road"],
        },
        { voice: "other-party", speaker: { name: "X", party: "south" }, said: "2025-04-01" },
      ),
    ).toEqual({
      deciding: ["s1"],
      "since-reported": ["s3"],
      contested: ["s4"],
      reported: ["s2"],
      "others-say": ["s5"],
    });
  });

  it("shows a lapsed clause as superseded", () => {
    expect(
      shelves(
        { proposal: "first-draft", said: "2025-03-01" },
        { proposal: "second-draft", said: "2025-06-01", stance: ["coast"] },
      ),
    ).toEqual({ deciding: ["s2"], superseded: ["s1"] });
  });
});
