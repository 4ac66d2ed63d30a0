import { by } from "#model/text/order.ts";
import type { Party } from "#model/dossier/dossier.ts";
import { lastDay } from "#model/dossier/edtf.ts";
import type { Text } from "./textsOf.ts";

/** The texts in order of their dates, on a track for each sponsor. */
export type Succession = {
  /** In the dossier's order; only those who have a text on the table. */
  readonly sponsors: readonly Party[];
  readonly steps: readonly Step[];
};

type Step = {
  readonly text: Text;
  /** What is drawn on each sponsor's track beside this text. */
  readonly tracks: readonly Track[];
};

type Track = {
  readonly sponsor: Party["id"];
  /** The text itself is on this track. */
  readonly here: boolean;
  /** The line from a text to the one that replaces it comes from above, or goes on below. */
  readonly above: boolean;
  readonly below: boolean;
};

/** Only what one text is on record to have replaced is a line. */
export function successionOf(parties: readonly Party[], texts: readonly Text[]): Succession {
  const ordered = texts.toSorted(by(({ proposal }) => [lastDay(proposal.date), proposal.id]));
  const sponsors = parties.filter(({ id }) => texts.some(({ sponsor }) => sponsor.id === id));
  const lines = ordered.flatMap(({ sponsor, successor }, from) => {
    const to = ordered.findIndex(({ proposal }) => proposal.id === successor?.id);
    return to > from ? [{ sponsor: sponsor.id, from, to }] : [];
  });
  return {
    sponsors,
    steps: ordered.map((text, at) => ({
      text,
      tracks: sponsors.map(({ id }) => {
        const own = lines.filter(({ sponsor }) => sponsor === id);
        return {
          sponsor: id,
          here: text.sponsor.id === id,
          above: own.some(({ from, to }) => from < at && at <= to),
          below: own.some(({ from, to }) => from <= at && at < to),
        };
      }),
    })),
  };
}
