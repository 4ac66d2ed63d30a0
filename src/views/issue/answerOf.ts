import { pairFragilityOf } from "#model/comparison/fragility.ts";
import { headlineFrom } from "#model/comparison/headline.ts";
import type { Relation } from "#model/comparison/pair.ts";
import { pairInView } from "#model/comparison/principals.ts";
import type { Issue, PartyId } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { type Cell, rowOf } from "#model/position/cell.ts";
import { isOnRecord } from "#model/position/stands.ts";
import { saidShort } from "#model/words/cellWords.ts";
import { silenceWords } from "#model/words/silence/silenceWords.ts";
import { changeOf } from "#model/words/sure/changeWords.ts";
import {
  headlineWords,
  type PairWords,
  pairWords,
  relationLine,
} from "#model/words/headlineWords.ts";
import { sentenceOf, type StandSentence } from "#model/words/cellWords.ts";
import { cellPath, pathOf } from "#state/route.ts";

/** Where the pair in view stand to one another, what each holds, and what would change it. */
export type Answer = {
  /** Undefined where fewer than two parties to the issue are in view. */
  readonly relation: (PairWords & { readonly kind: Relation["kind"] }) | undefined;
  /** One for each of the pair. */
  readonly sides: readonly Side[];
  /** The two furthest apart, where they are others. */
  readonly widest: string | undefined;
  /** How many in view are parties to the issue. */
  readonly parties: number;
  /** How many took a position, and what they come to. */
  readonly record: string;
  /** Each single change after which the pair would relate otherwise. */
  readonly flips: readonly Flip[];
  /** The pair can be compared, and no single change would change how. */
  readonly holds: boolean;
};

type Side = {
  readonly name: string;
  /** Where its words are. */
  readonly path: string;
  /** None of a silent party, several of mixed signals. */
  readonly sentences: readonly (StandSentence & { readonly said: string })[];
  /** Why there is no sentence. */
  readonly silence: string | undefined;
};

export type Flip = {
  readonly key: string;
  /** "Without this one summary (Vladimir Putin, 9 Jan 2026)" */
  readonly without: string;
  /** The statement that it turns on. */
  readonly path: string;
  /** "apart, 1 of 4 steps" */
  readonly becomes: string;
};

export type IssueQuestion = {
  readonly issue: Issue;
  readonly asOf: string;
  readonly parties: readonly PartyId[];
};

export function answerOf(index: DossierIndex, { issue, asOf, parties }: IssueQuestion): Answer {
  const row = rowOf(index, { issue: issue.id, asOf, parties });
  const concerned = row.map(({ party }) => party);
  const between = pairInView(index.dossier, concerned);
  const headline = headlineFrom(issue, row, between);
  const nameOf = (party: PartyId) => index.partyOf(party).shortName;
  const words = headlineWords(headline, nameOf);
  const kind = headline.principals?.relation.kind;
  const breaks = between ? pairFragilityOf(index, { issue: issue.id, asOf, between }) : [];
  return {
    relation: words.principals && kind && { ...words.principals, kind },
    sides: (between ?? concerned).flatMap((party) =>
      row.filter((cell) => cell.party === party).map((cell) => sideOf(index, cell)),
    ),
    widest: words.widest && relationLine(words.widest),
    parties: row.length,
    record: words.record,
    flips: breaks.flatMap(({ change, becomes }): Flip[] => {
      if (!between) return [];
      const { statement } = change;
      const then = pairWords({ between, relation: becomes }, nameOf);
      return [
        {
          key: `${change.kind} ${statement.id}`,
          without: changeOf(index, change),
          path: pathOf({ view: "statement", statement: statement.id }),
          becomes: [then.short, then.detail].filter(Boolean).join(", "),
        },
      ];
    }),
    holds: kind !== undefined && kind !== "cannot-compare" && breaks.length === 0,
  };
}

function sideOf(index: DossierIndex, cell: Cell): Side {
  const issue = index.issueOf(cell.issue);
  return {
    name: index.partyOf(cell.party).shortName,
    path: cellPath(cell),
    sentences: cell.stands.map((stand) => ({
      ...sentenceOf(issue, stand),
      said: saidShort(index, stand.deciding),
    })),
    silence: isOnRecord(cell.position) ? undefined : silenceWords(index, cell)?.short,
  };
}
