import { describe, expect, it } from "vitest";
import { figuresOf } from "#model/figure/figure.ts";
import { BORDER, FIRST_DRAFT, indexWith, NORTH, SOUTH } from "#testing/fixtures.ts";
import { altText, figureTableOf, tableHtml } from "./figureTable.ts";

const index = indexWith(
  { id: "n1", stance: ["river"], said: "2024-06-01", firmness: "demand" },
  { id: "n2", stance: ["coast"], said: "2025-06-01" },
  { id: "s1", party: "south", stance: ["river", "ridge"], said: "2025-05-01" },
  { id: "f1", party: "south", proposal: "first-draft", said: "2025-03-01", stance: ["road"] },
);
const tableOf = (...[figure, choice = {}]: [Parameters<typeof figureTableOf>[1], object?]) =>
  figureTableOf(index, figure, choice);

describe(figureTableOf, () => {
  it("has a cell under every head, whatever the figure", () => {
    for (const figure of figuresOf(index.dossier)) {
      const { head, rows } = tableOf(figure);
      expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
    }
  });

  it("says where everybody stands on a question, and who is silent", () => {
    expect(tableOf({ kind: "issue", issue: BORDER }).rows).toEqual([
      ["North", "Demands: Along the coast", "1 Jun 2025"],
      ["South", "Demands: Inland of the road", "1 May 2025"],
      ["East", "Nothing found", ""],
    ]);
  });

  it("follows the choices", () => {
    const choice = { parties: [NORTH], asOf: "2024-12-31" };
    expect(tableOf({ kind: "issue", issue: BORDER }, choice).rows).toEqual([
      ["North", "Demands: Along the river", "1 Jun 2024"],
    ]);
  });

  it("counts the steps between a pair", () => {
    expect(tableOf({ kind: "pair", between: [NORTH, SOUTH] }).rows[0]).toEqual([
      "border",
      "apart, 2 to 3 of 3 steps",
      "Along the coast",
      "Inland of the road",
    ]);
  });

  it("tells a move with then and now", () => {
    expect(tableOf({ kind: "moved" }).rows).toEqual([
      ["North", "border", "Along the river", "Along the coast"],
      ["South", "border", "Along the road", "Inland of the road"],
    ]);
  });

  it("holds a text against the parties", () => {
    expect(tableOf({ kind: "text", text: FIRST_DRAFT }).rows).toEqual([
      ["border", "Along the road", "1 of 3 steps outside", "1 of 3 steps outside", "unknown"],
    ]);
  });
});

describe(tableHtml, () => {
  it("is a table with its heads and its source, and lets no markup through", () => {
    const html = tableHtml(
      { caption: "A & B", head: ["Party", "<b>"], rows: [["North", "5 < 6"]] },
      "Source",
    );
    expect(html).toBe(
      [
        "<table>",
        "<caption>A &#38; B</caption>",
        "<thead><tr><th>Party</th><th>&#60;b&#62;</th></tr></thead>",
        "<tbody>",
        '<tr><th scope="row">North</th><td>5 &#60; 6</td></tr>',
        "</tbody>",
        "</table>",
        "<p>Source</p>",
      ].join("\n"),
    );
  });
});

describe(altText, () => {
  it("says all of it in sentences", () => {
    expect(altText(tableOf({ kind: "issue", issue: BORDER }))).toBe(
      "Where does the border run? (as of 31 Dec 2025). North: Demands: Along the coast; 1 Jun 2025. South: Demands: Inland of the road; 1 May 2025. East: Nothing found.",
    );
  });
});
