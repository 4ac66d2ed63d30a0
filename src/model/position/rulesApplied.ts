import type { OptionId } from "#model/dossier/dossier.ts";
import type { CellIndex, DatedStatement } from "#model/dossier/dossierIndex.ts";
import { type Question, supersededBy } from "./position.ts";
import type { RuleId } from "./rules.ts";

/** One rule applied to what the rules before it left, oldest first. */
type Step = {
  readonly rule: RuleId;
  readonly removed: readonly DatedStatement[];
  readonly left: readonly DatedStatement[];
};

/** Every rule that can leave a statement out, in its order, and what the last of them leaves. */
export type Derivation = {
  readonly steps: readonly Step[];
  readonly deciding: readonly DatedStatement[];
  /** The rule that makes the cell of what decides. */
  readonly outcome: "D9" | "D10" | "D11";
};

/**
 * The rules one by one, slow and plain, so that a reader can follow them; the position itself is
 * worked out elsewhere, and a test holds the two against each other.
 */
export function derivationOf(index: CellIndex, { party, issue, asOf }: Question): Derivation {
  const keeps: readonly (readonly [RuleId, Keep])[] = [
    [
      "D1",
      () =>
        ({ day }) =>
          day <= asOf,
    ],
    [
      "D2",
      () =>
        ({ statement }) =>
          statement.stance !== null,
    ],
    [
      "D3",
      () =>
        ({ statement }) =>
          statement.voice !== "other-party",
    ],
    [
      "D4",
      () =>
        ({ statement }) =>
          supersededBy(index, statement, asOf) === undefined,
    ],
    ["D5", preferring(({ statement }) => statement.voice === "self")],
    ["D6", preferring(({ statement }) => statement.said !== null)],
    [
      "D7",
      (left) =>
        ({ day }) =>
          left.every((other) => other.day <= day),
    ],
    ["D8", preferring(({ statement }) => statement.evidence.kind === "quote")],
  ];
  const steps: Step[] = [];
  let left = index.cellOf(party, issue);
  for (const [rule, keepOf] of keeps) {
    const keep = keepOf(left);
    const removed = left.filter((dated) => !keep(dated));
    left = left.filter(keep);
    steps.push({ rule, removed, left });
  }
  return { steps, deciding: left, outcome: outcomeOf(left) };
}

/** The rule that leaves a statement of the cell out; undefined for one that decides. */
export function ruleAgainst({ steps }: Derivation, id: string): RuleId | undefined {
  return steps.find(({ removed }) => removed.some(({ statement }) => statement.id === id))?.rule;
}

/** The options that all the statements leave open, in the order of the first. */
export function sharedBy(deciding: readonly DatedStatement[]): readonly OptionId[] {
  const [first] = deciding;
  return (first?.statement.stance ?? []).filter((option) =>
    deciding.every(({ statement }) => statement.stance?.includes(option)),
  );
}

type Keep = (left: readonly DatedStatement[]) => (dated: DatedStatement) => boolean;

/** Keeps those that are so, if any is; otherwise all. */
function preferring(isSo: (dated: DatedStatement) => boolean): Keep {
  return (left) => (left.some(isSo) ? isSo : () => true);
}

function outcomeOf(deciding: readonly DatedStatement[]): Derivation["outcome"] {
  if (deciding.length === 0) return "D11";
  return sharedBy(deciding).length > 0 ? "D9" : "D10";
}
