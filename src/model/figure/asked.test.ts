import { describe, expect, it } from "vitest";
import { askedOf } from "./asked.ts";

describe(askedOf, () => {
  it.each([
    ["v", "v"],
    ["V", "v"],
    ["AS-OF", "as-of"],
    ["amp;as-of", "as-of"],
    ["amp;AMP;As-Of", "as-of"],
    ["childId", "childid"],
  ])("reads %s as it was meant", (written, meant) => {
    expect(Object.fromEntries(askedOf([[written, "2025"]]))).toEqual({ [meant]: "2025" });
  });

  it("counts the first of a name that comes twice", () => {
    const twice = [
      ["v", "1.0.0"],
      ["V", "2.0.0"],
    ] as const;
    expect(askedOf(twice).get("v")).toBe("1.0.0");
  });
});
