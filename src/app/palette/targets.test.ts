import { describe, expect, it } from "vitest";
import { BORDER, FIRST_DRAFT, indexWith, NORTH, SOUTH, TEXT } from "#testing/fixtures.ts";
import type { Found } from "#model/dossier/library.ts";
import { NO_SELECTION, type Selection } from "#state/selection.ts";
import { NO_TABLE } from "#state/table.ts";
import { paletteOf } from "./palette.ts";
import {
  embedThis,
  issuePage,
  issueRow,
  moreOf,
  partyColumn,
  partyStatements,
  PRESENT_THIS,
  proposalStatements,
  type Target,
  targetAddress,
} from "./targets.ts";

const index = indexWith();
const chosen: Selection = { ...NO_SELECTION, asOf: "2025-06-01", over: "issue" };
const address = (target: Target, selection = chosen, path = "/words/") =>
  targetAddress(target, selection, target.choiceIn?.(selection, path));

describe(targetAddress, () => {
  it("chooses a party and keeps the other choices", () => {
    expect(address(partyColumn(NORTH))).toBe("/words/?as-of=2025-06-01&parties=north");
    expect(address(partyStatements(SOUTH))).toBe("/statements/?as-of=2025-06-01&parties=south");
  });

  it("takes away what would keep statements out of the table, and keeps its order", () => {
    const table = { ...NO_TABLE, query: "old", from: "2025-01-01", group: "party" as const };
    const selection = { ...NO_SELECTION, table };
    expect(address(partyStatements(NORTH), selection)).toBe(
      "/statements/?parties=north&group=party",
    );
    expect(address(proposalStatements(FIRST_DRAFT), selection)).toBe(
      "/statements/?group=party&proposal=first-draft",
    );
  });

  it("leaves the choices to the link when it makes none", () => {
    expect(address(issuePage(BORDER))).toBe("/issue/border/");
  });

  it("makes slides of the page that it is opened on, but none of slides", () => {
    expect(address(PRESENT_THIS)).toBe("/present/?as-of=2025-06-01&of=/words/");
    expect(address(PRESENT_THIS, chosen, "/present/")).toBe("/present/");
  });

  it("makes ready the figure of the page that it is opened on, and keeps the builder's", () => {
    const target = embedThis(index);
    expect(address(target, chosen, "/issue/border/")).toBe(
      "/embed/?as-of=2025-06-01&figure=issue/border",
    );
    expect(address(target, chosen, "/changes/")).toBe("/embed/?as-of=2025-06-01&figure=moved");
    expect(address(target, chosen, "/embed/")).toBe("/embed/");
  });

  it("shows an issue that was left out", () => {
    const part = issueRow(index, BORDER);
    const without = { ...NO_SELECTION, issues: [TEXT] };
    expect(part.choiceIn?.(without, "/")).toEqual({ issues: undefined });
    expect(address(part, without)).toBe("/words/?#border");
    expect(part.choiceIn?.({ ...NO_SELECTION, issues: [BORDER] }, "/")).toBeUndefined();
  });
});

const many = indexWith(
  ...Array.from({ length: 10 }, (_, at) => ({ party: at < 7 ? NORTH : SOUTH })),
);
const found: Found = {
  hits: { count: 10, has: () => true },
  marks: new Set(["river"]),
  suggestions: [],
};

function moreWith(choice: Partial<Selection>) {
  const group = paletteOf(many, "river", found).groups.at(-1);
  if (group?.kind !== "statement") throw new Error("statements come last");
  const selection = { ...NO_SELECTION, ...choice };
  return moreOf(many, group, { query: "river", found, selection, path: "/" });
}

describe(moreOf, () => {
  it("leads to all statements in the table", () => {
    const more = moreWith({ table: { ...NO_TABLE, query: "old", from: "2025-01-01" } });
    expect(more?.words).toBe("Show all 10 in the table");
    expect(more?.target && address(more.target, NO_SELECTION)).toBe("/statements/?q=river");
  });

  it("leads to all sources in their list", () => {
    const group = { kind: "source", results: [], count: 1 };
    const shown = { query: "gazette", found: undefined, selection: NO_SELECTION, path: "/" };
    const more = moreOf(index, group, shown);
    expect(more?.words).toBe("Show all 1 in the list of sources");
    expect(more?.target && address(more.target, NO_SELECTION)).toBe(
      "/sources/?find-source=gazette",
    );
  });

  it("says how many of them the choices leave there", () => {
    expect(moreWith({ parties: [SOUTH] })?.words).toBe(
      "Show in the table the 3 of 10 that your choices leave",
    );
  });

  it("leads nowhere when they leave none", () => {
    const more = moreWith({ asOf: "2020-01-01" });
    expect(more?.words).toMatch(/^2 more, which the date/);
    expect(more?.target).toBeUndefined();
  });

  it("says nothing of a group that is whole", () => {
    const [views] = paletteOf(many, "", undefined).groups;
    if (!views) throw new Error("there are views");
    expect(
      moreOf(many, views, { query: "", found, selection: NO_SELECTION, path: "/" }),
    ).toBeUndefined();
  });
});
