import { remembered } from "#model/text/order.ts";
import type { Dossier, IssueId, Statement } from "#model/dossier/dossier.ts";
import type { Reliability } from "#model/dossier/reliability.ts";
import { type DossierIndex, indexAsGiven } from "#model/dossier/dossierIndex.ts";
import { FIRMNESSES, VOICES } from "#model/dossier/codes.ts";
import { type Position, positionOf, type Question } from "./position.ts";
import { outletsOf, standsIn } from "./stands.ts";

type Disagreement = Reliability["disagreements"][number];

/** The position as it would be had every difference been settled as the second coder coded it; undefined when it reads the same. */
export function positionUnderSecondCoding(
  index: DossierIndex,
  question: Question,
  now: Position,
): Position | undefined {
  const second = secondIndexOf(index);
  if (!second || !isTouched(index, second, question)) return undefined;
  const then = positionOf(second, question);
  return readingOf(index, now) === readingOf(index, then) ? undefined : then;
}

/** Whether any statement of the cell was coded otherwise, or any clause on its issue, which may replace one of the cell. */
function isTouched(index: DossierIndex, second: DossierIndex, { party, issue }: Question): boolean {
  const [now, then] = [index.statementsIn(party, issue), second.statementsIn(party, issue)];
  const isOther = now.some(({ statement }, at) => statement !== then[at]?.statement);
  return isOther || now.length !== then.length || hasOtherClauses(index, second, issue);
}

function hasOtherClauses(index: DossierIndex, second: DossierIndex, issue: IssueId): boolean {
  return index.dossier.proposals.some(
    ({ id }) => index.clauseDay(id, issue) !== second.clauseDay(id, issue),
  );
}

/** The same text for positions that a reader is told in the same words: where, how firmly, by whom and when. */
function readingOf(index: DossierIndex, position: Position): string {
  if (position.kind === "silent") return position.silence;
  const readings = standsIn(position).map((stand) => {
    const { options, firmness, voice, deciding } = stand;
    const [first] = deciding;
    const said = first && [first.said, first.said ?? index.sourceOf(first.source).published];
    // Who published the party's own words is not told beside them.
    return [options, firmness, voice, voice === "own-words" || outletsOf(index, stand), said];
  });
  return JSON.stringify(readings);
}

/** The record as the second coder coded it; undefined where the two agree, or nobody coded twice. */
export const secondIndexOf = remembered((index: DossierIndex): DossierIndex | undefined => {
  const { disagreements = [] } = index.dossier.reliability ?? {};
  const lost = disagreements.filter(({ settled }) => settled !== "second");
  if (lost.length === 0) return undefined;
  const { wordsOf, openSearch } = index;
  const library = { wordsOf, openSearch };
  return indexAsGiven(withSecondCodes(index.dossier, lost), () => library);
});

function withSecondCodes(dossier: Dossier, lost: readonly Disagreement[]): Dossier {
  const changes = new Map<string, Disagreement[]>();
  for (const change of lost)
    changes.set(change.statement, [...(changes.get(change.statement) ?? []), change]);
  const statements = dossier.statements.map((statement) =>
    (changes.get(statement.id) ?? []).reduce<Statement>(
      (coded, change) => withSecondCode(dossier, coded, change),
      statement,
    ),
  );
  return { ...dossier, statements };
}

function withSecondCode(
  { parties, issues }: Dossier,
  statement: Statement,
  { field, second }: Disagreement,
): Statement {
  switch (field) {
    case "party":
      return {
        ...statement,
        party: parties.find(({ id }) => id === second)?.id ?? statement.party,
      };
    case "issue": {
      // Where on another issue's scale it would lie was not compared, so it only leaves this one.
      const issue = issues.find(({ id }) => id === second)?.id ?? statement.issue;
      return { ...statement, issue, stance: null, unplaced: "too-vague" };
    }
    case "stance": {
      const { options = [] } = issues.find(({ id }) => id === statement.issue) ?? {};
      const stance = options.map(({ id }) => id).filter((id) => second.split(" ").includes(id));
      return stance.length > 0
        ? { ...statement, stance, unplaced: undefined }
        : { ...statement, stance: null, unplaced: "too-vague" };
    }
    case "voice":
      return { ...statement, voice: VOICES.find((voice) => voice === second) ?? statement.voice };
    case "firmness":
      return {
        ...statement,
        firmness: FIRMNESSES.find((firmness) => firmness === second) ?? statement.firmness,
      };
    case "date":
      return { ...statement, said: second === "undated" ? null : second };
    case "speech":
      return statement;
  }
}
