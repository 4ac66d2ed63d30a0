import { describe, expect, it } from "vitest";
import { contextOf } from "./contextOf.ts";

describe(contextOf, () => {
  const quote = {
    kind: "quote" as const,
    exact: "the river is the border",
    prefix: 'utes before noon the envoy said "',
    suffix: '" and left the hall without a wo',
  };

  it("puts quotation marks around direct speech only, and never twice", () => {
    expect(contextOf(quote, "direct")).toEqual({
      before: "… before noon the envoy said ",
      exact: "“the river is the border”",
      after: " and left the hall without a …",
    });
    const indirect = contextOf({ ...quote, prefix: "He held that ", suffix: "." }, "indirect");
    expect(indirect).toEqual({
      before: "He held that ",
      exact: "the river is the border",
      after: ".",
    });
  });
});
