import type { BoardRow } from "#model/comparison/board.ts";
import type { PartyPair } from "#model/comparison/principals.ts";
import type { OptionId, Party } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { Cell } from "#model/position/cell.ts";
import { hasJustChanged } from "#model/position/changeDays.ts";
import { saidShort } from "#model/words/cellWords.ts";
import { weakWords } from "#model/words/qualifierWords.ts";
import { silenceWords } from "#model/words/silence/silenceWords.ts";
import { positionSentence } from "#model/words/cellWords.ts";
import { cellPath } from "#state/route.ts";

/** A party’s mark on the line of an issue, or beside it. */
export type Tag = {
  readonly party: Party;
  readonly id: string;
  readonly name: string;
  readonly isPrincipal: boolean;
  /** Where its words are. */
  readonly path: string;
  /** What the mark says and leaves out, for those who hear it or ask it for its tip. */
  readonly words: string;
  /** What must not be overlooked, in a word each: "if", "2024", "mixed". */
  readonly hints: readonly string[];
  /** Whether what weakens the position, or stands against it, is not seen in the mark: its cell says it. */
  readonly isWeak: boolean;
  /** Whether it changed on the day that is looked back to. */
  readonly isNew: boolean;
};

/** On the line: the places of its first and last option, counted from 0. */
export type PlacedTag = Tag & {
  readonly first: number;
  readonly last: number;
  readonly isRedLine: boolean;
  readonly options: readonly OptionId[];
};

/** The marks of an issue, those on the line and those beside it, in the reader’s order. */
export type Tags = { readonly placed: readonly PlacedTag[]; readonly beside: readonly Tag[] };

export function tagsOf(
  index: DossierIndex,
  { issue, cells }: Pick<BoardRow, "issue" | "cells">,
  pair: PartyPair | undefined,
): Tags {
  const placed: PlacedTag[] = [];
  const beside: Tag[] = [];
  for (const cell of cells) {
    const tag = tagOf(index, cell, pair);
    const [only] = cell.stands;
    if (!only || cell.stands.length > 1) beside.push(tag);
    else {
      const places = issue.options.flatMap(({ id }, at) => (only.options.includes(id) ? [at] : []));
      const [first, last] = [Math.min(...places), Math.max(...places)];
      const { options, firmness } = only;
      placed.push({ ...tag, first, last, options, isRedLine: firmness === "red-line" });
    }
  }
  return { placed, beside };
}

function tagOf(index: DossierIndex, cell: Cell, pair: PartyPair | undefined): Tag {
  const { party, position, stands } = cell;
  const issue = index.issueOf(cell.issue);
  const { shortName } = index.partyOf(party);
  const silence = silenceWords(index, cell);
  const isNew = hasJustChanged(index, cell);
  const weak = weakWords(issue, cell.qualifiers);
  const said = silence
    ? [silence.label, silence.detail].filter(Boolean)
    : [
        positionSentence(issue, position),
        ...stands.map((stand) => saidShort(index, stand.deciding)),
      ];
  return {
    party: index.partyOf(party),
    id: cell.id,
    name: shortName,
    isPrincipal: pair?.includes(party) ?? false,
    path: cellPath(cell),
    words: [...said, ...weak, ...(isNew ? ["changed on this day"] : [])].join(", "),
    isNew,
    // Its year stands in the mark.
    isWeak: weak.length > (cell.isOld ? 1 : 0),
    hints: [
      position.kind === "mixed" && "mixed",
      stands.some(({ conditions }) => conditions.length > 0) && "if",
      position.kind !== "silent" && cell.isOld && position.day.slice(0, 4),
    ].filter((hint) => typeof hint === "string"),
  };
}
