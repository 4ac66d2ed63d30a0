import { describe, expect, it } from "vitest";
import { BORDER, FIRST_DRAFT, indexWith, NORTH, options, SOUTH, TEXT } from "#testing/fixtures.ts";
import { citedView } from "./citedView.ts";
import type { Route } from "./route.ts";
import { NO_SELECTION, type Selection } from "./selection.ts";
import { NO_TABLE } from "./table.ts";
import type { PlainView } from "./views.ts";

const index = indexWith({});

function titleOf(route: Route, selection: Partial<Selection> = {}): string {
  const shown = { route, selection: { ...NO_SELECTION, ...selection } };
  const subject = citedView(index, shown);
  if (subject.kind !== "view") throw new Error("not a view");
  return subject.title;
}

const [river] = options("river");

describe(citedView, () => {
  it.each<readonly [PlainView, Partial<Selection>, string]>([
    ["glance", {}, "Where the sides stand, as of 31 Dec 2025"],
    ["glance", { asOf: "2025-06-01" }, "Where the sides stand, as of 1 Jun 2025"],
    [
      "glance",
      { since: "2025-02-01", compared: [NORTH] },
      "Where the sides stand, as of 31 Dec 2025",
    ],
    [
      "glance",
      { parties: [SOUTH, NORTH] },
      "Where the sides stand, as of 31 Dec 2025, parties: South and North",
    ],
    [
      "glance",
      { issues: [BORDER, TEXT] },
      "Where the sides stand, as of 31 Dec 2025, issues: border and text",
    ],
    ["glance", { relation: "apart" }, "Where the sides stand, as of 31 Dec 2025, apart alone"],
    ["changes", { since: "2025-02-01" }, "Changes, as of 31 Dec 2025, since 1 Feb 2025"],
    [
      "pair",
      { compared: [NORTH, FIRST_DRAFT] },
      "Two parties, as of 31 Dec 2025, comparing North and first-draft",
    ],
    [
      "draft",
      { draft: new Map(river && [[BORDER, river]]) },
      "Draft a deal, as of 31 Dec 2025, with a reader’s draft of 1 clause",
    ],
    [
      "statements",
      { table: { ...NO_TABLE, query: "river" } },
      "Statements, as of 31 Dec 2025, as searched, filtered and sorted there",
    ],
    ["about", { asOf: "2025-06-01", parties: [NORTH] }, "About"],
  ])("says in words what the address of %s carries: %o", (view, selection, title) => {
    expect(titleOf({ view }, selection)).toBe(title);
  });

  it("names the cell and the day of its evidence, whatever parties the view behind it shows", () => {
    const route = { view: "evidence", party: NORTH, issue: BORDER } as const;
    expect(titleOf(route, { parties: [SOUTH] })).toBe("North on border, as of 31 Dec 2025");
    const subject = citedView(index, { route, selection: NO_SELECTION });
    expect(subject).toMatchObject({ path: "/evidence/north/border/" });
  });
});
