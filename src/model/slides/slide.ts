import type { OpenBriefing } from "#model/briefing/read.ts";
import type { Piece } from "#model/comparison/band.ts";
import type { Relation } from "#model/comparison/pair.ts";
import type { VoiceMark } from "#model/dossier/codes.ts";
import type { IssueId, OptionId, PartyId, SourceId, StatementId } from "#model/dossier/dossier.ts";
import type { StandSentence } from "#model/words/cellWords.ts";

/** What stands on one slide, and all that is said with it. */
export type ShownSlide = Content & {
  /** Its place in the briefing, from 0; what is too full for one slide is several parts of that place. */
  readonly at: number;
  readonly part: number;
  readonly parts: number;
  readonly kind: OpenBriefing["slides"][number]["kind"];
  /** The day that it shows. */
  readonly asOf: string;
  /** The presenter's own words on the slide, and to it. */
  readonly caption: string | undefined;
  readonly notes: string | undefined;
};

/** What a slide shows, without what the presenter adds. */
export type Content = {
  /** The question, or what the slide is about: always in sight. */
  readonly heading: string;
  readonly body: Body;
  /** What is told at each step, the first as it appears: one at least. */
  readonly said: readonly string[];
  /** What it rests on, each page once. */
  readonly sources: readonly SlideSource[];
  /** The page of the site that shows more. */
  readonly leads: Leads | undefined;
};

type Leads =
  | { readonly view: "issue"; readonly issue: IssueId }
  | { readonly view: "statement"; readonly statement: StatementId }
  | { readonly view: "glance" | "pair" | "changes" | "texts" | "sources" };

/** A page to be read, written out. */
export type SlideSource = {
  readonly id: SourceId;
  /** The outlet and the day: "Kommersant, 10 Feb 2026". */
  readonly short: string;
  /** "Kommersant, 10 Feb 2026: its title" */
  readonly words: string;
  readonly url: string;
};

type Body =
  | { readonly kind: "title"; readonly lines: readonly string[] }
  | Board
  | Scale
  | Rows
  | Boxes
  | { readonly kind: "words"; readonly words: Forward }
  /** A page of the site, to be opened from here. */
  | { readonly kind: "link"; readonly address: string }
  /** Why nothing can be shown, in sentences. */
  | { readonly kind: "fault"; readonly lines: readonly string[] };

/** Who is on record on what: a row an issue, a strip of its scale a party. */
type Board = {
  readonly kind: "board";
  readonly parties: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly BoardCell[] }[];
};

export type BoardCell = {
  /** Option by option; undefined where the party is silent. */
  readonly pieces: readonly Piece[] | undefined;
  readonly voice: VoiceMark | undefined;
  /** The position, or why there is none. */
  readonly words: string;
};

/** A scale across the slide, and on it everybody on record. */
type Scale = {
  readonly kind: "scale";
  readonly isOrdered: boolean;
  readonly options: readonly { readonly id: OptionId; readonly label: string }[];
  /** The labels are too long to stand over the scale: numbers do, and a list says what they mean. */
  readonly isNumbered: boolean;
  readonly lanes: readonly Lane[];
  /** Who has no place on it, and why: "US: nothing found". */
  readonly silent: readonly string[];
  /** What the steps after the first bring forward, one after another. */
  readonly forward: readonly Forward[];
};

/** One place of a party on the scale, and its position in words. */
export type Lane = {
  readonly key: string;
  readonly party: PartyId;
  readonly name: string;
  /** A party of mixed signals has a lane for each. */
  readonly isAgain: boolean;
  readonly pieces: readonly Piece[];
  /** From which end of the scale its words stand, and how far in. */
  readonly place: { readonly from: "start" | "end"; readonly at: number };
  readonly voice: VoiceMark;
  readonly isOld: boolean;
  readonly sentence: StandSentence;
  /** "5 Dec 2025", and what weakens it, in few words. */
  readonly beside: readonly string[];
};

/** The words that decide a position, to be read from afar. */
export type Forward = {
  /** The lane that is brought forward; absent on a slide of one quote. */
  readonly lane: string | undefined;
  readonly name: string;
  readonly sentence: StandSentence | undefined;
  /** As much as one slide holds; undefined while they are being fetched. */
  readonly words: string | undefined;
  /** The scale has no room beside them: only the party's own place on it is shown. */
  readonly isAlone: boolean;
  /** They stand in quotation marks in the source. */
  readonly isDirect: boolean;
  readonly isContinued: boolean;
  /** Who said it, when, where it is told, and whose wording it is. */
  readonly told: readonly string[];
};

type Rows = {
  readonly kind: "rows";
  readonly rows: readonly SlideRow[];
};

export type SlideRow = {
  readonly key: string;
  /** What it is about, large. */
  readonly lead: string;
  /** Beside it, in few words. */
  readonly tag: string | undefined;
  readonly text: string;
  /** The same scale twice: before, and after. */
  readonly tracks?: readonly Track[];
  /** How a text sits with a party, where the row tells that. */
  readonly mark?: "inside" | "outside" | "unknown";
};

export type Track = {
  readonly label: string;
  readonly pieces: readonly Piece[];
  readonly voice: VoiceMark;
};

/** Things to be counted, each a box, in groups with a name and a number. */
export type Boxes = {
  readonly kind: "boxes";
  readonly groups: readonly {
    readonly name: string;
    readonly count: number;
    readonly relation?: Relation["kind"];
    /** One a box; those of a group that is too large for one slide go on on the next. */
    readonly items: readonly string[];
  }[];
  readonly foot: string | undefined;
};
