import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { indexOf } from "#model/big/whole.ts";
import { dossierChanged, type RawStatement } from "#testing/fixtures.ts";
import { View } from "./View.tsx";

const RELIABILITY = {
  protocol: "Coded twice.",
  passages: 3,
  paired: 2,
  unpaired: [{ foundBy: "second", coded: "north, border, ridge", why: "It was a report." }],
  fields: [
    { field: "voice", measure: "nominal", compared: 2, agreed: 2, alpha: 1, low: 1, high: 1 },
    { field: "date", measure: "nominal", compared: 2, agreed: 1, alpha: 0.4, low: 0.1, high: 0.7 },
    {
      field: "party",
      measure: "nominal",
      compared: 2,
      agreed: 2,
      alpha: null,
      low: null,
      high: null,
    },
  ],
  disagreements: [
    {
      statement: "s1",
      field: "date",
      first: "2025-01-01",
      second: "undated",
      settled: "first",
      why: "The day is printed.",
    },
    {
      statement: "gone",
      field: "voice",
      first: "self",
      second: "reporter",
      settled: "neither",
      why: "It left.",
    },
  ],
};

function show(changes: Parameters<typeof dossierChanged>[0], ...statements: RawStatement[]) {
  render(<View index={indexOf(dossierChanged(changes, ...statements))} />);
}
const part = (name: string) => within(screen.getByRole("region", { name }));

describe("the page of reliability", () => {
  it("lists its parts, each of which is there", () => {
    show({}, {});
    const links = within(screen.getByRole("navigation", { name: "On this page" })).getAllByRole(
      "link",
    );
    for (const link of links) {
      const id = link.getAttribute("href")?.slice(1) ?? "";
      expect(document.getElementById(id)?.textContent).toBe(link.textContent);
    }
    expect(links.length).toBe(4);
  });

  it("gives agreement as counts and alpha, and says what is not reliable", () => {
    show({ reliability: RELIABILITY }, {});
    const rows = part("Agreement by field").getAllByRole("row").slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      "Who says it22 of 21.00 (1.00 to 1.00)nominal: the same or notreliable",
      "Date21 of 20.40 (0.10 to 0.70)nominal: the same or notnot reliable",
      "Party22 of 2none, as nothing variesnominal: the same or notcannot be said",
    ]);
  });

  it("tells every disagreement and how it was settled, and leads to the statement", () => {
    show({ reliability: RELIABILITY }, { id: "s1" });
    const reliability = part("How reliable the coding is");
    expect(reliability.getByRole("link", { name: "s1" }).getAttribute("href")).toBe(
      "/statement/s1/",
    );
    expect(
      reliability.getByText(
        /first 1 Jan 2025; second undated. Settled as the first coding had it: The day is printed/,
      ),
    ).toBeTruthy();
    expect(reliability.getByText(/gone, no longer on record/)).toBeTruthy();
    expect(
      reliability.getByText(/Only the second coding: North on border: .*ridge.*It was a report/i),
    ).toBeTruthy();
  });

  it("says so where nothing was coded twice", () => {
    show({}, {});
    expect(screen.getByText(/how reliable the coding is cannot be said/)).toBeTruthy();
  });

  it("says what remains weak, why, and what to look for", () => {
    show({}, { said: "2024-01-01", confidence: 2, stance: ["coast"] }, { party: "south" });
    const weak = part("What remains weak");
    const [first] = weak.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(first).toBe(
      "East, border: nothing that can be placed. Any word of East’s own on this, with its day.",
    );
    expect(
      weak.getByText(/one act of saying, no issuing body or agency tells it, second-hand/),
    ).toBeTruthy();
    expect(weak.getByRole("row", { name: /^North, border/ }).textContent).toBe(
      "North, borderAlong the coast11newspaper or broadcaster7302",
    );
  });
});
