import { boundsOf } from "#model/comparison/bounds.ts";
import { commonGroundOf } from "#model/comparison/commonGround.ts";
import type { Issue } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { type Headline, headlineFrom } from "#model/comparison/headline.ts";
import { headlineWords, relationLine } from "#model/words/headlineWords.ts";
import { pairInView } from "#model/comparison/principals.ts";
import { type Row, rowOf } from "#model/position/cell.ts";
import { standsIn } from "#model/position/stands.ts";

/** One issue worked out: what goes in, and what the rules make of it. */
export type WorkedIssue = {
  readonly issue: Issue;
  /** Who stands where, by the numbers of the options: "Russia 1 · Ukraine 3–5". */
  readonly positions: string;
  readonly headline: Headline;
  /** Between whom: the principals, the widest pair, and what all come to. */
  readonly words: readonly string[];
  readonly bounds: ReturnType<typeof boundsOf>;
  readonly commonGround: Issue["options"];
};

/** Every issue at a date, in the order of the dossier. */
export function workedIssuesOf(index: DossierIndex, asOf: string): readonly WorkedIssue[] {
  const { issues, parties } = index.dossier;
  return issues.map((issue) => {
    const row = rowOf(index, { issue: issue.id, asOf, parties: parties.map(({ id }) => id) });
    const principals = pairInView(
      index.dossier,
      parties.map(({ id }) => id),
    );
    const headline = headlineFrom(issue, row, principals);
    const words = headlineWords(headline, (party) => index.partyOf(party).shortName);
    return {
      issue,
      positions: positionsIn(index, issue, row),
      headline,
      words: [
        words.principals && relationLine(words.principals),
        words.widest && `Widest: ${relationLine(words.widest)}`,
        words.record,
      ].filter((line) => line !== undefined),
      bounds: boundsOf(issue, row),
      commonGround: commonGroundOf(issue, row)?.options ?? [],
    };
  });
}

function positionsIn(index: DossierIndex, issue: Issue, row: Row): string {
  const numberOf = (option: Issue["options"][number]["id"]) =>
    issue.options.findIndex(({ id }) => id === option) + 1;
  return row
    .filter(({ position }) => position.kind !== "silent")
    .map(({ party, position }) => {
      const sets = standsIn(position).map(({ options }) => spanWords(issue, options.map(numberOf)));
      return `${index.partyOf(party).shortName} ${sets.join(" and ")}`;
    })
    .join(" · ");
}

function spanWords({ scale }: Issue, numbers: readonly number[]): string {
  const [first = 0] = numbers;
  const last = numbers.at(-1) ?? first;
  if (first === last) return `${first}`;
  return scale === "nominal" ? numbers.join(", ") : `${first}–${last}`;
}
