import type { Dossier, IssueId, PartyId, ProposalId, StatementId } from "#model/dossier/dossier.ts";
import { pairsOf } from "#model/text/order.ts";

/** A drawing made for a column of somebody else's page; what of it the reader cannot do without is in its path. */
export type Figure =
  | { readonly kind: "issue"; readonly issue: IssueId }
  | { readonly kind: "cell"; readonly party: PartyId; readonly issue: IssueId }
  | { readonly kind: "pair"; readonly between: readonly [PartyId, PartyId] }
  | { readonly kind: "quote"; readonly statement: StatementId }
  | { readonly kind: "matrix" }
  | { readonly kind: "moved" }
  | { readonly kind: "text"; readonly text: ProposalId }
  /** Said in place of one that is not there. */
  | { readonly kind: "none" };

export type FigureKind = Figure["kind"];
export type FigureOf<Kind extends FigureKind> = Extract<Figure, { kind: Kind }>;

/** The kinds that can be chosen, in the order in which they are offered. */
export const FIGURE_KINDS = [
  "issue",
  "cell",
  "pair",
  "quote",
  "matrix",
  "moved",
  "text",
] as const satisfies readonly FigureKind[];

/** The choices that change what a kind shows; of the rest its path says all. */
export const FIGURE_CHOICES: Readonly<
  Record<FigureKind, readonly ("asOf" | "since" | "parties" | "issues")[]>
> = {
  issue: ["asOf", "parties"],
  cell: ["asOf"],
  pair: ["asOf", "issues"],
  quote: [],
  matrix: ["asOf", "parties", "issues"],
  moved: ["asOf", "since", "parties", "issues"],
  text: ["asOf", "parties", "issues"],
  none: [],
};

/** What names a figure in an address: "issue/nato-membership". */
export function figureKey(figure: Figure): string {
  switch (figure.kind) {
    case "issue":
      return `issue/${figure.issue}`;
    case "cell":
      return `cell/${figure.party}/${figure.issue}`;
    case "pair":
      return `pair/${figure.between.join("/")}`;
    case "quote":
      return `quote/${figure.statement}`;
    case "text":
      return `text/${figure.text}`;
    default:
      return figure.kind;
  }
}

type Lists = Pick<Dossier, "parties" | "issues" | "proposals"> & {
  readonly statements: readonly { readonly id: StatementId }[];
};

/** The figure of that name; undefined where the dossier knows nothing of the kind. */
export function figureNamed(key: string, dossier: Lists): Figure | undefined {
  const [kind, first, second, ...more] = key.split("/").filter(Boolean);
  if (more.length > 0) return undefined;
  const party = dossier.parties.find(({ id }) => id === first)?.id;
  const isWhole = first === undefined;
  const isOfOne = second === undefined;
  switch (kind) {
    case "issue": {
      const issue = dossier.issues.find(({ id }) => id === first)?.id;
      return issue && isOfOne ? { kind, issue } : undefined;
    }
    case "cell": {
      const issue = dossier.issues.find(({ id }) => id === second)?.id;
      return party && issue && { kind, party, issue };
    }
    case "pair": {
      const other = dossier.parties.find(({ id }) => id === second)?.id;
      return party && other && party !== other ? { kind, between: [party, other] } : undefined;
    }
    case "quote": {
      const statement = dossier.statements.find(({ id }) => id === first)?.id;
      return statement && isOfOne ? { kind, statement } : undefined;
    }
    case "text": {
      const text = dossier.proposals.find(({ id }) => id === first)?.id;
      return text && isOfOne ? { kind, text } : undefined;
    }
    case "matrix":
    case "moved":
    case "none":
      return isWhole ? { kind } : undefined;
    default:
      return undefined;
  }
}

/** Every figure of a dossier that has an address of its own, each once; of a pair the order of the dossier. */
export function figuresOf(dossier: Lists): readonly Figure[] {
  const { parties, issues, proposals, statements } = dossier;
  return [
    ...issues.map(({ id }): Figure => ({ kind: "issue", issue: id })),
    ...issues.flatMap(({ id: issue }) =>
      parties.map(({ id: party }): Figure => ({ kind: "cell", party, issue })),
    ),
    ...pairsOf(parties).map(([a, b]): Figure => ({ kind: "pair", between: [a.id, b.id] })),
    ...statements.map(({ id }): Figure => ({ kind: "quote", statement: id })),
    { kind: "matrix" },
    { kind: "moved" },
    ...proposals.map(({ id }): Figure => ({ kind: "text", text: id })),
    { kind: "none" },
  ];
}
