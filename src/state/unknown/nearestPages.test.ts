import { describe, expect, it } from "vitest";
import { dossierChanged, dossierWith, rawIssue, rawParty } from "#testing/fixtures.ts";
import { nearestPages } from "./nearestPages.ts";

const dossier = dossierWith({ id: "gazette-01" }, { id: "gazette-02" }, { id: "herald-11" });
const pathsFor = (path: string, of = dossier) => nearestPages(path, of).map((offer) => offer.path);

describe(nearestPages, () => {
  it("offers the statements with the nearest ids, and says what they are", () => {
    expect(nearestPages("/statement/gazette-03/", dossier)[0]).toEqual({
      path: "/statement/gazette-01/",
      words: "statement gazette-01: North on border",
    });
  });

  it.each([
    ["/source/gazete/", "/source/gazette/"],
    ["/source/the-courier/", "/source/courier/"],
    ["/evidence/nort/border/", "/evidence/north/border/"],
    ["/evidence/south/boarder/", "/evidence/south/border/"],
    ["/evidence/Noth/Txt/", "/evidence/north/text/"],
    ["/abouts/", "/about/"],
  ])("offers what is nearest to %s", (path, nearest) => {
    expect(pathsFor(path)[0]).toBe(nearest);
  });

  it("offers no page for a word that is none mistyped, and says the name of one that is", () => {
    expect(nearestPages("/nonsense/", dossier)).toEqual([]);
    expect(nearestPages("/statment/", dossier)[0]?.words).toBe("Statements");
  });

  it("keeps the part of a cell that is known", () => {
    for (const path of pathsFor("/evidence/sooth/text/")) expect(path).toMatch(/\/text\/$/);
  });

  it("finds a party by another of its names", () => {
    const named = dossierChanged({
      parties: [
        { ...rawParty("north", "North"), aliases: ["Highland"] },
        rawParty("south", "South"),
      ],
      issues: [rawIssue("border", "ordinal", ["river", "ridge"])],
      proposals: [],
    });
    expect(pathsFor("/evidence/hihgland/border/", named)[0]).toBe("/evidence/north/border/");
  });

  it("offers at most five", () => {
    const many = dossierWith(...Array.from({ length: 9 }, (_, at) => ({ id: `gazette-${at}` })));
    expect(pathsFor("/statement/gazette-x/", many)).toHaveLength(5);
  });

  it("leads to the reason first, where a statement was withdrawn", () => {
    const releases = [
      {
        version: "2.0.0",
        date: "2025-12-31",
        summary: "One withdrawn.",
        added: { parties: [], proposals: [], issues: [], options: [], sources: [], statements: [] },
        removed: { parties: [], proposals: [], issues: [], options: [], sources: [] },
        recoded: [],
        withdrawn: [
          {
            statement: "gazette-09",
            source: "gazette",
            party: "north",
            issue: "border",
            reason: "It was said of another border.",
          },
        ],
        reworded: [],
      },
    ];
    expect(pathsFor("/statement/gazette-09/", dossierChanged({ releases }))[0]).toBe("/releases/");
  });
});
