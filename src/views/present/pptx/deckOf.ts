import type { Dossier } from "#model/dossier/dossier.ts";
import { heightOf, lettersIn, SIZES, WIDTH } from "#model/slides/full.ts";
import type { ShownSlide } from "#model/slides/slide.ts";
import { deckFoot, deckNotes, ON_SITE, SOURCE_LINE } from "#model/words/deckWords.ts";
import { BOTTOM, COLOURS, type Drawn, LEFT, type Run, words } from "./drawn.ts";
import { boardDrawn, boxesDrawn, rowsDrawn } from "./lists.ts";
import { forwardDrawn, quoteDrawn, scaleDrawn } from "./scale.ts";

/** A slide as a program for presentations holds it. */
export type DeckSlide = { readonly drawn: readonly Drawn[]; readonly notes: string };

type Options = {
  readonly dossier: Pick<Dossier, "title" | "release">;
  /** Where a page of the site is, for everybody; undefined where that is not known. */
  readonly pageOf: (leads: NonNullable<ShownSlide["leads"]>) => string | undefined;
};

const TOP = 64;
/** Where the title of the whole stands. */
export const OPENING = 340;
const SOFT = COLOURS["ink-soft"];

/** A briefing as slides of shapes and words; each step of a slide becomes one, for there is nothing that moves. */
export function deckOf(slides: readonly ShownSlide[], options: Options): readonly DeckSlide[] {
  return slides.flatMap((slide) => {
    const page = slide.leads && options.pageOf(slide.leads);
    const head = headOf(slide);
    const foot = footOf(slide, options.dossier, page);
    return bodiesOf(slide, head.below).map((body, step) => ({
      drawn: [...head.drawn, ...body, ...foot],
      notes: deckNotes({ ...slide, part: slide.part + step, page }),
    }));
  });
}

/** The question, always in sight, and under it the presenter's own words. */
function headOf({ heading, caption, body }: ShownSlide): {
  drawn: readonly Drawn[];
  below: number;
} {
  const isOpening = body.kind === "title";
  // The serif of an office is wider than ours: smaller, it takes the lines that were reckoned for it.
  const title = words(
    { x: LEFT, y: isOpening ? OPENING : TOP, w: WIDTH * 0.9 },
    [{ text: heading, isBold: true }],
    { size: isOpening ? 80 : 56, isTitle: true },
  );
  const under = title.box.y + title.box.h;
  if (!caption) return { drawn: [title], below: under + 32 };
  const said = words({ x: LEFT, y: under + 8, w: WIDTH }, [{ text: caption, colour: SOFT }], {
    size: SIZES.text,
  });
  return { drawn: [title, said], below: said.box.y + said.box.h + 40 };
}

/** What is shown at each step. */
function bodiesOf({ body }: ShownSlide, top: number): readonly (readonly Drawn[])[] {
  switch (body.kind) {
    case "title":
    case "fault":
      return [linesDrawn(body.lines, top)];
    case "board":
      return [boardDrawn(body, top)];
    case "scale":
      return [
        scaleDrawn(body, top),
        ...body.forward.map((forward) => forwardDrawn(body, forward, top)),
      ];
    case "rows":
      return [rowsDrawn(body, top)];
    case "boxes":
      return [boxesDrawn(body, top)];
    case "words":
      return [quoteDrawn(body.words, top)];
    case "link":
      return [linesDrawn([body.address], top)];
  }
}

function linesDrawn(lines: readonly string[], top: number): readonly Drawn[] {
  const runs = lines.map((text): Run => ({ text, ends: true }));
  return [words({ x: LEFT, y: top, w: WIDTH }, runs, { size: SIZES.point })];
}

/** What it rests on, each a link, as many as a line holds; and of what day and record it is. */
function footOf(
  { sources, asOf }: ShownSlide,
  dossier: Options["dossier"],
  page: string | undefined,
): readonly Drawn[] {
  const size = SIZES.foot;
  const runs = sourceRuns(sources, lettersIn({ size, width: WIDTH }));
  const onSite: readonly Run[] =
    page === undefined ? [] : [{ text: " · " }, { text: ON_SITE, link: page }];
  const line = (y: number, those: readonly Run[]) =>
    words(
      { x: LEFT, y, w: WIDTH },
      those.map((run) => ({ colour: SOFT, ...run })),
      { size },
    );
  const lineHeight = heightOf("A", { size });
  return [
    ...(runs.length > 0 ? [line(BOTTOM, runs)] : []),
    line(BOTTOM + lineHeight, [{ text: deckFoot(dossier, asOf) }, ...onSite]),
  ];
}

function sourceRuns(sources: ShownSlide["sources"], most: number): readonly Run[] {
  const { first, between, more } = SOURCE_LINE;
  let room = most - first.length - more(sources.length).length;
  const fitting = sources.filter((source) => {
    room -= source.short.length + between.length;
    return room > 0;
  });
  const rest = sources.length - fitting.length;
  if (fitting.length === 0) return [];
  return [
    { text: first },
    ...fitting.flatMap((source, at): readonly Run[] => [
      ...(at > 0 ? [{ text: between }] : []),
      { text: source.short, link: source.url },
    ]),
    ...(rest > 0 ? [{ text: more(rest) }] : []),
  ];
}
