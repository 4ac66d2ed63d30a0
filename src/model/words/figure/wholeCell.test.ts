import { describe, expect, it } from "vitest";
import { type Cell, cellOf, type Qualifier } from "#model/position/cell.ts";
import { FIRST_DRAFT, indexWith, question } from "#testing/fixtures.ts";
import { placed } from "#testing/positions.ts";
import { QUALIFIER_WORDS } from "#model/words/qualifierWords.ts";
import { wholeCellWords } from "./wholeCell.ts";

const index = indexWith({ id: "n1", said: "2025-06-01", conditionalOn: "if they vote" });
const cell = cellOf(index, question("2025-12-31"));
const by = cell.stands.flatMap(({ deciding }) => deciding);
const [statement] = by;
if (!statement) throw new Error("nothing decides");

/** One of each kind. */
const QUALIFIERS = {
  mixed: { kind: "mixed" },
  undated: { kind: "undated" },
  "over-a-year-old": { kind: "over-a-year-old", days: 400 },
  "on-a-condition": { kind: "on-a-condition", conditions: ["if they vote"] },
  "earlier-draft": { kind: "earlier-draft", proposal: index.proposalOf(FIRST_DRAFT) },
  "since-reported": { kind: "since-reported", by },
  contested: { kind: "contested", by },
  "better-known-before": { kind: "better-known-before", by },
  "rests-on-one": { kind: "rests-on-one" },
  "more-exact-before": { kind: "more-exact-before", statement },
  "coded-otherwise": { kind: "coded-otherwise", position: placed("coast") },
  retold: { kind: "retold" },
} satisfies Record<Qualifier["kind"], Qualifier>;
const wordsWith = (...qualifiers: Cell["qualifiers"]) =>
  wholeCellWords(index, { ...cell, qualifiers });

describe(wholeCellWords, () => {
  it("says what, on what condition, as told by whom and when", () => {
    expect(wordsWith()).toBe(
      "Demands: Along the river, if they vote, as told by The Gazette, 1 Jun 2025",
    );
  });

  it.each([
    ["earlier-draft", "from an earlier draft"],
    ["since-reported", "since then reported: Along the river"],
    ["contested", "contested"],
    ["better-known-before", "better known before: Along the river"],
    ["more-exact-before", "vaguer than before"],
    ["coded-otherwise", "our two readings disagree"],
    ["over-a-year-old", "over a year old"],
    ["retold", "second-hand"],
  ] as const)("says at its end that it is %s", (kind, words) => {
    expect(wordsWith(QUALIFIERS[kind])).toBe(`${wordsWith()} (${words})`);
  });

  it("says more where there is room for it", () => {
    const {
      "earlier-draft": draft,
      "more-exact-before": exact,
      "rests-on-one": alone,
    } = QUALIFIERS;
    const roomy = { ...cell, qualifiers: [draft, exact, alone] };
    expect(wholeCellWords(index, roomy, { room: "page" })).toBe(
      `${wordsWith()} (from an earlier draft; the later one is unpublished; vaguer than before (1 Jun 2025: Along the river); rests on one act alone)`,
    );
  });

  it("says each of several", () => {
    expect(wordsWith(QUALIFIERS.contested, QUALIFIERS.retold)).toMatch(
      / \(contested; second-hand\)$/,
    );
  });

  it("repeats nothing that the line says, and leaves to the evidence what has no room", () => {
    const { mixed, undated, "on-a-condition": hung, "rests-on-one": alone } = QUALIFIERS;
    expect(wordsWith(mixed, undated, hung, alone)).toBe(wordsWith());
    expect(Object.keys(QUALIFIERS).toSorted()).toEqual(Object.keys(QUALIFIER_WORDS).toSorted());
  });

  it("says of the silent why, and where our two readings disagree on that", () => {
    const silent = cellOf(indexWith(), question("2025-12-31"));
    expect(wholeCellWords(index, silent)).toBe("Nothing found (2 sources, to 31 Dec 2025)");
    const doubted = { ...silent, qualifiers: [QUALIFIERS["coded-otherwise"]] };
    expect(wholeCellWords(index, doubted)).toBe(
      "Nothing found (2 sources, to 31 Dec 2025; our two readings disagree)",
    );
  });
});
