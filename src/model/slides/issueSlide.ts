import { piecesOf, wordsPlace } from "#model/comparison/band.ts";
import type { Issue, PartyId, Statement } from "#model/dossier/dossier.ts";
import { type Cell, cellOf } from "#model/position/cell.ts";
import type { Stand } from "#model/position/position.ts";
import { saidShort, sentenceOf, sentenceWords } from "#model/words/cellWords.ts";
import { silenceWords } from "#model/words/silence/silenceWords.ts";
import { besideWords } from "#model/words/qualifierWords.ts";
import { silentWords, toldWords } from "#model/words/slideWords.ts";
import { dealt, heightOf, inPieces, lettersIn, linesOf, roomUnder, SIZES, WIDTH } from "./full.ts";
import { type Setting, sourcesFor } from "./setting.ts";
import type { Content, Forward, Lane } from "./slide.ts";

/** The names stand beside the scale, and it has the rest of the width. */
const NAMES = 288;
const GAP = 22;
/** Labels of more lines than this leave too little room for the scale. */
const MOST_LABEL_LINES = 6;
/** What is brought forward has at least so many lines of words, or the scale gives way. */
const LEAST_LINES = 3;
const WORDS_LINE = 60;
const COMPACT_LANE = 54;

type Placed = { readonly lane: Lane; readonly stand: Stand };

/** One question: everybody on its scale, then one after another with the words that decide. */
export function issueSlides(
  setting: Setting,
  issue: Issue,
  steps: readonly PartyId[] | undefined,
): readonly Content[] {
  const { index, asOf, parties, caption } = setting;
  const cells = parties.map((party) => cellOf(index, { party, issue: issue.id, asOf }));
  const placed = cells.flatMap((cell) => lanesOf(setting, issue, cell));
  const silent = silentLines(setting, cells);
  const column = (WIDTH - NAMES) / issue.options.length - 12;
  const label = { size: SIZES.small, width: column };
  const lines = Math.max(...issue.options.map((option) => linesOf(option.label, label)));
  const isNumbered = lines > MOST_LABEL_LINES;
  const labels = isNumbered
    ? issue.options.reduce(
        (sum, option) => sum + heightOf(`1 ${option.label}`, { size: SIZES.small }),
        0,
      )
    : lines * SIZES.small * 1.25;
  const silence = silent.reduce((sum, line) => sum + heightOf(line, { size: SIZES.small }), 0);
  const room = roomUnder(issue.question, caption) - labels - silence - 40;
  const parts = placed.length > 0 ? dealt(placed, room, heightOfLane) : [[]];
  return parts.map((part): Content => {
    const brought = part.filter(({ lane }) => steps?.includes(lane.party) ?? true);
    const inTurn = steps
      ? steps.flatMap((party) => brought.filter(({ lane }) => lane.party === party))
      : brought;
    const whole = roomUnder(issue.question, caption) - 130;
    const beside = whole - labels - part.length * COMPACT_LANE;
    const forward = inTurn.flatMap((one) => forwardOf(setting, one, { whole, beside }));
    return {
      heading: issue.question,
      body: {
        kind: "scale",
        isOrdered: issue.scale === "ordinal",
        options: issue.options.map(({ id, label: words }) => ({ id, label: words })),
        isNumbered,
        lanes: part.map(({ lane }) => lane),
        silent,
        forward,
      },
      said: [
        [
          ...part.map(({ lane }) => `${lane.name}: ${sentenceWords(lane.sentence)}`),
          ...silent,
        ].join(". "),
        ...forward.map(({ name, words, told }) =>
          [name, words, ...told].filter(Boolean).join(". "),
        ),
      ],
      sources: sourcesFor(
        setting,
        part.flatMap(({ stand }) => stand.deciding),
      ),
      leads: { view: "issue", issue: issue.id },
    };
  });
}

function lanesOf({ index }: Setting, issue: Issue, cell: Cell): readonly Placed[] {
  const qualifiers = cell.qualifiers.filter(({ kind }) => kind !== "on-a-condition");
  return cell.stands.map((stand, at) => ({
    stand,
    lane: {
      key: `${cell.party}-${at}`,
      party: cell.party,
      name: index.partyOf(cell.party).shortName,
      isAgain: at > 0,
      pieces: piecesOf(issue, { options: stand.options, redLine: stand.firmness === "red-line" }),
      place: wordsPlace(issue, stand),
      voice: stand.voice,
      isOld: cell.isOld,
      sentence: sentenceOf(issue, stand),
      beside: [saidShort(index, stand.deciding), ...besideWords(issue, qualifiers)],
    },
  }));
}

function heightOfLane({ lane: { name, sentence, beside, place, pieces } }: Placed): number {
  const scale = WIDTH - NAMES;
  const width = scale - (scale / pieces.length) * place.at;
  const words = `${sentenceWords(sentence)} ${beside.join(" · ")}`;
  const named = heightOf(name, { size: SIZES.point, width: NAMES - 24 });
  return Math.max(named, 40 + heightOf(words, { size: SIZES.text, width })) + GAP;
}

/** The silent ones by why they are. */
function silentLines({ index }: Setting, cells: readonly Cell[]): readonly string[] {
  const byWhy = new Map<string, string[]>();
  for (const cell of cells) {
    const silence = silenceWords(index, cell);
    if (!silence) continue;
    const names = byWhy.get(silence.short) ?? [];
    byWhy.set(silence.short, [...names, index.partyOf(cell.party).shortName]);
  }
  return [...byWhy].map(([why, names]) => silentWords(names, why));
}

/** How much room words have beside the scale, and without it. */
type Room = { readonly beside: number; readonly whole: number };

function forwardOf(
  setting: Setting,
  { lane, stand }: Placed,
  { beside, whole }: Room,
): readonly Forward[] {
  const [statement] = stand.deciding;
  if (!statement) return [];
  const told = heightOf(toldWords(setting.index, statement).join(" · "), { size: SIZES.text });
  const around =
    told + heightOf(`${lane.name} · ${sentenceWords(lane.sentence)}`, { size: SIZES.point });
  const named = heightOf(lane.name, { size: SIZES.point, width: NAMES - 24 });
  const linesIn = (room: number) => Math.floor((room - around) / WORDS_LINE);
  const isAlone = linesIn(beside) < LEAST_LINES;
  const lines = isAlone ? Math.max(2, linesIn(whole - named)) : linesIn(beside);
  return forwardsOf(setting, statement, lines).map((forward) => ({
    ...forward,
    isAlone,
    lane: lane.key,
    name: lane.name,
    sentence: lane.sentence,
  }));
}

/** The words of a statement, in as many pieces as a number of lines makes of them. */
export function forwardsOf(
  { index, wordsOf }: Setting,
  statement: Statement,
  lines: number,
): readonly Forward[] {
  const words = wordsOf(statement)?.evidence;
  const text = words && (words.kind === "quote" ? words.exact : words.text);
  const most = lettersIn({ size: 48, width: WIDTH - 40, face: "serif" }) * lines - 12;
  const pieces = text === undefined ? [undefined] : inPieces(text, most);
  return pieces.map((piece, at) => ({
    lane: undefined,
    name: index.partyOf(statement.party).name,
    sentence: undefined,
    isAlone: true,
    words: piece,
    isDirect: words?.kind === "quote" && statement.speech === "direct",
    isContinued: at > 0,
    told: toldWords(index, statement),
  }));
}
