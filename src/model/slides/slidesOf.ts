import { strangersOf } from "#model/faults/strangers.ts";
import type { OpenBriefing } from "#model/briefing/read.ts";
import { principalsOf } from "#model/comparison/principals.ts";
import type { Statement, Words } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { viewedOf } from "#model/position/viewed.ts";
import { strangerWords } from "#model/words/briefingWords.ts";
import { aboutWords, SLIDE_HEADINGS, titleLines } from "#model/words/slideWords.ts";
import { boardSlides } from "./boardSlide.ts";
import { pairSlides, sourceSlides } from "./boxSlides.ts";
import { forwardsOf, issueSlides } from "./issueSlide.ts";
import { movedSlides } from "./movedSlide.ts";
import { type Setting, sourcesFor } from "./setting.ts";
import type { Content, ShownSlide } from "./slide.ts";
import { textSlides } from "./textSlides.ts";
import { unknownSlides } from "./unknownSlide.ts";

type AnySlide = OpenBriefing["slides"][number];

/** The words of a statement, or undefined while they are being fetched. */
export type WordsNow = (statement: Statement) => Words | undefined;

/** All that a room is shown, slide after slide: what cannot be shown says why, and the rest stands. */
export function slidesOf(
  index: DossierIndex,
  briefing: OpenBriefing,
  wordsOf: WordsNow = (statement) => wordsNow(index, statement),
): readonly ShownSlide[] {
  return briefing.slides.flatMap((slide, at) => {
    const asOf = dayOf(index, briefing, slide);
    const contents = contentsOf(index, { briefing, slide, asOf, wordsOf });
    return contents.map((content, part): ShownSlide => ({
      ...content,
      at,
      part,
      parts: contents.length,
      kind: slide.kind,
      asOf,
      ...wordsTo(slide),
    }));
  });
}

/** What the presenter says on a slide and to it. */
function wordsTo(slide: AnySlide): Pick<ShownSlide, "caption" | "notes"> {
  const { caption, notes } = slide.kind === "unread" ? {} : slide;
  return { caption, notes };
}

function wordsNow(index: DossierIndex, statement: Statement): Words | undefined {
  const words = index.wordsOf(statement);
  return words instanceof Promise ? undefined : words;
}

function dayOf({ dossier }: DossierIndex, briefing: OpenBriefing, slide: AnySlide): string {
  const asked = (slide.kind === "unread" ? undefined : slide.asOf) ?? briefing.asOf;
  return asked !== undefined && asked <= dossier.asOf ? asked : dossier.asOf;
}

type Asked = {
  readonly briefing: OpenBriefing;
  readonly slide: AnySlide;
  readonly asOf: string;
  readonly wordsOf: WordsNow;
};

function contentsOf(
  index: DossierIndex,
  { briefing, slide, asOf, wordsOf }: Asked,
): readonly Content[] {
  if (slide.kind === "unread") return [faulty([slide.fault])];
  const whole = { parties: briefing.parties, issues: briefing.issues };
  const strangers = strangersOf(index.dossier, { ...whole, ...slide });
  if (strangers.length > 0) return [faulty(strangers.map(strangerWords))];
  const viewed = viewedOf(index, { ...whole, ...slide, asOf });
  const setting: Setting = {
    index,
    asOf,
    parties: viewed.parties.map(({ id }) => id),
    issues: viewed.issues,
    caption: slide.caption,
    wordsOf,
  };
  switch (slide.kind) {
    case "title":
      return [titled(index, briefing.title, asOf)];
    case "on-record":
      return boardSlides(setting);
    case "issue":
      return issueSlides(setting, index.issueOf(slide.issue), slide.steps);
    case "pair": {
      const between = slide.between ?? principalsOf(index.dossier);
      return between ? pairSlides(setting, between) : boardSlides(setting);
    }
    case "moved":
      return movedSlides(setting, slide.since);
    case "texts":
      return textSlides(setting, slide.proposals);
    case "not-known":
      return unknownSlides(setting);
    case "quote":
      return quoteSlides(setting, index.statementOf(slide.statement).statement);
    case "sources":
      return sourceSlides(setting);
    case "view":
      return [linked(slide.address)];
  }
}

function titled({ dossier }: DossierIndex, title: string, asOf: string): Content {
  const lines = titleLines(dossier, asOf);
  return {
    heading: title,
    body: { kind: "title", lines },
    said: [lines.join(" ")],
    sources: [],
    leads: { view: "glance" },
  };
}

/** A statement on a slide of its own may be longer than one of several. */
const QUOTE_LINES = 8;

function quoteSlides(setting: Setting, statement: Statement): readonly Content[] {
  return forwardsOf(setting, statement, QUOTE_LINES).map((words) => ({
    heading: aboutWords(setting.index, statement),
    body: { kind: "words", words },
    said: [[words.words, ...words.told].filter(Boolean).join(". ")],
    sources: sourcesFor(setting, [statement]),
    leads: { view: "statement", statement: statement.id },
  }));
}

function linked(address: string): Content {
  return {
    heading: SLIDE_HEADINGS.view,
    body: { kind: "link", address },
    said: [address],
    sources: [],
    leads: undefined,
  };
}

function faulty(lines: readonly string[]): Content {
  return {
    heading: SLIDE_HEADINGS.unread,
    body: { kind: "fault", lines },
    said: [lines.join(" ")],
    sources: [],
    leads: undefined,
  };
}
