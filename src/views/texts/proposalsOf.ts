import { fitCount, fitCountWords } from "#components/fits/fitCount.ts";
import { type Result, resultsOf } from "#components/fits/resultsOf.ts";
import { testedOf } from "#components/fits/testedOf.ts";
import { fitOf } from "#model/comparison/fit.ts";
import type { Issue, Party } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { viewedOf } from "#model/position/viewed.ts";
import { cellPath } from "#state/route.ts";
import type { Selection } from "#state/selection.ts";
import { type Clause, type Text, textsOf } from "./textsOf.ts";

/** What the view shows: the texts, and each of them clause by clause against every party. */
export type Proposals = {
  readonly asOf: string;
  readonly parties: readonly Party[];
  /** All of them on the table. */
  readonly texts: readonly Text[];
  /** Those held against the positions: as chosen or, without a choice, those that stand; none without a clause. */
  readonly shown: readonly TextTest[];
  /** How many texts are later than the date. */
  readonly later: number;
};

/** One text against all parties, over the issues in view. */
export type TextTest = {
  readonly text: Text;
  readonly clauses: readonly ClauseTest[];
  /** How the clauses come out with each party, in counts. */
  readonly counts: readonly (readonly string[])[];
  /** The issues in view that no clause of it on record touches. */
  readonly without: readonly Issue[];
  /** The one that is open when the page is: of those shown the one with the most clauses, the later of equals. */
  readonly isFirst: boolean;
};

type ClauseTest = {
  readonly issue: Issue;
  readonly clause: Clause;
  readonly results: readonly Told[];
};

type Told = Result & {
  /** Where the party stands, which the clause is held against. */
  readonly stands: string | undefined;
};

type Choice = Pick<Selection, "asOf" | "parties" | "issues" | "texts">;

/** The texts by the date chosen, and those that are shown against the parties and on the issues chosen. */
export function proposalsOf(index: DossierIndex, choice: Choice): Proposals {
  const { asOf, parties, issues } = viewedOf(index, choice);
  const { texts, later } = textsOf(index, asOf);
  const known = texts.filter(
    ({ proposal, standing, clauses }) =>
      clauses.size > 0 && (choice.texts ? choice.texts.includes(proposal.id) : standing),
  );
  const most = Math.max(...known.map(({ clauses }) => clauses.size));
  const first = known.findLast(({ clauses }) => clauses.size === most);
  const rows = issues.map((issue) => ({
    issue,
    tested: parties.map((party) => testedOf(index, { party, issue, asOf }, cellPath)),
  }));
  const shown = known.map((text) => ({
    text,
    clauses: rows.flatMap(({ issue, tested }) => {
      const clause = text.clauses.get(issue.id);
      if (!clause) return [];
      const { id, name } = text.proposal;
      const results = resultsOf(issue, tested, {
        names: [name],
        clause: clause.options,
        proposals: [id],
      });
      return [
        { issue, clause, results: results.map((one, at) => ({ ...one, ...standOf(tested[at]) })) },
      ];
    }),
    counts: parties.map((_, at) =>
      fitCountWords(
        fitCount(
          rows.flatMap(({ issue, tested }) => {
            const position = tested[at]?.cell.position;
            return position ? [fitOf(issue, position, text.deal.get(issue.id))] : [];
          }),
        ),
      ),
    ),
    without: issues.filter(({ id }) => !text.clauses.has(id)),
    isFirst: text === first,
  }));
  return { asOf, parties, texts, shown, later };
}

function standOf(tested: ReturnType<typeof testedOf> | undefined): Pick<Told, "stands"> {
  const labels = tested?.marks.map(({ label }) => label).join(" / ");
  return { stands: labels || tested?.silence?.label };
}
