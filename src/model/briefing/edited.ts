import type { OpenBriefing } from "./read.ts";

type AnySlide = OpenBriefing["slides"][number];

/** The briefing with a slide more, after the one at a place; at -1 before all. */
export function withSlide(briefing: OpenBriefing, after: number, slide: AnySlide): OpenBriefing {
  return { ...briefing, slides: briefing.slides.toSpliced(after + 1, 0, slide) };
}

/** The briefing with the slide at a place replaced. */
function withChanged(briefing: OpenBriefing, at: number, slide: AnySlide): OpenBriefing {
  return { ...briefing, slides: briefing.slides.map((one, place) => (place === at ? slide : one)) };
}

/** The briefing without a slide; the last one stays, for a briefing has one. */
export function withoutSlide(briefing: OpenBriefing, at: number): OpenBriefing {
  if (briefing.slides.length < 2) return briefing;
  return { ...briefing, slides: briefing.slides.toSpliced(at, 1) };
}

/** The briefing with a slide at another place; beyond either end it stays at that end. */
export function withMoved(briefing: OpenBriefing, from: number, to: number): OpenBriefing {
  const slide = briefing.slides[from];
  if (!slide) return briefing;
  const place = Math.max(0, Math.min(to, briefing.slides.length - 1));
  return { ...briefing, slides: briefing.slides.toSpliced(from, 1).toSpliced(place, 0, slide) };
}

/** What a presenter writes to a slide; empty words are none. */
export function withWords(
  briefing: OpenBriefing,
  at: number,
  words: { readonly caption?: string; readonly notes?: string },
): OpenBriefing {
  const slide = briefing.slides[at];
  if (!slide || slide.kind === "unread") return briefing;
  const { caption = slide.caption, notes = slide.notes } = words;
  const { caption: _caption, notes: _notes, ...rest } = slide;
  return withChanged(briefing, at, {
    ...rest,
    ...(caption?.trim() && { caption }),
    ...(notes?.trim() && { notes }),
  });
}
