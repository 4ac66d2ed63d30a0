import { remembered } from "#model/text/order.ts";
import type { Dossier, Statement } from "#model/dossier/dossier.ts";
import type { Reliability } from "#model/dossier/reliability.ts";
import { type DossierIndex, indexOver } from "#model/dossier/dossierIndex.ts";
import { FIRMNESSES, VOICES } from "#model/dossier/codes.ts";
import { positionOf, type Question } from "./position.ts";
import { cellWords } from "#model/words/positionWords.ts";

type Disagreement = Reliability["disagreements"][number];

/** The cell in one line as it would be had every difference been settled as the second coder coded it; undefined when it reads the same. */
export function cellUnderSecondCoding(index: DossierIndex, question: Question): string | undefined {
  const second = secondIndexOf(index);
  if (!second) return undefined;
  const now = cellWords(index, question, positionOf(index, question));
  const then = cellWords(second, question, positionOf(second, question));
  return now === then ? undefined : then;
}

const secondIndexOf = remembered((index: DossierIndex): DossierIndex | undefined => {
  const { disagreements = [] } = index.dossier.reliability ?? {};
  const lost = disagreements.filter(({ settled }) => settled !== "second");
  if (lost.length === 0) return undefined;
  const { wordsOf, openSearch } = index;
  const library = { wordsOf, openSearch };
  return indexOver(withSecondCodes(index.dossier, lost), () => library);
});

function withSecondCodes(dossier: Dossier, lost: readonly Disagreement[]): Dossier {
  const statements = dossier.statements.map((statement) =>
    lost
      .filter((change) => change.statement === statement.id)
      .reduce<Statement>((coded, change) => withSecondCode(dossier, coded, change), statement),
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
