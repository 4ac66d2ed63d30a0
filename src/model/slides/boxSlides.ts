import { relationOf } from "#model/comparison/pair.ts";
import { tallyOf } from "#model/comparison/tally.ts";
import { SOURCE_KINDS } from "#model/dossier/codes.ts";
import type { PartyId } from "#model/dossier/dossier.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { cellOf } from "#model/position/cell.ts";
import { counted } from "#model/text/english.ts";
import { SOURCE_KIND_WORDS } from "#model/words/codeWords.ts";
import { pairSentence } from "#model/words/pairSentence.ts";
import { RELATION_KINDS, RELATION_WORDS } from "#model/words/relationWords.ts";
import { comparedWords, SLIDE_HEADINGS } from "#model/words/slideWords.ts";
import { readWords, trustWords } from "#model/words/sure/trustWords.ts";
import { dealt, heightOf, lettersIn, roomUnder, SIZES, WIDTH } from "./full.ts";
import type { Setting } from "./setting.ts";
import type { Boxes, Content } from "./slide.ts";

type Group = Boxes["groups"][number];

/** A box is as wide as its words, and lies beside the number of its group. */
const NUMBERS = 420;
const PADDING = 44;

/** How two stand over the issues in view: each issue a box, to be counted. */
export function pairSlides(
  setting: Setting,
  between: readonly [PartyId, PartyId],
): readonly Content[] {
  const { index, asOf, issues } = setting;
  const [a, b] = between;
  const entries = issues.map((issue) => {
    const on = (party: PartyId) => cellOf(index, { party, issue: issue.id, asOf }).position;
    return { issue, relation: relationOf(issue, [on(a), on(b)]) };
  });
  const tally = tallyOf(entries);
  const groups = RELATION_KINDS.flatMap((kind): readonly Group[] => {
    const those = entries.filter(({ relation }) => relation.kind === kind);
    if (those.length === 0) return [];
    const items = those.map(({ issue }) => issue.name);
    return [{ name: RELATION_WORDS[kind].short, count: those.length, relation: kind, items }];
  });
  const compared = entries.length - tally.counts["cannot-compare"];
  return boxed(setting, {
    heading: pairSentence([index.partyOf(a), index.partyOf(b)], tally),
    groups,
    foot: comparedWords(compared, entries.length),
    leads: { view: "pair" },
  });
}

/** What was read, by kind; a box an outlet of the kind that has most sources. */
export function sourceSlides(setting: Setting): readonly Content[] {
  const { dossier } = setting.index;
  const [, whose] = trustWords(dossier);
  const groups = SOURCE_KINDS.flatMap((kind): readonly Group[] => {
    const those = dossier.sources.filter((source) => source.kind === kind);
    if (those.length === 0) return [];
    return [{ name: SOURCE_KIND_WORDS[kind].short, count: those.length, items: commonest(those) }];
  });
  return boxed(setting, {
    heading: SLIDE_HEADINGS.sources,
    groups,
    foot: `${readWords(dossier)}; ${whose}. The record ends ${dateWords(dossier.recordEnds)}.`,
    leads: { view: "sources" },
  });
}

const MOST_OUTLETS = 5;

/** The outlets with most sources among these, and how many others there are. */
function commonest(sources: readonly { readonly outlet: string }[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { outlet } of sources) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  const outlets = [...counts].toSorted(([, a], [, b]) => b - a).map(([outlet]) => outlet);
  const rest = outlets.length - MOST_OUTLETS;
  return [...outlets.slice(0, MOST_OUTLETS), ...(rest > 0 ? [counted(rest, "other outlet")] : [])];
}

type Boxed = Pick<Content, "heading" | "leads"> & {
  readonly groups: readonly Group[];
  readonly foot: string;
};

function boxed({ caption }: Setting, { heading, groups, foot, leads }: Boxed): readonly Content[] {
  const room = roomUnder(heading, caption) - heightOf(foot, { size: SIZES.small }) - 24;
  const whole = groups.flatMap((group) => smaller(group, room));
  return dealt(whole, room, heightOfGroup).map((part) => ({
    heading,
    body: { kind: "boxes", groups: part, foot },
    said: [
      [...part.map(({ name, count, items }) => `${count} ${name}: ${items.join(", ")}`), foot].join(
        ". ",
      ),
    ],
    sources: [],
    leads,
  }));
}

/** The rows that boxes of these words take, side by side. */
function heightOfGroup({ name, items }: Group): number {
  const width = WIDTH - NUMBERS;
  const letter = (SIZES.small / lettersIn({ size: SIZES.small, width: SIZES.small * 1000 })) * 1000;
  let [rows, left] = [1, width];
  let height = 0;
  for (const item of items) {
    const own = Math.min(width, item.length * letter + PADDING);
    if (own > left) [rows, left] = [rows + 1, width];
    left -= own + 12;
    height += (heightOf(item, { size: SIZES.small, width: width - PADDING }) / 35 - 1) * 35;
  }
  const named = heightOf(name, { size: SIZES.text, width: NUMBERS - 130 });
  return Math.max(rows * 66 - 12 + height, named, 62) + 18;
}

/** A group that is higher than the room in several, each with the number of the whole. */
function smaller(group: Group, room: number): readonly Group[] {
  if (heightOfGroup(group) <= room || group.items.length < 2) return [group];
  const half = Math.ceil(group.items.length / 2);
  return [group.items.slice(0, half), group.items.slice(half)].flatMap((items) =>
    smaller({ ...group, items }, room),
  );
}
