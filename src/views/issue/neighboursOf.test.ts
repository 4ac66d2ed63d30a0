import { describe, expect, it } from "vitest";
import { BORDER, indexWith, TEXT } from "#testing/fixtures.ts";
import { neighboursOf } from "./neighboursOf.ts";

describe(neighboursOf, () => {
  it("goes from one issue to the next, and stops at both ends", () => {
    const index = indexWith();
    expect(neighboursOf(index, BORDER)).toMatchObject({
      topic: { name: "Land" },
      before: undefined,
      after: { id: TEXT },
      number: 1,
      of: 2,
    });
    expect(neighboursOf(index, TEXT)).toMatchObject({
      before: { id: BORDER },
      after: undefined,
      number: 2,
    });
  });
});
