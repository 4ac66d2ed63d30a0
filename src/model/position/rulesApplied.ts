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
export function derivationOf(index: CellIndex, question: Question): Derivation {
  const steps: Step[] = [];
  let left = index.statementsIn(question.party, question.issue);
  for (const rule of RULES_THAT_LEAVE_OUT) {
    const before = left;
    left = keptBy(rule, before, { index, asOf: question.asOf });
    steps.push({ rule, removed: before.filter((dated) => !left.includes(dated)), left });
  }
  return { steps, deciding: left, outcome: outcomeOf(left) };
}

const RULES_THAT_LEAVE_OUT = ["D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8"] as const;

type Statements = readonly DatedStatement[];

/** What one rule keeps of what the rules before it left. */
function keptBy(
  rule: (typeof RULES_THAT_LEAVE_OUT)[number],
  left: Statements,
  { index, asOf }: { readonly index: CellIndex; readonly asOf: string },
): Statements {
  switch (rule) {
    case "D1":
      return left.filter(({ day }) => day <= asOf);
    case "D2":
      return left.filter(({ statement }) => statement.stance !== null);
    case "D3":
      return left.filter(({ statement }) => statement.voice !== "other-party");
    case "D4":
      return left.filter(({ statement }) => !supersededBy(index, statement, asOf));
    case "D5":
      return preferred(left, ({ statement }) => statement.voice === "self");
    case "D6":
      return preferred(left, ({ statement }) => statement.said !== null);
    case "D7":
      return left.filter(({ day }) => left.every((other) => other.day <= day));
    case "D8":
      return preferred(left, ({ statement }) => statement.evidence.kind === "quote");
  }
}

/** Those that are so, if any is; otherwise all. */
function preferred(left: Statements, isSo: (dated: DatedStatement) => boolean): Statements {
  return left.some(isSo) ? left.filter(isSo) : left;
}

/** The rule that leaves a statement of the cell out; undefined for one that decides. */
export function ruleAgainst({ steps }: Derivation, id: string): RuleId | undefined {
  return steps.find(({ removed }) => removed.some(({ statement }) => statement.id === id))?.rule;
}

function outcomeOf(deciding: Statements): Derivation["outcome"] {
  const [first] = deciding;
  if (!first) return "D11";
  const isShared = (option: OptionId) =>
    deciding.every(({ statement }) => statement.stance?.includes(option));
  return first.statement.stance?.some(isShared) ? "D9" : "D10";
}
