import { by, reversed } from "#model/text/order.ts";
import type { Firmness, Voice } from "#model/dossier/codes.ts";
import type { IssueId, OptionId, PartyId, Statement, StatementId } from "#model/dossier/dossier.ts";
import type { DatedStatement, DossierIndex } from "#model/dossier/dossierIndex.ts";
import { lastDay } from "#model/dossier/edtf.ts";
import { cellOf } from "#model/position/cell.ts";
import { indexWithCell } from "#model/position/singleChange.ts";
import { type Position, positionOf } from "#model/position/position.ts";
import type { RuleId } from "#model/position/rules.ts";
import { type Derivation, derivationOf, ruleAgainst } from "#model/position/rulesApplied.ts";

/** What a reader makes of one statement; what is not named stays as it is coded. */
export type Edit = {
  readonly isOff?: boolean;
  readonly stance?: readonly OptionId[] | null;
  readonly voice?: Voice;
  readonly firmness?: Firmness;
  /** A day, or null for undated. */
  readonly said?: string | null;
};

/** What a reader has made of one cell. */
export type ExampleChoice = {
  readonly party: PartyId;
  readonly issue: IssueId;
  readonly asOf: string;
  readonly edits: ReadonlyMap<StatementId, Edit>;
  /** Statements of the reader's own making; they take part until they are switched off. */
  readonly invented: readonly StatementId[];
};

/** One statement of the example as it is now. */
export type ExampleStatement = {
  readonly dated: DatedStatement;
  readonly isOff: boolean;
  readonly isInvented: boolean;
  readonly isChanged: boolean;
  /** The rule that leaves it out; undefined for one that decides or is switched off. */
  readonly against: RuleId | undefined;
};

export type Example = {
  /** The newest first. */
  readonly statements: readonly ExampleStatement[];
  readonly derivation: Derivation;
  readonly position: Position;
  /** What the record as it stands makes of the cell. */
  readonly recorded: Position;
  readonly isChanged: boolean;
};

export function exampleOf(index: DossierIndex, choice: ExampleChoice): Example {
  const all = statementsIn(index, choice);
  const cell = all
    .filter(({ statement }) => !choice.edits.get(statement.id)?.isOff)
    .toSorted(oldestFirst);
  const edited = indexWithCell(index, choice, cell);
  const derivation = derivationOf(edited, choice);
  return {
    statements: all.toSorted(reversed(oldestFirst)).map((dated) => {
      const { id } = dated.statement;
      const { isOff = false, ...changes } = choice.edits.get(id) ?? {};
      return {
        dated,
        isOff,
        isInvented: choice.invented.includes(id),
        isChanged: Object.keys(changes).length > 0,
        against: ruleAgainst(derivation, id),
      };
    }),
    derivation,
    position: positionOf(edited, choice),
    recorded: cellOf(index, choice).position,
    isChanged: choice.edits.size > 0 || choice.invented.length > 0,
  };
}

/** With more statements than this an example is long to follow. */
const MOST_FOLLOWED = 12;

/** The cell in which the most rules have something to do, of those short enough to follow; the first in the dossier's order. */
export function mostTellingCell(
  index: DossierIndex,
  asOf: string,
): Pick<ExampleChoice, "party" | "issue"> | undefined {
  const { parties, issues } = index.dossier;
  const cells = issues.flatMap(({ id: issue }) =>
    parties.map(({ id: party }) => {
      const { steps } = derivationOf(index, { party, issue, asOf });
      const busy = steps.filter(({ removed }) => removed.length > 0).length;
      const isShort = index.statementsIn(party, issue).length <= MOST_FOLLOWED;
      return { party, issue, telling: busy + (isShort ? steps.length : 0) };
    }),
  );
  return cells.toSorted((a, b) => b.telling - a.telling)[0];
}

/** An id for the next statement that the reader makes up. */
export function nextInvented(invented: readonly StatementId[]): readonly StatementId[] {
  const id = `invented-${invented.length + 1}`;
  return isInventedId(id) ? [...invented, id] : invented;
}

/** Only ids made here begin so, and never name a statement of the record. */
function isInventedId(id: string): id is StatementId {
  return /^invented-\d+$/.test(id);
}

function statementsIn(index: DossierIndex, choice: ExampleChoice): readonly DatedStatement[] {
  const { party, issue, asOf, edits } = choice;
  const [first] = index.issueOf(issue).options;
  const [source] = index.dossier.sources;
  const invented = choice.invented.flatMap((id): Statement[] =>
    first && source
      ? [
          {
            id,
            source: source.id,
            party,
            issue,
            speaker: null,
            voice: "self",
            speech: "direct",
            firmness: "preference",
            said: asOf,
            stance: [first.id],
            confidence: 3,
            evidence: { kind: "quote" },
          },
        ]
      : [],
  );
  return [
    ...index.statementsIn(party, issue).map((dated) => editedBy(edits, dated, dayOf(index, dated))),
    ...invented.map((statement) =>
      editedBy(edits, { statement, day: asOf }, (said) => said ?? asOf),
    ),
  ];
}

function editedBy(
  edits: ExampleChoice["edits"],
  dated: DatedStatement,
  dayFor: (said: string | null) => string,
): DatedStatement {
  const { isOff: _, stance, ...changes } = edits.get(dated.statement.id) ?? {};
  const statement: Statement = {
    ...dated.statement,
    ...changes,
    ...(stance !== undefined && { stance: stance && [...stance] }),
  };
  return { statement, day: changes.said === undefined ? dated.day : dayFor(statement.said) };
}

/** D1: never later than the publication. */
function dayOf(index: DossierIndex, { statement }: DatedStatement) {
  const published = lastDay(index.sourceOf(statement.source).published);
  return (said: string | null) => (said !== null && said < published ? said : published);
}

const oldestFirst = by(({ day, statement }: DatedStatement) => [day, statement.id]);
