import { by } from "#model/text/order.ts";
import type { Party, Statement } from "#model/dossier/dossier.ts";
import type { DatedStatement, DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { VoiceMark } from "#model/dossier/codes.ts";
import type { Cell } from "#model/position/cell.ts";
import { voiceMarkOf } from "#model/position/position.ts";
import { FIRMNESS_WORDS } from "#model/words/codeWords.ts";
import { decidingIn } from "#model/position/stands.ts";
import { pathOf } from "#state/route.ts";
import { whatWords } from "./marksOf.ts";
import { saidWords, voiceWords } from "#model/words/cellWords.ts";

export type ListedStatement = {
  readonly statement: Statement;
  readonly path: string;
  readonly party: string;
  readonly when: string;
  readonly what: string;
  readonly voice: VoiceMark;
  /** Firmness, where it was said, and whose words. */
  readonly meta: string;
  /** Whether it decides the position on the date shown, or came later. */
  readonly state: "decides" | "later" | undefined;
};

/** What one party has said on an issue, and where it stands on the date shown. */
export type Spoken = {
  readonly party: Party;
  readonly dated: readonly DatedStatement[];
  readonly cell: Cell;
};

/** So many are listed of an issue; the table of all statements has the rest. */
const MOST_LISTED = 100;

/** The newest statements of several parties in one list, oldest first; of one day in the order of the parties. */
export function statementListOf(
  index: DossierIndex,
  spoken: readonly Spoken[],
  asOf: string,
): readonly ListedStatement[] {
  return spoken
    .flatMap((one) => one.dated.slice(-MOST_LISTED).map((dated) => ({ ...one, ...dated })))
    .toSorted(by(({ day }) => day))
    .slice(-MOST_LISTED)
    .map(({ party, cell, statement, day }) => {
      const voice = voiceMarkOf(statement);
      const isFirm = statement.stance !== null && statement.firmness !== "unstated";
      const firmness = isFirm ? [FIRMNESS_WORDS[statement.firmness].short] : [];
      const decides = decidingIn(cell.position).includes(statement)
        ? ("decides" as const)
        : undefined;
      return {
        statement,
        path: pathOf({ view: "statement", statement: statement.id }),
        party: party.name,
        when: saidWords(index, [statement]),
        what: whatWords(index, statement),
        voice,
        meta: [...firmness, voiceWords(voice, [index.sourceOf(statement.source).outlet])].join(
          " · ",
        ),
        state: day > asOf ? "later" : decides,
      };
    });
}
