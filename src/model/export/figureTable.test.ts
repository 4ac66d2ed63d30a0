import { describe, expect, it } from "vitest";
import * as v from "valibot";
import { StatementId } from "#model/dossier/dossier.ts";
import { type Figure, figuresOf } from "#model/figure/figure.ts";
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
      ["North", "Demands: Along the coast, as told by The Gazette, 1 Jun 2025"],
      ["South", "Demands: Inland of the road, as told by The Gazette, 1 May 2025"],
      ["East", "Nothing found (2 sources, to 31 Dec 2025)"],
    ]);
  });

  it("follows the choices", () => {
    const choice = { parties: [NORTH], asOf: "2024-12-31" };
    expect(tableOf({ kind: "issue", issue: BORDER }, choice).rows).toEqual([
      ["North", "Demands: Along the river, as told by The Gazette, 1 Jun 2024"],
    ]);
  });

  it("counts the steps between a pair", () => {
    expect(tableOf({ kind: "pair", between: [NORTH, SOUTH] }).rows[0]).toEqual([
      "border",
      "apart, 2 to 3 of 3 steps",
      "Demands: Along the coast, as told by The Gazette, 1 Jun 2025",
      "Demands: Inland of the road, as told by The Gazette, 1 May 2025",
    ]);
  });

  it("tells a move with then and now", () => {
    expect(tableOf({ kind: "moved" }).rows).toEqual([
      [
        "North",
        "border",
        "Demands: Along the river, as told by The Gazette, 1 Jun 2024",
        "Demands: Along the coast, as told by The Gazette, 1 Jun 2025",
      ],
      [
        "South",
        "border",
        "Demands: Along the road, as told by The Gazette, 1 Mar 2025",
        "Demands: Inland of the road, as told by The Gazette, 1 May 2025",
      ],
    ]);
  });

  it("holds a text against the parties", () => {
    expect(tableOf({ kind: "text", text: FIRST_DRAFT }).rows).toEqual([
      [
        "border",
        "Along the road (from an earlier draft; the later one is unpublished)",
        "1 of 3 steps outside",
        "1 of 3 steps outside",
        "unknown",
      ],
    ]);
    expect(tableOf({ kind: "text", text: FIRST_DRAFT }).caption).toBe(
      "first-draft, against the positions (1 Mar 2025, published; as of 31 Dec 2025)",
    );
  });
});

describe("what weakens a position", () => {
  const weak = indexWith(
    {
      id: "n1",
      stance: ["river"],
      said: "2024-01-01",
      confidence: 2,
      conditionalOn: "if they vote",
    },
    { id: "n2", voice: "other-party", stance: ["coast"], said: "2025-06-01" },
    { id: "s1", party: "south", proposal: "first-draft", said: "2025-03-01", stance: ["road"] },
    { id: "e1", party: "east", stance: ["river"], said: null },
    { id: "e2", party: "east", stance: ["coast"], said: null },
  );
  const NORTHS =
    "Demands: Along the river, if they vote, as told by The Gazette, 1 Jan 2024 (over a year old; contested; second-hand)";
  const SOUTHS =
    "Demands: Along the road, as told by The Gazette, 1 Mar 2025 (from an earlier draft)";
  const EASTS =
    "Mixed signals: Demands: Along the river, as told by The Gazette, by 31 Dec 2025 or earlier; also: Demands: Along the coast, as told by The Gazette, by 31 Dec 2025 or earlier";

  it.each<[Figure, readonly string[]]>([
    [{ kind: "matrix" }, [NORTHS, SOUTHS, EASTS]],
    [{ kind: "issue", issue: BORDER }, [NORTHS, SOUTHS, EASTS]],
    [{ kind: "cell", party: NORTH, issue: BORDER }, [NORTHS]],
    [{ kind: "pair", between: [NORTH, SOUTH] }, [NORTHS, SOUTHS]],
    [
      { kind: "text", text: FIRST_DRAFT },
      [
        "(over a year old; on a condition; contested; second-hand)",
        "(the position rests on this text; from an earlier draft)",
      ],
    ],
  ])("stands in the table and the text of %j", (figure, said) => {
    const table = figureTableOf(weak, figure, {});
    const cells = table.rows.flat().join("\n");
    for (const words of said) {
      expect(cells).toContain(words);
      expect(altText(table, "")).toContain(words);
    }
  });

  it("stands at both ends of a move", () => {
    const moving = indexWith(
      { id: "n1", stance: ["river"], said: "2024-06-01", confidence: 2 },
      { id: "n2", stance: ["coast"], said: "2025-06-01", conditionalOn: "if they vote" },
    );
    expect(figureTableOf(moving, { kind: "moved" }, {}).rows[0]?.slice(2)).toEqual([
      "Demands: Along the river, as told by The Gazette, 1 Jun 2024 (second-hand)",
      "Demands: Along the coast, if they vote, as told by The Gazette, 1 Jun 2025",
    ]);
  });

  it("stands beside how a single statement is coded", () => {
    const quoted = (id: string) =>
      figureTableOf(weak, { kind: "quote", statement: v.parse(StatementId, id) }, {}).rows[0]?.at(
        -1,
      );
    expect(quoted("n1")).toContain(
      "Along the river, demand, on condition: if they vote, as told by The Gazette, second-hand",
    );
    expect(quoted("s1")).toContain(
      "clause of first-draft, from an earlier draft; the later one is unpublished",
    );
    expect(quoted("n2")).toContain("as others say, in The Gazette");
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
    expect(altText(tableOf({ kind: "issue", issue: BORDER }), "Coded by machine")).toBe(
      "Where does the border run? (as of 31 Dec 2025). North: Demands: Along the coast, as told by The Gazette, 1 Jun 2025. South: Demands: Inland of the road, as told by The Gazette, 1 May 2025. East: Nothing found (2 sources, to 31 Dec 2025). Coded by machine.",
    );
  });
});
