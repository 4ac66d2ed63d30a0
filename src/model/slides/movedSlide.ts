import { piecesOf } from "#model/comparison/band.ts";
import { movesOf, type PartyMove } from "#model/comparison/moves.ts";
import type { Cell } from "#model/position/cell.ts";
import { decidingIn, openIn, standsIn } from "#model/position/stands.ts";
import { saidShort, titleOf } from "#model/words/cellWords.ts";
import { otherMovesWords } from "#model/words/figure/moveWords.ts";
import { movedWords } from "#model/words/historyWords.ts";
import { notCountedWords, SLIDE_KIND_WORDS, SLIDE_WORDS } from "#model/words/slideWords.ts";
import { betweenWords } from "#model/words/sure/unknownWords.ts";
import { rowed } from "./rowSlides.ts";
import { type Setting, sourcesFor } from "./setting.ts";
import type { Content, SlideRow, Track } from "./slide.ts";

type Changed = Extract<PartyMove, { readonly relation: unknown }>;

/** Who moved since a day: before and after on the same scale, a row a party. */
export function movedSlides(setting: Setting, since: string): readonly Content[] {
  const { index, asOf, parties, issues } = setting;
  const moves = movesOf(index, {
    from: since,
    to: asOf,
    parties,
    issues: issues.map(({ id }) => id),
  });
  const moved = moves.filter((move): move is Changed => move.kind === "moved");
  const [only, ...more] = issues;
  const isOne = only !== undefined && more.length === 0;
  const others = otherMovesWords(moves);
  const period = betweenWords(since, asOf);
  const rest: SlideRow = {
    key: "rest",
    lead: moved.length === 0 ? SLIDE_WORDS.nobodyMoved : "",
    tag: undefined,
    text: others === "" ? "" : notCountedWords(others),
  };
  return rowed(setting, {
    heading: isOne ? only.question : `${SLIDE_KIND_WORDS.moved} ${period}`,
    rows: [
      ...moved.map((move) => rowOf(setting, move, isOne ? period : undefined)),
      ...(moved.length === 0 || others !== "" ? [rest] : []),
    ],
    sources: sourcesFor(
      setting,
      moved.flatMap(({ before, after }) => [
        ...decidingIn(before.position),
        ...decidingIn(after.position),
      ]),
    ),
    leads: isOne ? { view: "issue", issue: only.id } : { view: "changes" },
  });
}

function rowOf({ index }: Setting, move: Changed, period: string | undefined): SlideRow {
  const issue = index.issueOf(move.issue);
  return {
    key: `${move.party}-${issue.id}`,
    lead: index.partyOf(move.party).name,
    tag: [period ?? issue.name, movedWords(move.relation)].join(": "),
    text: `${titleOf(issue, move.before.position)} → ${titleOf(issue, move.after.position)}`,
    tracks: [trackOf(index, move.before), trackOf(index, move.after)],
  };
}

function trackOf(index: Setting["index"], { issue, position }: Cell): Track {
  const [first] = standsIn(position);
  const redLine = first?.firmness === "red-line";
  return {
    label: saidShort(index, decidingIn(position)),
    pieces: piecesOf(index.issueOf(issue), { options: [...openIn(position)], redLine }),
    voice: first?.voice ?? "told",
  };
}
