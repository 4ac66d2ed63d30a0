import { describe, expect, it } from "vitest";
import { indexWith } from "#testing/fixtures.ts";
import { takenFrom } from "#testing/takenFrom.ts";
import { sourceRows } from "./sources.ts";

describe(sourceRows, () => {
  it("counts the statements that rest on each source", () => {
    const taken = takenFrom(indexWith({}, { source: "courier" }, {}));
    expect([...sourceRows(taken)]).toMatchObject([
      { source: "gazette", statements: 2, outlet_kind_in_words: "newspaper or broadcaster" },
      { source: "courier", statements: 1, read_in_words: "read whole" },
    ]);
  });
});
