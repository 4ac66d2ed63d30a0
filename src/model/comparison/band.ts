import type { Issue, OptionId } from "#model/dossier/dossier.ts";
import { type Tone, toneOf } from "#model/position/tone.ts";

/** A place on a scale as it is drawn: what it leaves open, and whether it ends at a red line. */
export type Band = { readonly options: readonly OptionId[]; readonly redLine: boolean };

/** An option as a row of the scale shows it. */
export type Piece = {
  readonly option: OptionId;
  /** The colour of its place; undefined where the party does not leave it open. */
  readonly tone: Tone | undefined;
  /** The band begins, or ends, with it. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** The side on which it ends at a red line: at a pole there is nothing beyond to rule out. */
  readonly redLine: "start" | "end" | "both" | undefined;
};

/** The scale from pole to pole, option by option. */
export function piecesOf({ scale, options }: Issue, band: Band): readonly Piece[] {
  const isOpen = (place: number) => band.options.some((id) => id === options[place]?.id);
  return options.map(({ id }, place) => {
    const isIn = isOpen(place);
    const opens = isIn && !isOpen(place - 1);
    const closes = isIn && !isOpen(place + 1);
    const before = band.redLine && opens && place > 0;
    const after = band.redLine && closes && place < options.length - 1;
    return {
      option: id,
      tone: isIn ? toneOf({ scale, options }, place) : undefined,
      opens,
      closes,
      redLine: before ? (after ? "both" : "start") : after ? "end" : undefined,
    };
  });
}

/** Where the words of a band have room below it: from the band's start, or back from its end. */
export function wordsPlace(
  { options }: Issue,
  band: Pick<Band, "options">,
): { readonly from: "start" | "end"; readonly at: number } {
  const isIn = ({ id }: Issue["options"][number]) => band.options.includes(id);
  const first = options.findIndex(isIn);
  const beyond = options.length - 1 - options.findLastIndex(isIn);
  return first <= beyond ? { from: "start", at: first } : { from: "end", at: beyond };
}
