import type { CiteSubject } from "#model/citation/cited.ts";
import type { Issue, Party, Proposal } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { counted, listWords } from "#model/words/positionWords.ts";
import { pathOf, type Route } from "./route.ts";
import { isBackdrop, NO_SELECTION, type Selection } from "./selection.ts";
import { toQuery } from "./url.ts";

/** A view to cite: what it is called, and the choices that its address carries, in words. */
export type ViewShown = {
  readonly title: string;
  readonly route: Route;
  readonly selection: Selection;
};

export function citedView(index: DossierIndex, shown: ViewShown): CiteSubject {
  const { title, route } = shown;
  return {
    kind: "view",
    dossier: index.dossier,
    title: [title, ...choiceWords(index, shown)].join(", "),
    path: pathOf(route),
  };
}

/** The choices that bear on what this view shows; the day always, for it dates what is cited. */
function choiceWords(index: DossierIndex, { route, selection }: ViewShown): readonly string[] {
  const { asOf, since, period, texts, parties, issues, compared, draft, table } = selection;
  const { view } = route;
  const isTable = view === "statements";
  if (!isBackdrop(view) && view !== "evidence" && !isTable) return [];
  return [
    `as of ${dateWords(asOf ?? index.dossier.asOf)}`,
    view === "timeline" && since && `since ${dateWords(since)}`,
    view === "timeline" && period && (period === "whole" ? "the whole record" : `in ${period}`),
    (view === "proposals" || view === "scale") && texts && textWords(index, texts),
    view === "compare" && compared && `comparing ${listWords(sideNames(index, compared))}`,
    view !== "evidence" && parties && `parties: ${listWords(parties.map(nameOfParty(index)))}`,
    view !== "evidence" && issues && issueWords(index, issues),
    view === "proposals" &&
      draft.size > 0 &&
      `with a reader’s draft of ${counted(draft.size, "clause")}`,
    isTable && toQuery({ ...NO_SELECTION, table }) && "as searched, filtered and sorted there",
  ].flatMap((words) => words || []);
}

function textWords(index: DossierIndex, texts: readonly Proposal["id"][]): string {
  if (texts.length === 0) return "no texts";
  return texts.length > 3
    ? `${texts.length} of ${counted(index.dossier.proposals.length, "text")}`
    : `texts: ${listWords(texts.map((id) => index.proposalOf(id).name))}`;
}

function issueWords(index: DossierIndex, issues: readonly Issue["id"][]): string {
  return issues.length > 3
    ? `${issues.length} of ${counted(index.dossier.issues.length, "issue")}`
    : `issues: ${listWords(issues.map((id) => index.issueOf(id).name))}`;
}

function nameOfParty(index: DossierIndex) {
  return (id: Party["id"]) => index.partyOf(id).name;
}

/** The names of parties and proposals. */
function sideNames({ dossier }: DossierIndex, ids: readonly string[]): readonly string[] {
  const sides = [...dossier.parties, ...dossier.proposals];
  return ids.flatMap((id) => sides.find((side) => side.id === id)?.name ?? []);
}
