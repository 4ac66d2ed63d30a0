// @vitest-environment node
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { IssueId, OptionId, PartyId, StatementId } from "#model/dossier/dossier.ts";
import { dossierWith } from "#testing/fixtures.ts";
import type { Coded, Codings, Settled } from "./codings.ts";
import { pairedOf } from "./codingPairs.ts";
import { reliabilityOf } from "./reliability.ts";

type Raw = { party?: string; issue?: string; stance?: readonly string[] | null; id?: string };

function coded({ party = "north", issue = "border", stance = ["river"], id }: Raw = {}): Coded {
  return {
    ...(id && { id: v.parse(StatementId, id) }),
    party: v.parse(PartyId, party),
    issue: v.parse(IssueId, issue),
    stance: stance && stance.map((option) => v.parse(OptionId, option)),
    voice: "self",
    firmness: "demand",
  };
}

const unitsOf = (...units: readonly Coded[][]) =>
  units.map((statements, at) => ({ unit: `u${at}`, statements }));

describe(pairedOf, () => {
  it("pairs the statements of a passage by party and issue first, then by what is left", () => {
    const first = unitsOf([coded({ issue: "text" }), coded({ party: "south" }), coded()]);
    const second = unitsOf([coded(), coded({ party: "east" }), coded({ issue: "text" })]);
    const { pairs, onlyFirst, onlySecond } = pairedOf(first, second);
    expect(
      pairs.map((pair) => `${pair.first.party} ${pair.second.party} ${pair.first.issue}`),
    ).toEqual(["north north text", "north north border", "south east border"]);
    expect([...onlyFirst, ...onlySecond]).toEqual([]);
  });

  it("tells what only one coder found", () => {
    const { onlyFirst, onlySecond } = pairedOf(
      unitsOf([coded(), coded({ issue: "text" })], []),
      unitsOf([coded()], [coded({ party: "south" })]),
    );
    expect(onlyFirst.map(({ coded: { issue } }) => issue)).toEqual(["text"]);
    expect(onlySecond.map(({ coded: { party } }) => party)).toEqual(["south"]);
  });
});

describe(reliabilityOf, () => {
  const first = unitsOf(
    [coded({ id: "s1" })],
    [coded({ id: "s2" })],
    [coded({ id: "s3", stance: null })],
  );
  const second = unitsOf(
    [coded()],
    [coded({ stance: ["river", "ridge"] })],
    [coded({ issue: "text" })],
  );
  const settled: Settled = {
    protocol: "Two invented coders.",
    disagreements: [
      {
        statement: v.parse(StatementId, "s2"),
        field: "stance",
        settled: "first",
        why: "Only the river is named.",
      },
      {
        statement: v.parse(StatementId, "s3"),
        field: "issue",
        settled: "first",
        why: "It is about the border.",
      },
    ],
    unpaired: [],
  };
  const dossier = dossierWith(
    { id: "s1" },
    { id: "s2", stance: ["river"] },
    { id: "s3", stance: null, unplaced: "too-vague" },
  );

  function counted(codings: Codings) {
    const work = reliabilityOf(codings, dossier);
    const problems: string[] = [];
    for (;;) {
      const step = work.next();
      if (step.done) return { value: step.value, problems };
      problems.push(step.value);
    }
  }

  it("counts what was compared and agreed, a stance only where the issue is the same", () => {
    const { value, problems } = counted({ first, second, settled });
    const { fields, disagreements } = value;
    const counts = fields.map(({ field, measure, compared, agreed }) => [
      field,
      measure,
      compared,
      agreed,
    ]);
    expect(problems).toEqual([]);
    expect(counts).toContainEqual(["party", "nominal", 3, 3]);
    expect(counts).toContainEqual(["issue", "nominal", 3, 2]);
    expect(counts).toContainEqual(["stance", "MASI", 2, 1]);
    expect(counts).toContainEqual(["date", "nominal", 0, 0]);
    expect(disagreements).toContainEqual({
      statement: "s2",
      field: "stance",
      first: "river",
      second: "river ridge",
      settled: "first",
      why: "Only the river is named.",
    });
  });

  it("shows dates as they were coded, and compares them by the day that orders them", () => {
    const dated = (said: string | null, id?: string) => ({ ...coded({ ...(id && { id }) }), said });
    const why = "The month is all that the source gives.";
    const about = {
      statement: v.parse(StatementId, "s1"),
      field: "date",
      settled: "first",
      why,
    } as const;
    const { disagreements, fields } = counted({
      first: unitsOf([dated("2025-11~", "s1")], [dated("2025-11-30", "s2")]),
      second: unitsOf([dated(null)], [dated("2025-11")]),
      settled: { protocol: "Two invented coders.", disagreements: [about], unpaired: [] },
    }).value;
    expect(disagreements.map(({ first: one, second: two }) => [one, two])).toEqual([
      ["2025-11~", "undated"],
    ]);
    expect(fields.find(({ field }) => field === "date")).toMatchObject({ compared: 2, agreed: 1 });
  });

  it("refuses a difference that nobody settled, and one settled otherwise than the dossier has it", () => {
    const [about] = settled.disagreements;
    const otherwise = {
      ...settled,
      disagreements: about ? [{ ...about, settled: "second" as const }] : [],
    };
    expect(counted({ first, second, settled: otherwise }).problems).toEqual([
      expect.stringContaining(
        "s3: issue: found nothing, expected how border and text were settled",
      ),
      expect.stringContaining(
        "s2: stance: found second, which is river ridge, expected what the dossier has: river",
      ),
    ]);
  });

  it("refuses what only one coder found without a word on it", () => {
    const codings = { first: unitsOf([]), second: unitsOf([coded()]), settled };
    expect(counted(codings).problems).toEqual([
      expect.stringContaining("u0: found nothing, expected why only one coder found"),
    ]);
  });
});
