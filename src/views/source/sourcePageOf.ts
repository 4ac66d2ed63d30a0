import { by } from "#model/text/order.ts";
import type { Source, SourceId, Statement } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { lastDay } from "#model/dossier/edtf.ts";

/** Statements that were said on one date, and the day that this orders them by. */
export type SaidGroup = {
  /** EDTF; null where the passage is undated. */
  readonly said: string | null;
  readonly day: string;
  readonly statements: readonly Statement[];
};

/** All that the page of a source shows beside the source itself. */
export type SourcePage = {
  readonly source: Source;
  /** In the order of the text. */
  readonly statements: readonly Statement[];
  /** How the dates of its statements were read, the oldest first. */
  readonly dates: readonly SaidGroup[];
  /** Statements coded from other sources that were seen here too. */
  readonly copied: readonly Statement[];
  /** Published before and after it. */
  readonly older: Source | undefined;
  readonly newer: Source | undefined;
};

export function sourcePageOf(index: DossierIndex, id: SourceId): SourcePage {
  const { dossier } = index;
  const source = index.sourceOf(id);
  const statements = dossier.statements.filter((statement) => statement.source === id);
  const inOrder = dossier.sources.toSorted(oldestFirst);
  const at = inOrder.indexOf(source);
  return {
    source,
    statements,
    dates: datesOf(index, statements),
    copied: dossier.statements.filter(({ secondCopies = [] }) =>
      secondCopies.some((copy) => copy === id),
    ),
    older: inOrder[at - 1],
    newer: inOrder[at + 1],
  };
}

const oldestFirst = by(({ published, id }: Source) => [lastDay(published), id]);

function datesOf(index: DossierIndex, statements: readonly Statement[]): readonly SaidGroup[] {
  return [...new Set(statements.map(({ said }) => said))]
    .map((said) => {
      const those = statements.filter((statement) => statement.said === said);
      const [first] = those;
      return { said, day: first ? index.statementOf(first.id).day : "", statements: those };
    })
    .toSorted(by(({ day, said }) => [day, said ?? "undated"]));
}
