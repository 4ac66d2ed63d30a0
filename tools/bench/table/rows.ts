import type { StatementId, WholeDossier } from "#model/dossier/dossier.ts";
import { indexOf } from "#model/big/whole.ts";
import type { DatedStatement } from "#model/dossier/dossierIndex.ts";
import { foldedWordsIn } from "#model/text/fold.ts";

/** What the table must show after something was done: how many rows, and whose is the first. */
export type Shown = { readonly count: number; readonly first: StatementId | undefined };

export type Expected = {
  readonly all: Shown;
  /** After each key of the word. */
  readonly keys: readonly { readonly key: string; readonly shown: Shown }[];
  readonly facet: Shown;
  readonly sort: Shown;
};

const WORD = "territory";

/** Worked out without the search and the table: each statement's words are looked through one by one. */
export function expectedRows(dossier: WholeDossier): Expected {
  const { byDay, partyOf, issueOf, sourceOf, statementOf } = indexOf(dossier);
  const words = new Map(
    dossier.statements.map((statement) => {
      const { id, evidence, speaker, note, document, conditionalOn } = statement;
      const { name, shortName } = partyOf(statement.party);
      const texts = [
        evidence.kind === "quote" ? evidence.exact : evidence.text,
        speaker?.name,
        speaker?.role,
        note,
        document,
        conditionalOn,
        name,
        shortName,
        issueOf(statement.issue).name,
        sourceOf(statement.source).outlet,
      ];
      return [id, foldedWordsIn(texts.join(" ")).map(({ word }) => word)] as const;
    }),
  );
  /** Newest first; of one day, in the order of the record. */
  const shownBy = (isShown: (dated: DatedStatement) => boolean): Shown => {
    const shown = byDay.filter(isShown);
    const newest = shown.at(-1)?.day;
    return { count: shown.length, first: shown.find(({ day }) => day === newest)?.statement.id };
  };
  const [firstParty] = dossier.parties;
  const isOfFirst = byDay.find(({ statement }) => statement.party === firstParty?.id);
  return {
    all: shownBy(() => true),
    keys: Array.from(WORD, (key, at) => {
      const typed = WORD.slice(0, at + 1);
      const has = (word: string) => word.startsWith(typed);
      return { key, shown: shownBy(({ statement: { id } }) => words.get(id)?.some(has) ?? false) };
    }),
    facet: shownBy(({ statement }) => statement.voice === "reporter"),
    sort: {
      count: byDay.length,
      first: isOfFirst && statementOf(isOfFirst.statement.id).statement.id,
    },
  };
}
