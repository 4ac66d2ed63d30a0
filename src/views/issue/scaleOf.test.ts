import { describe, expect, it } from "vitest";
import { indexOf } from "#model/big/whole.ts";
import { NO_SELECTION } from "#state/selection.ts";
import {
  BORDER,
  dossierChanged,
  EAST,
  FIRST_DRAFT,
  indexWith,
  NORTH,
  options,
  rawDossierWith,
  type RawStatement,
  SECOND_DRAFT,
  SOUTH,
  TEXT,
} from "#testing/fixtures.ts";
import type { ProposalId } from "#model/dossier/dossier.ts";
import { RIVAL } from "#testing/positions.ts";
import { scaleOf } from "./scaleOf.ts";

/** What is shown of the border, or of another issue, from these statements. */
const figureFrom = (statements: readonly RawStatement[], choice = {}, issue = BORDER) => {
  const { topics } = scaleOf(indexWith(...statements), { ...NO_SELECTION, ...choice });
  const figure = topics.flatMap(({ figures }) => figures).find((one) => one.issue.id === issue);
  if (!figure) throw new Error("The issue is not shown");
  return figure;
};

const clause = (proposal: string, stance: readonly string[], more: RawStatement = {}) => ({
  party: EAST,
  proposal,
  stance,
  voice: "reporter",
  firmness: "unstated",
  said: "2025-03-01",
  ...more,
});

describe(scaleOf, () => {
  it("has a figure for every issue under its topic, and only for the issues chosen", () => {
    const shown = (choice = {}) =>
      scaleOf(indexWith(), { ...NO_SELECTION, ...choice }).topics.map(({ topic, figures }) => [
        topic.name,
        figures.map(({ issue }) => issue.id),
      ]);
    expect(shown()).toEqual([["Land", [BORDER, TEXT]]]);
    expect(shown({ issues: [TEXT] })).toEqual([["Land", [TEXT]]]);
    expect(shown({ issues: [] })).toEqual([]);
  });

  it("draws a lane for each party on record, in the order chosen, with what qualifies it", () => {
    const { lanes } = figureFrom(
      [{ firmness: "red-line" }, { party: "south", stance: ["road", "coast"], speech: "direct" }],
      {
        parties: [SOUTH, NORTH],
        asOf: "2026-06-01",
      },
    );
    expect(lanes).toMatchObject([
      {
        name: "South",
        options: options("road", "coast"),
        mark: "own-words",
        redLine: false,
        old: true,
        statements: 1,
      },
      {
        name: "North",
        stance: "Along the river",
        mark: "told",
        redLine: true,
        meta: "red line · as told by The Gazette · 1 Jan 2025",
        qualifiers: ["over a year old"],
        path: "/evidence/north/border/",
        cell: "cell-north-border",
      },
    ]);
  });

  it("gives mixed signals a mark each, and the focus one place to return to", () => {
    const { lanes } = figureFrom([{}, { stance: ["coast"] }]);
    expect(
      lanes.map(({ name, stance, cell, statements }) => [name, stance, cell, statements]),
    ).toEqual([
      ["North", "Along the river", "cell-north-border", 2],
      ["North, also", "Along the coast", undefined, undefined],
    ]);
    expect(lanes.every(({ qualifiers }) => qualifiers.includes("mixed signals"))).toBe(true);
  });

  it("marks a text on the table that has a clause on the issue, after the parties", () => {
    const { lanes } = figureFrom([{}, clause(FIRST_DRAFT, ["ridge", "road"])], {
      asOf: "2025-05-01",
      parties: [NORTH],
    });
    expect(lanes.map(({ name, mark, qualifiers }) => [name, mark, qualifiers])).toEqual([
      ["North", "told", []],
      [FIRST_DRAFT, "text", []],
    ]);
  });

  it("says of a text that it was revised, and puts it last once the revised clause is on record", () => {
    const first = clause(FIRST_DRAFT, ["ridge"]);
    const second = clause(SECOND_DRAFT, ["road"], { said: "2025-08-01" });
    const textsOn = (asOf: string, texts?: readonly ProposalId[]) =>
      figureFrom([first, second], { asOf, parties: [NORTH], texts }).lanes.map(
        ({ name, superseded, texts: [text] }) => [name, superseded, text?.caution],
      );
    expect(textsOn("2025-02-28")).toEqual([]);
    expect(textsOn("2025-07-01")).toEqual([
      [FIRST_DRAFT, false, "an earlier draft; the revised text is not public"],
    ]);
    const superseded = [FIRST_DRAFT, true, "superseded by second-draft"];
    expect(textsOn("2025-09-01")).toEqual([[SECOND_DRAFT, false, undefined], superseded]);
    expect(textsOn("2025-09-01", [SECOND_DRAFT])).toEqual([[SECOND_DRAFT, false, undefined]]);
    expect(textsOn("2025-09-01", [])).toEqual([]);
  });

  it("draws a clause that several texts have once, and names them all", () => {
    const proposals = rawDossierWith().proposals.map(({ id, ...rest }) => ({
      ...rest,
      id,
      supersededBy: undefined,
    }));
    const statements = [
      clause(FIRST_DRAFT, ["ridge"]),
      clause(SECOND_DRAFT, ["ridge"], { said: "2025-08-01" }),
    ];
    const index = indexOf(dossierChanged({ proposals }, ...statements));
    const { lanes } = scaleOf(index, { ...NO_SELECTION, parties: [NORTH] }).topics[0]
      ?.figures[0] ?? {
      lanes: [],
    };
    expect(lanes).toMatchObject([
      {
        name: "first-draft and second-draft",
        texts: [{ name: "first-draft", path: "/evidence/east/border/" }, { name: "second-draft" }],
      },
    ]);
  });

  it("does not take another party's word for a clause", () => {
    const rumour = clause(FIRST_DRAFT, ["ridge"], RIVAL);
    expect(figureFrom([rumour], { parties: [NORTH] }).lanes).toEqual([]);
  });

  it("shades what no one on record has ruled out, and says how much each leaves open", () => {
    const { ground } = figureFrom([
      { stance: ["river", "ridge"] },
      { party: "south", stance: ["ridge", "road", "coast"] },
    ]);
    expect(ground).toEqual({
      options: options("ridge"),
      finding: "None of the 2 on record has ruled out: Along the ridge.",
      openness: [
        { name: "North", options: 2 },
        { name: "South", options: 3 },
      ],
    });
  });

  it("says so when every option is ruled out by someone, and shades nothing", () => {
    const { ground } = figureFrom([{}, { party: "south", stance: ["coast"] }]);
    expect(ground?.options).toEqual([]);
    expect(ground?.finding).toBe("Every option is ruled out by at least one of the 2 on record.");
  });

  it("finds no common ground in one party alone", () => {
    expect(figureFrom([{}]).ground).toBeUndefined();
    expect(figureFrom([]).ground).toBeUndefined();
  });

  it("lists the silent by the reason, beside the scale and never on it", () => {
    const { lanes, absences } = figureFrom([
      { stance: null, unplaced: "declined" },
      { party: "south", ...RIVAL },
    ]);
    expect(lanes).toEqual([]);
    expect(absences).toEqual([
      {
        silence: "described-by-others",
        reason: "Described only by others",
        path: undefined,
        parties: [
          {
            party: SOUTH,
            name: "South",
            evidence: { path: "/evidence/south/border/", cell: "cell-south-border", statements: 1 },
          },
        ],
      },
      {
        silence: "unplaced",
        reason: "Spoke, no placeable position",
        path: undefined,
        parties: [
          {
            party: NORTH,
            name: "North",
            evidence: { path: "/evidence/north/border/", cell: "cell-north-border", statements: 1 },
          },
        ],
      },
      {
        silence: "none-found",
        reason: "None found in 2 sources, to 31 Dec 2025",
        path: "/sources/",
        parties: [{ party: EAST, name: "East", evidence: undefined }],
      },
    ]);
  });

  it("lists who is no party to an issue apart from the silent", () => {
    const [border, text] = rawDossierWith().issues;
    const index = indexOf(
      dossierChanged({ issues: [{ ...border, parties: ["north", "south"] }, text] }),
    );
    const [figure] = scaleOf(index, NO_SELECTION).topics[0]?.figures ?? [];
    expect(
      figure?.absences.map(({ silence, parties }) => [silence, parties.map(({ name }) => name)]),
    ).toEqual([
      ["none-found", ["North", "South"]],
      ["not-a-party", ["East"]],
    ]);
  });
});
