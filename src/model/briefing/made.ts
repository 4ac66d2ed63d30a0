import { boardOf } from "#model/comparison/board.ts";
import { ranked } from "#model/comparison/rank.ts";
import type {
  IssueId,
  PartyId,
  Proposal,
  ProposalId,
  StatementId,
} from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { sinceOf } from "#model/figure/since.ts";
import { cellOf } from "#model/position/cell.ts";
import type { Choice } from "#model/position/viewed.ts";
import type { Briefing, Slide } from "#model/dossier/briefing.ts";

/** What a reader looks at, and what is chosen there. */
export type ShownView = Choice & {
  /** The view by its name. */
  readonly view: string;
  /** What it is called, and where it is on the site. */
  readonly title: string;
  readonly address: string;
  readonly issue?: IssueId | undefined;
  readonly party?: PartyId | undefined;
  readonly statement?: StatementId | undefined;
  /** Who is compared side by side, parties or texts. */
  readonly compared?: readonly (PartyId | ProposalId)[] | undefined;
  readonly since?: string | undefined;
  readonly texts?: readonly ProposalId[] | undefined;
};

/** So many questions are enough for one briefing; whoever wants more adds them. */
const MOST_ISSUES = 5;

/** A briefing of what is shown: its slides first, then what a listener will ask. */
export function briefingOf(index: DossierIndex, shown: ShownView): Briefing {
  const { asOf, parties, issues } = shown;
  return {
    briefingVersion: "1.0.0",
    title: shown.title.slice(0, 200),
    ...(asOf !== undefined && { asOf }),
    ...(parties && parties.length > 0 && { parties: [...parties] }),
    ...(issues && issues.length > 0 && { issues: [...issues] }),
    slides: [...slidesOf(index, shown)],
  };
}

/** The one slide that stands for what is shown, to be added to a briefing. */
export function slideOf(index: DossierIndex, shown: ShownView): Slide {
  const { asOf, parties, issues } = briefingOf(index, shown);
  const [first = linkTo(shown)] = slidesOf(index, shown).filter(({ kind }) => kind !== "title");
  // It stands alone there, so it says itself what its briefing would have said.
  return {
    ...(parties && first.kind !== "view" && "parties" in PARTS[first.kind] && { parties }),
    ...(issues && "issues" in PARTS[first.kind] && { issues }),
    ...(asOf !== undefined && { asOf }),
    ...first,
  };
}

/** Which kinds can say who and what is in view. */
const PARTS: Record<Slide["kind"], { readonly parties?: true; readonly issues?: true }> = {
  title: {},
  "on-record": { parties: true, issues: true },
  issue: { parties: true },
  pair: { issues: true },
  moved: { parties: true, issues: true },
  texts: { parties: true, issues: true },
  "not-known": { parties: true, issues: true },
  quote: {},
  sources: {},
  view: {},
};

function slidesOf(index: DossierIndex, shown: ShownView): readonly Slide[] {
  const { view, issue, party, statement } = shown;
  if (statement) {
    const about = index.statementOf(statement).statement;
    return [{ kind: "quote", statement }, onIssue(about.issue, [about.party])];
  }
  if (issue && party) return [onIssue(issue, [party]), ...decidingOf(index, shown, party)];
  if (issue)
    return [
      onIssue(issue),
      { ...movedOf(index, shown), issues: [issue] },
      { kind: "not-known", issues: [issue] },
      { kind: "sources" },
    ];
  switch (view) {
    case "glance":
    case "words":
      return overview(index, shown);
    case "pair":
      return comparison(index, shown);
    case "changes":
      return [movedOf(index, shown), { kind: "not-known" }];
    case "texts":
    case "draft":
      return textsOf(shown.texts);
    case "sources":
      return [{ kind: "sources" }];
    default:
      return [linkTo(shown)];
  }
}

function overview(index: DossierIndex, shown: ShownView): readonly Slide[] {
  return [
    { kind: "title" },
    { kind: "on-record" },
    ...pairSlide(index, shown),
    ...widestOf(index, shown).map((issue) => onIssue(issue)),
    { kind: "not-known" },
    { kind: "sources" },
  ];
}

function comparison(index: DossierIndex, shown: ShownView): readonly Slide[] {
  const { parties, proposals } = index.dossier;
  const isText = (id: string): id is Proposal["id"] => proposals.some((text) => text.id === id);
  const texts = shown.compared?.filter(isText) ?? [];
  if (texts.length > 0) return textsOf(texts);
  const [a, b] = parties.filter(({ id }) => shown.compared?.some((one) => one === id));
  const between: Slide[] =
    a && b ? [{ kind: "pair", between: [a.id, b.id] }] : [...pairSlide(index, shown)];
  return between.length > 0
    ? [...between, ...widestOf(index, shown).map((issue) => onIssue(issue))]
    : [linkTo(shown)];
}

/** How two stand over the issues; none where fewer than two are in view. */
function pairSlide(index: DossierIndex, shown: ShownView): readonly Slide[] {
  const { pair } = boardOf(index, shown);
  return pair ? [{ kind: "pair", between: [pair[0].id, pair[1].id] }] : [];
}

/** The issues in view on which the pair in view is furthest apart; of few issues all, in the order of the dossier. */
function widestOf(index: DossierIndex, shown: ShownView): readonly IssueId[] {
  const { rows } = boardOf(index, shown);
  const chosen = rows.length > MOST_ISSUES ? ranked(rows, "widest").slice(0, MOST_ISSUES) : rows;
  return chosen.map(({ issue }) => issue.id);
}

function onIssue(issue: IssueId, steps?: readonly PartyId[]): Slide {
  return { kind: "issue", issue, ...(steps && { steps: [...steps] }) };
}

/** The statement that decides where a party stands; none where it is silent. */
function decidingOf(index: DossierIndex, shown: ShownView, party: PartyId): readonly Slide[] {
  const { issue, asOf = index.dossier.asOf } = shown;
  if (!issue) return [];
  const [stand] = cellOf(index, { party, issue, asOf }).stands;
  const [statement] = stand?.deciding ?? [];
  return statement ? [{ kind: "quote", statement: statement.id }] : [];
}

function textsOf(texts: readonly ProposalId[] | undefined): readonly Slide[] {
  const lineage: Slide = { kind: "texts", ...(texts?.length && { proposals: [...texts] }) };
  if (!texts || texts.length > 3) return [lineage];
  return texts.map((text) => ({ kind: "texts", proposals: [text] }));
}

function linkTo({ address }: ShownView): Slide {
  return { kind: "view", address };
}

/** The day from which moves are counted; where nothing is on record, the day shown. */
function movedOf(
  index: DossierIndex,
  { since, asOf }: ShownView,
): Extract<Slide, { readonly kind: "moved" }> {
  return { kind: "moved", since: sinceOf(index, { since, asOf }) ?? asOf ?? index.dossier.asOf };
}
