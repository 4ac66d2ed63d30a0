import { type Clause, clauseOf } from "#model/position/clause.ts";
import type { IssueId } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { daysBetween } from "#model/dossier/edtf.ts";
import { FIRMNESSES } from "#model/dossier/codes.ts";
import { type Position, positionOf, voiceMarkOf } from "#model/position/position.ts";
import type { Side } from "./sidesOf.ts";

type PositionsOf = (issue: IssueId) => Position;

/** Where a side stands on each issue: a party by its position, a text by its newest clause. */
export function positionsOf(index: DossierIndex, side: Side, asOf: string): PositionsOf {
  if (side.kind === "party") return (issue) => positionOf(index, { party: side.id, issue, asOf });
  return (issue) => {
    const clause = clauseOf(index, { proposal: side.id, issue, asOf });
    return clause ? clausePosition(index, clause, asOf) : { kind: "silent", silence: "none-found" };
  };
}

/** A clause as if it were a position, so that it is drawn and compared like one. */
function clausePosition(
  index: DossierIndex,
  { options, statements }: Clause,
  asOf: string,
): Position {
  const { day } = index.statementOf(statements[0].id);
  const voices = statements.map(voiceMarkOf);
  return {
    kind: "placed",
    options,
    deciding: statements,
    voice: voices.find((voice) => voice === "own-words") ?? voices[0] ?? "reported",
    firmness:
      FIRMNESSES.find((firmness) => statements.some((s) => s.firmness === firmness)) ?? "unstated",
    conditions: [...new Set(statements.flatMap(({ conditionalOn }) => conditionalOn ?? []))],
    day,
    age: daysBetween(day, asOf),
    dated: statements.some(({ said }) => said !== null),
    earlierDraft: undefined,
    sinceReported: [],
    contestedBy: [],
    restsOnOne: statements.length === 1,
    lowConfidence: statements.every(({ confidence }) => confidence < 3),
  };
}
