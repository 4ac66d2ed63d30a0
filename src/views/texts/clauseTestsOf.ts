import type { Issue, OptionId, PartyId, ProposalId } from "#model/dossier/dossier.ts";
import type { VoiceMark } from "#model/dossier/codes.ts";
import { listWords } from "#model/text/english.ts";
import { type Fit, fitOf } from "#model/comparison/fit.ts";
import { decidingIn } from "#model/position/stands.ts";
import { fitWords } from "#model/words/fitWords.ts";
import type { TestedParty } from "./testedOf.ts";
import type { Clause, Text } from "./textsOf.ts";

/** A clause, and every text shown that has this very clause. */
export type ClauseTest = {
  readonly options: Clause["options"];
  /** The weakest in which it is told, where the texts differ in that. */
  readonly voice: VoiceMark;
  readonly texts: readonly ToldClause[];
  readonly results: readonly Result[];
};

type ToldClause = { readonly text: Text; readonly clause: Clause };

export type Result = {
  readonly party: PartyId;
  readonly path: string;
  readonly fit: Fit["kind"];
  /** Undefined when the deal leaves the issue open. */
  readonly words: string | undefined;
  /** Said when the position rests on the text itself. */
  readonly own: string | undefined;
  /** The whole of it in one line, for those who hear it. */
  readonly spoken: string;
};

const WEAKEST_FIRST: readonly VoiceMark[] = ["others-say", "reported", "told", "own-words"];

/** The clauses of the texts on one issue, each once, in the order in which the texts are. */
export function clauseTestsOf(
  issue: Issue,
  parties: readonly TestedParty[],
  shown: readonly Text[],
): readonly ClauseTest[] {
  const byClause = new Map<string, ToldClause[]>();
  for (const text of shown) {
    const clause = text.clauses.get(issue.id);
    if (!clause) continue;
    const key = clause.options.join(" ");
    byClause.set(key, [...(byClause.get(key) ?? []), { text, clause }]);
  }
  return [...byClause.values()].flatMap((texts): ClauseTest[] => {
    const [first] = texts;
    if (!first) return [];
    const { options } = first.clause;
    const voices = texts.map(({ clause }) => clause.voice);
    const names = texts.map(({ text }) => text.proposal.name);
    const proposals = texts.map(({ text }) => text.proposal.id);
    const tested = { names, clause: options, proposals };
    const voice = WEAKEST_FIRST.find((one) => voices.includes(one)) ?? first.clause.voice;
    return [{ options, voice, texts, results: resultsOf(issue, parties, tested) }];
  });
}

type Tested = {
  readonly names: readonly string[];
  readonly clause: readonly OptionId[] | undefined;
  readonly proposals?: readonly ProposalId[];
};

export function resultsOf(
  issue: Issue,
  parties: readonly TestedParty[],
  { names, clause, proposals = [] }: Tested,
): readonly Result[] {
  return parties.map(({ party, cell: { position }, path, silence }) => {
    const fit = fitOf(issue, position, clause);
    const words = fitWords(fit);
    const deciding = decidingIn(position);
    const isOwn =
      deciding.length > 0 &&
      deciding.every(({ proposal }) => proposal !== undefined && proposals.includes(proposal));
    const text = proposals.length > 1 ? "one of these texts" : "this text";
    const own = isOwn ? `the position rests on ${text}` : undefined;
    return {
      party: party.id,
      path,
      fit: fit.kind,
      words,
      own,
      spoken: [
        `${listWords(names)} on ${issue.name}, ${party.name}: ${words ?? "left open"}`,
        silence?.label,
        own,
      ]
        .filter(Boolean)
        .join(", "),
    };
  });
}
