import { describe, expect, it } from "vitest";
import {
  BORDER,
  dossierWith,
  EAST,
  indexWith,
  NORTH,
  SECOND_DRAFT,
  SOUTH,
  TEXT,
} from "#testing/fixtures.ts";
import { indexOf } from "#model/big/whole.ts";
import { countUntil } from "./dossierIndex.ts";

describe(indexOf, () => {
  it("finds everything by its id", () => {
    const index = indexWith({ id: "s7" });
    const [party] = index.dossier.parties;
    const [proposal] = index.dossier.proposals;
    const [source] = index.dossier.sources;
    const [statement] = index.dossier.statements;
    if (!party || !proposal || !source || !statement) throw new Error("The fixture is empty");

    expect(index.partyOf(party.id)).toBe(party);
    expect(index.proposalOf(proposal.id)).toBe(proposal);
    expect(index.sourceOf(source.id)).toBe(source);
    expect(index.issueOf(TEXT).id).toBe("text");
    expect(index.statementOf(statement.id).statement).toBe(statement);
  });

  it("throws the id that names nothing", () => {
    const without = indexOf({ ...dossierWith(), parties: [] });
    expect(() => without.partyOf(SOUTH)).toThrow('The dossier has nothing called "south"');
  });

  it("keeps a cell oldest first, and the same day in order of id", () => {
    const index = indexWith(
      { id: "b", said: "2025-02-01" },
      { id: "c", said: "2025-01-01" },
      { id: "a", said: "2025-02-01" },
    );
    expect(index.statementsIn(NORTH, BORDER).map(({ statement }) => statement.id)).toEqual([
      "c",
      "a",
      "b",
    ]);
  });

  it("keeps the statements of all cells oldest first", () => {
    const index = indexWith(
      { id: "a", said: "2025-03-01" },
      { id: "b", said: "2025-02-01", party: "south" },
      { id: "c", said: "2025-02-01", issue: "text", stance: ["old"] },
    );
    expect(index.byDay.map(({ statement, day }) => `${statement.id} ${day}`)).toEqual([
      "b 2025-02-01",
      "c 2025-02-01",
      "a 2025-03-01",
    ]);
  });

  it("keeps parties and issues apart", () => {
    const index = indexWith({ party: "south" }, { issue: "text", stance: ["old"] });
    expect(index.statementsIn(NORTH, BORDER)).toEqual([]);
    expect(index.statementsIn(SOUTH, BORDER)).toHaveLength(1);
    expect(index.statementsIn(NORTH, TEXT)).toHaveLength(1);
    expect(index.statementsIn(EAST, TEXT)).toEqual([]);
  });

  it.each([
    ["2025-03", "2025-03-31", "the last day that its date allows"],
    ["2025-02-27/2025-03-04", "2025-03-04", "the end of its range"],
    ["2025-05", "2025-05-01", "the day of publication, when its date allows later ones"],
    [null, "2025-05-01", "the day of publication, when it is undated"],
  ])("orders a statement said %s by %s, %s", (said, day, _why) => {
    const index = indexWith({ said, source: "courier" });
    expect(index.byDay.map((s) => s.day)).toEqual([day]);
  });

  it("knows the first day on which a proposal has a clause on an issue", () => {
    const index = indexWith(
      { proposal: "second-draft", said: "2025-08-01" },
      { proposal: "second-draft", said: "2025-07-01", stance: null, unplaced: "too-vague" },
      { proposal: "first-draft", said: "2025-04-01" },
    );
    expect(index.clauseDay(SECOND_DRAFT, BORDER)).toBe("2025-07-01");
    expect(index.clauseDay(SECOND_DRAFT, TEXT)).toBeUndefined();
  });

  it("takes nobody's word on another's draft for a clause of it", () => {
    const index = indexWith({ proposal: "second-draft", voice: "other-party" });
    expect(index.clauseDay(SECOND_DRAFT, BORDER)).toBeUndefined();
  });
});

describe(countUntil, () => {
  const { byDay } = indexWith(
    { said: "2025-01-01" },
    { said: "2025-02-01" },
    { said: "2025-02-01" },
    { said: "2025-03-01" },
  );

  it.each([
    ["2024-12-31", 0, 0],
    ["2025-01-01", 1, 0],
    ["2025-02-01", 3, 1],
    ["2025-02-02", 3, 3],
    ["2026-01-01", 4, 4],
  ])("counts until and before %s", (day, until, before) => {
    expect([countUntil(byDay, day), countUntil(byDay, day, "before")]).toEqual([until, before]);
  });
});
