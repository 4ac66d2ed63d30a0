import { describe, expect, it } from "vitest";
import { dossierWith } from "#testing/fixtures.ts";
import { linkCounts } from "./linkCounts.ts";

const quoted = (exact: string) => ({
  evidence: { kind: "quote", exact, prefix: "And then he said ", suffix: " to us all." },
});

describe(linkCounts, () => {
  it("counts how the links lead to the quotes", () => {
    const dossier = dossierWith(
      quoted("the river is the border"),
      quoted("the river"),
      quoted("the river is the border ".repeat(20).trim()),
      { evidence: { kind: "paraphrase", text: "It is the river.", pinpoint: "point 1" } },
    );
    expect(linkCounts(dossier)).toBe(
      "Links that highlight: 3, of them 1 by a range and 1 with context; 0 only open the page.",
    );
  });
});
