import { describe, expect, it } from "vitest";
import {
  BORDER,
  EAST,
  FIRST_DRAFT,
  indexWith,
  NORTH,
  type RawStatement,
  SOUTH,
} from "#testing/fixtures.ts";
import { RIVAL } from "#testing/positions.ts";
import { NO_SELECTION, type Selection } from "#state/selection.ts";
import { compareOf } from "./compareOf.ts";

type Choice = Partial<Selection>;

const compared = (choice: Choice, ...statements: RawStatement[]) =>
  compareOf(indexWith(...statements), { ...NO_SELECTION, ...choice });

function borderRow(choice: Choice, ...statements: RawStatement[]) {
  const { topics } = compared(choice, ...statements);
  const row = topics.flatMap(({ rows }) => rows).find(({ issue }) => issue.id === BORDER);
  if (!row) throw new Error("The border is not compared");
  return row;
}

const south = (rest: RawStatement): RawStatement => ({ party: "south", ...rest });
const clause = (rest: RawStatement): RawStatement => ({
  party: "east",
  proposal: FIRST_DRAFT,
  said: "2025-03-01",
  ...rest,
});
const three: Choice = { compared: [NORTH, SOUTH, EAST] };

describe(compareOf, () => {
  it("says in words how two parties relate, and measures the steps between them", () => {
    const row = borderRow({}, {}, south({ stance: ["road", "coast"] }));
    expect(row.pairs).toEqual([
      { names: "North and South", short: "apart", detail: "2 to 3 of 3 steps" },
    ]);
    expect(row.ruler).toEqual({ from: 0, to: 2, of: 4 });
    expect(row.lanes.map(({ name }) => name)).toEqual(["North", "South"]);
  });

  it("draws no ruler where they meet, for three, or inside mixed signals", () => {
    expect(borderRow({}, {}, south({})).ruler).toBeUndefined();
    const all = [{}, south({ stance: ["road"] }), { party: "east", stance: ["coast"] }];
    expect(borderRow(three, ...all).ruler).toBeUndefined();
    expect(borderRow({}, {}, { stance: ["coast"] }).ruler).toBeUndefined();
  });

  it("says who cannot be compared and why, gathered by the reason", () => {
    const row = borderRow(three, {});
    expect(row.pairs).toEqual([]);
    expect(row.hindered).toEqual(["nothing found for South and East"]);
    expect(borderRow({}, {}, { stance: ["coast"] }).hindered).toEqual([
      "mixed signals from North",
      "nothing found for South",
    ]);
  });

  it("draws mixed signals as marks of their own, and silence not at all", () => {
    const { lanes } = borderRow({}, {}, { stance: ["coast"] });
    expect(lanes.map(({ name }) => name)).toEqual(["North, mixed", "North, mixed"]);
  });

  it("shows the deciding quotes, those first that say exactly the result, two at most", () => {
    const row = borderRow({}, { stance: ["river", "ridge"] }, {}, {});
    expect(row.cells[0]).toMatchObject({
      stands: [{ quotes: [{ statement: { id: "s2" } }, { statement: { id: "s3" } }], more: 1 }],
    });
  });

  it("carries a condition into the words and the cell", () => {
    const row = borderRow({}, { conditionalOn: "once the truce holds" }, south({}));
    expect(row.pairs[0]?.short).toBe("could overlap");
    expect(row.cells[0]).toMatchObject({
      stands: [{ stand: { conditions: ["once the truce holds"] } }],
    });
  });

  it("tells a party that only others describe from one of whom nothing was found", () => {
    const row = borderRow({}, RIVAL);
    expect(row.cells).toMatchObject([
      {
        path: "/evidence/north/border/",
        silence: { label: "Described only by others", detail: "1 statement" },
      },
      {
        path: "/sources/",
        silence: { label: "Nothing found", detail: "2 sources read, to 31 Dec 2025" },
      },
    ]);
  });

  it("says of an earlier day by when nothing was said, not how much was read since", () => {
    const { topics } = compared({ asOf: "2024-12-31" }, {}, south({}));
    const [row] = topics.flatMap(({ rows }) => rows);
    expect(row?.cells.map(({ silence }) => silence?.detail)).toEqual([
      "nothing said by 31 Dec 2024",
      "nothing said by 31 Dec 2024",
    ]);
  });

  it("looks at the issues chosen, on the day chosen", () => {
    const { topics, asOf } = compared({ issues: [BORDER], asOf: "2024-12-31" }, {});
    expect(asOf).toBe("2024-12-31");
    expect(topics.flatMap(({ rows }) => rows).map(({ hindered }) => hindered)).toEqual([
      ["nothing found for North and South"],
    ]);
  });
});

describe("a text compared", () => {
  const withDraft: Choice = { compared: [FIRST_DRAFT, EAST, NORTH] };

  it("stands where its newest placed clause stands", () => {
    const row = borderRow(
      { compared: [FIRST_DRAFT, NORTH] },
      clause({ stance: ["coast"] }),
      clause({ stance: ["road"], said: "2025-04-01" }),
      clause({ stance: null, unplaced: "too-vague", said: "2025-05-01" }),
      {},
    );
    expect(row.pairs).toMatchObject([{ names: "first-draft and North", short: "apart" }]);
    expect(row.cells[0]).toMatchObject({
      stands: [{ label: "Along the road", quotes: [{ statement: { id: "s2" } }] }],
    });
  });

  it("cannot be compared where no clause is on record", () => {
    const row = borderRow({ compared: [FIRST_DRAFT, NORTH] }, {});
    expect(row.hindered).toEqual(["no clause on record of first-draft"]);
    expect(row.cells[0]).toMatchObject({
      path: undefined,
      silence: { label: "No clause on record" },
    });
  });

  it("leads to the evidence of its sponsor, which only one cell of the page can give the focus back", () => {
    const row = borderRow(withDraft, clause({}), {});
    expect(row.cells.map(({ id }) => id)).toEqual([
      "cell-east-border",
      undefined,
      "cell-north-border",
    ]);
  });

  it("says whose it is and what replaced it, once it is replaced", () => {
    const textsOn = (asOf: string) => compared({ ...withDraft, asOf }).texts;
    expect(textsOn("2025-12-31")).toEqual([
      "first-draft (sponsor: East; published, 1 Mar 2025): its text is known; replaced by second-draft.",
    ]);
    expect(textsOn("2025-04-01")).toEqual([
      "first-draft (sponsor: East; published, 1 Mar 2025): its text is known.",
    ]);
    expect(textsOn("2025-01-01")[0]).toContain("not yet on the table");
  });

  it("is marked as an earlier draft, or as superseded where the later text has a clause of its own", () => {
    const qualifiers = (...statements: RawStatement[]) =>
      borderRow(withDraft, clause({}), ...statements).cells[0]?.qualifiers;
    expect(qualifiers()).toContain("from an earlier draft; the later one is unpublished");
    expect(qualifiers({ party: "east", proposal: "second-draft", said: "2025-06-02" })).toContain(
      "superseded by second-draft",
    );
  });
});
