import { EARLIER_DRAFT, qualifierWords } from "#model/words/qualifierWords.ts";
import type { PartyId } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import {
  knownBy,
  type Position,
  type Question,
  type Silence,
  type Stand,
} from "#model/position/position.ts";
import { FIRMNESS_WORDS, SILENCE_WORDS } from "#model/words/codeWords.ts";
import { cellWords, saidWords } from "#model/words/positionWords.ts";
import { stanceWords } from "#model/words/stanceWords.ts";
import { standsIn } from "#model/position/stands.ts";
import { pathOf } from "#state/route.ts";
import { EARLIER } from "./textsOf.ts";

/** Where a party stands on an issue: what the texts are held against. */
export type Standpoint = {
  readonly party: PartyId;
  /** Names the link on the page, for the focus to return to. */
  readonly id: string;
  /** Where its words are; the sources that were read, when nothing was found. */
  readonly path: string;
  /** The whole of it in one line, for those who hear it. */
  readonly words: string;
  /** None when the party is silent. */
  readonly marks: readonly {
    readonly stand: Stand;
    readonly label: string;
    readonly meta: string;
    readonly old: boolean;
  }[];
  readonly silence: { readonly kind: Silence; readonly label: string } | undefined;
  readonly qualifiers: readonly string[];
};

export function standpointOf(
  index: DossierIndex,
  question: Question,
  position: Position,
): Standpoint {
  const { party, issue: issueId } = question;
  const issue = index.issueOf(issueId);
  const qualifiers = qualifierWords(issue, position);
  const isEmpty = knownBy(index, question).length === 0;
  return {
    party,
    id: `cell-${party}-${issueId}`,
    path: isEmpty
      ? pathOf({ view: "sources" })
      : pathOf({ view: "evidence", party, issue: issueId }),
    words: [cellWords(index, question, position), ...qualifiers].join(", "),
    marks: standsIn(position).map((stand) => ({
      stand,
      label: stanceWords(issue, stand.options),
      meta: [
        stand.firmness !== "unstated" && FIRMNESS_WORDS[stand.firmness].short,
        saidWords(index, stand.deciding).replace(" or earlier", ""),
      ]
        .filter(Boolean)
        .join(" · "),
      old: position.kind !== "silent" && position.age > 365,
    })),
    silence:
      position.kind === "silent"
        ? { kind: position.silence, label: SILENCE_WORDS[position.silence].short }
        : undefined,
    qualifiers: qualifiers.map((words) => (words === EARLIER_DRAFT ? EARLIER : words)),
  };
}
