import { EARLIER_DRAFT, qualifierWords, RETOLD } from "#model/words/qualifierWords.ts";
import type { IssueId, PartyId } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { moreExactBefore } from "#model/position/moreExact.ts";
import {
  knownBy,
  type Position,
  positionOf,
  type Question,
  type Silence,
  type Stand,
} from "#model/position/position.ts";
import { FIRMNESS_WORDS, SILENCE_WORDS } from "#model/words/codeWords.ts";
import { cellWords, counted, saidWords } from "#model/words/positionWords.ts";
import { cellUnderSecondCoding } from "#model/position/secondCoding.ts";
import { stanceWords } from "#model/words/stanceWords.ts";
import { standsIn } from "#model/position/stands.ts";
import { pathOf } from "#state/route.ts";

const READ_OTHERWISE = "second coding differs";
const MORE_EXACT = "more exact before";

export type MatrixCell = {
  readonly party: PartyId;
  readonly issue: IssueId;
  /** Where the link leads; the sources that were read, when nothing was found. */
  readonly path: string;
  /** The whole cell in one line, for those who hear it. */
  readonly words: string;
  readonly content:
    | {
        readonly kind: "position";
        readonly marks: readonly CellMark[];
        readonly qualifiers: readonly string[];
      }
    | {
        readonly kind: "silence";
        readonly silence: Silence;
        readonly label: string;
        readonly detail: string;
      };
};

type CellMark = {
  readonly stand: Stand;
  readonly label: string;
  /** Firmness, where it was said, and date, such as "demand · 5 Dec 2025". */
  readonly meta: string;
  readonly statements: number;
  /** It rests on retellings alone. */
  readonly retold: boolean;
  readonly old: boolean;
};

export function cellOf(index: DossierIndex, question: Question): MatrixCell {
  const { party, issue } = question;
  const position = positionOf(index, question);
  const known = knownBy(index, question).length;
  const content = contentOf(index, { question, position, known });
  const said = cellWords(index, question, position);
  const more =
    content.kind === "silence"
      ? [content.detail]
      : [...content.qualifiers, content.marks.some(({ retold }) => retold) && RETOLD];
  return {
    party,
    issue,
    path: known === 0 ? pathOf({ view: "sources" }) : pathOf({ view: "evidence", party, issue }),
    words: [said, ...more.filter(Boolean)].join(", "),
    content,
  };
}

type Known = { readonly question: Question; readonly position: Position; readonly known: number };

function contentOf(
  index: DossierIndex,
  { question, position, known }: Known,
): MatrixCell["content"] {
  const second = cellUnderSecondCoding(index, question) ? [READ_OTHERWISE] : [];
  if (position.kind === "silent") {
    const { silence } = position;
    const detail = silenceDetail(index, silence, known);
    return {
      kind: "silence",
      silence,
      label: SILENCE_WORDS[silence].short,
      detail: [detail, ...second].filter(Boolean).join(" · "),
    };
  }
  const issue = index.issueOf(question.issue);
  const marks = standsIn(position).map((stand) => ({
    stand,
    label: stanceWords(issue, stand.options),
    meta: [
      stand.firmness !== "unstated" && FIRMNESS_WORDS[stand.firmness].short,
      shortDate(index, stand),
    ]
      .filter(Boolean)
      .join(" · "),
    statements: known,
    retold: position.lowConfidence,
    old: position.age > 365,
  }));
  return {
    kind: "position",
    marks,
    qualifiers: [
      ...qualifierWords(issue, position).filter((words) => words !== RETOLD),
      ...exactWords(index, question, position),
      ...second,
    ],
  };
}

/** What a cell has room for; the whole words are heard, and stand in the panel. */
export function shortQualifier(words: string): string {
  if (words === EARLIER_DRAFT) return "from an earlier draft";
  return words.startsWith(MORE_EXACT) ? MORE_EXACT : words;
}

function exactWords(
  index: DossierIndex,
  question: Question,
  position: Position,
): readonly string[] {
  const { stance } = moreExactBefore(index, question, position) ?? {};
  return stance ? [`${MORE_EXACT}: ${stanceWords(index.issueOf(question.issue), stance)}`] : [];
}

function silenceDetail({ dossier }: DossierIndex, silence: Silence, known: number): string {
  if (silence === "none-found") {
    return `${counted(dossier.sources.length, "source")}, to ${dateWords(dossier.recordEnds)}`;
  }
  return silence === "not-a-party" ? "" : counted(known, "statement");
}

function shortDate(index: DossierIndex, { deciding }: Stand): string {
  return saidWords(index, deciding).replace(" or earlier", "");
}
