import type { Firmness } from "#model/dossier/codes.ts";
import type { Silence } from "#model/position/position.ts";
import type { Row, WordsOf } from "#model/words/codeWords.ts";

/* The words of what a position is: all that a first view needs of the words of codes, so that it fetches no others. */

export const FIRMNESS_WORDS: WordsOf<Firmness, "meaning"> = {
  "red-line": { short: "red line", meaning: "Never, will not, not negotiable: ruled out." },
  demand: {
    short: "demand",
    meaning: "Must, insists, requires, demands, holds firm, presses for.",
  },
  preference: {
    short: "preference",
    meaning: "Wants, supports, proposes, should; and a clause of the party’s own proposal.",
  },
  open: { short: "open to it", meaning: "Ready to, could accept, receptive to." },
  unstated: {
    short: "not said",
    meaning: "All else, opposing and promising among it, and every clause of a mediator’s draft.",
  },
};

export const SILENCE_WORDS: WordsOf<Silence, "long" | "meaning"> = {
  "none-found": {
    short: "nothing found",
    long: "Nothing found",
    meaning: "Nothing by or about the party on this issue in what was read.",
  },
  unplaced: {
    short: "spoke, but not to this question",
    long: "Spoke, but not to this question",
    meaning: "It spoke on the issue, but nothing that it said has a place on the scale.",
  },
  "described-by-others": {
    short: "described only by others",
    long: "Described only by others",
    meaning:
      "Only others speak of it on this issue, and nothing that a reporter says of it has a place on the scale.",
  },
  "not-a-party": {
    short: "not a party to this issue",
    long: "Not a party to this issue",
    meaning: "The question does not concern this party.",
  },
};

/** Said of a party that on one day said things which share no option. */
export const MIXED = { short: "mixed signals", long: "Mixed signals" } as const satisfies Row;
