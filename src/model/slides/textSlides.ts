import { fitOf } from "#model/comparison/fit.ts";
import { pairInView } from "#model/comparison/principals.ts";
import type { Proposal, ProposalId } from "#model/dossier/dossier.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { cellOf } from "#model/position/cell.ts";
import { clauseOf } from "#model/position/clause.ts";
import { isOnTable, isStanding, successorOf } from "#model/position/texts.ts";
import { stanceWords } from "#model/words/cellWords.ts";
import { STATUS_WORDS } from "#model/words/codeWords.ts";
import { fitWords } from "#model/words/fitWords.ts";
import { supersededWords } from "#model/words/qualifierWords.ts";
import { clausesWords, SLIDE_HEADINGS, SLIDE_WORDS } from "#model/words/slideWords.ts";
import { rowed } from "./rowSlides.ts";
import { type Setting, sourcesFor } from "./setting.ts";
import type { Content, SlideRow } from "./slide.ts";

/** One text against the positions, clause by clause; of several, what each is and what became of it. */
export function textSlides(
  setting: Setting,
  proposals: readonly ProposalId[] | undefined,
): readonly Content[] {
  const { index, asOf } = setting;
  const [only, ...more] = proposals ?? [];
  if (only && more.length === 0) return clauseSlides(setting, index.proposalOf(only));
  const texts = index.dossier.proposals.filter(
    (text) => isOnTable(index, text, asOf) && (proposals?.includes(text.id) ?? true),
  );
  return rowed(setting, {
    heading: SLIDE_HEADINGS.texts,
    rows: texts.map((text): SlideRow => {
      const later = successorOf(index, text, asOf);
      const fate = later && !isStanding(index, text, asOf) ? supersededWords(later) : undefined;
      const status = STATUS_WORDS[text.status].short;
      return {
        key: text.id,
        lead: text.name,
        tag: undefined,
        text: [dateWords(text.date), index.partyOf(text.sponsor).name, status, fate]
          .filter(Boolean)
          .join(" · "),
      };
    }),
    sources: [],
    leads: { view: "texts" },
  });
}

/** What a text would settle, and how each clause sits with the two in view. */
function clauseSlides(setting: Setting, proposal: Proposal): readonly Content[] {
  const { index, asOf, issues, parties } = setting;
  const pair = pairInView(index.dossier, parties) ?? [];
  const clauses = issues.flatMap((issue) => {
    const clause = clauseOf(index, { proposal: proposal.id, issue: issue.id, asOf });
    return clause ? [{ issue, clause }] : [];
  });
  const rows = clauses.map(({ issue, clause }): SlideRow => {
    const fits = pair.map((party) => {
      const { position } = cellOf(index, { party, issue: issue.id, asOf });
      const words = fitWords(issue, fitOf(issue, position, clause.options)) ?? "unknown";
      return `${index.partyOf(party).shortName}: ${words}`;
    });
    return {
      key: issue.id,
      lead: stanceWords(issue, clause.options),
      tag: undefined,
      text: [issue.name, ...fits].join(" · "),
    };
  });
  return rowed(setting, {
    heading: clausesWords(proposal),
    rows:
      rows.length > 0
        ? rows
        : [{ key: "none", lead: SLIDE_WORDS.noClause, tag: undefined, text: "" }],
    sources: sourcesFor(
      setting,
      clauses.flatMap(({ clause }) => clause.statements),
    ),
    leads: { view: "texts" },
  });
}
