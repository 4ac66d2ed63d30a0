import { describe, expect, it } from "vitest";
import { indexWith, question } from "#testing/fixtures.ts";
import { matrixCellOf } from "./matrixCell.ts";

describe(matrixCellOf, () => {
  it("marks, and says, what changed on the day that is looked back to", () => {
    const index = indexWith({ said: "2025-03-01" });
    const cell = (asOf: string) => matrixCellOf(index, question(asOf));
    expect(cell("2025-03-01")).toMatchObject({ isNew: true });
    expect(cell("2025-03-01").heard.after).toContain("changed on this day");
    expect(cell("2025-03-02")).toMatchObject({ isNew: false });
    expect(cell("2025-03-02").heard.after).not.toContain("changed");
  });
});
