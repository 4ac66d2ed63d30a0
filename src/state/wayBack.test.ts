import { describe, expect, it } from "vitest";
import { wayBackWords } from "./wayBack.ts";
import { NO_SELECTION } from "./selection.ts";
import { NO_TABLE } from "./table.ts";

const searched = { ...NO_SELECTION, table: { ...NO_TABLE, query: "Donbas" } };

describe(wayBackWords, () => {
  it.each([
    [NO_SELECTION, 271, "All statements"],
    [searched, undefined, "Back to your results"],
    [searched, 1, "Back to your result"],
    [searched, 2, "Back to your 2 results"],
    [{ ...NO_SELECTION, asOf: "2025-01-01" }, 9, "Back to your 9 results"],
  ] as const)("leads back to what was narrowed, with its count where it is known", (...given) => {
    const [selection, count, words] = given;
    expect(wayBackWords(selection, count)).toBe(words);
  });

  it("knows of no results where only the order is another", () => {
    const sorted = { ...NO_TABLE, sort: [{ column: "party", descending: false }] as const };
    expect(wayBackWords({ ...NO_SELECTION, table: sorted }, 3)).toBe("All statements");
  });
});
