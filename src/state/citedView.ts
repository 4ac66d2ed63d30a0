import { RELATION_WORDS } from "#model/words/relationWords.ts";
import type { CiteSubject } from "#model/citation/cited.ts";
import type { Issue, Proposal } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { counted, listWords } from "#model/text/english.ts";
import { pathOf, type Route } from "./route.ts";
import { NO_SELECTION, type Selection } from "./selection.ts";
import { nameOf } from "./titles.ts";
import { toQuery } from "./url.ts";
import { type ChoiceName, viewOf } from "./views.ts";

/** A view to cite, and the choices that its address carries. */
export type ViewShown = { readonly route: Route; readonly selection: Selection };

/** What a view is called, and the choices that bear on what it shows, in words. */
export function citedView(index: DossierIndex, { route, selection }: ViewShown): CiteSubject {
  const { choices } = viewOf(route.view);
  const chosen = choices.flatMap((choice) => CHOICE_WORDS[choice](index, selection) || []);
  return {
    kind: "view",
    dossier: index.dossier,
    title: [nameOf(index, route), ...chosen].join(", "),
    path: pathOf(route),
  };
}

type ChoiceWords = (index: DossierIndex, selection: Selection) => string | undefined | false;

/** A choice in words, if it was made; the day always, for it dates what is cited. */
const CHOICE_WORDS: Record<ChoiceName, ChoiceWords> = {
  asOf: (index, { asOf }) => `as of ${dateWords(asOf ?? index.dossier.asOf)}`,
  since: (_index, { since }) => since && `since ${dateWords(since)}`,
  texts: (index, { texts }) => texts && textWords(index, texts),
  compared: (index, { compared }) =>
    compared && `comparing ${listWords(sideNames(index, compared))}`,
  parties: (index, { parties }) =>
    parties && `parties: ${listWords(parties.map((id) => index.partyOf(id).name))}`,
  issues: (index, { issues }) => issues && issueWords(index, issues),
  // The order of the rows changes nothing of what they say.
  sort: () => undefined,
  relation: (_index, { relation }) => relation && `${RELATION_WORDS[relation].short} alone`,
  draft: (_index, { draft }) =>
    draft.size > 0 && `with a reader’s draft of ${counted(draft.size, "clause")}`,
  table: (_index, { table }) =>
    toQuery({ ...NO_SELECTION, table }) !== "" && "as searched, filtered and sorted there",
};

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

/** The names of parties and proposals. */
function sideNames({ dossier }: DossierIndex, ids: readonly string[]): readonly string[] {
  const sides = [...dossier.parties, ...dossier.proposals];
  return ids.flatMap((id) => sides.find((side) => side.id === id)?.name ?? []);
}
