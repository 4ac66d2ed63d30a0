import type { Statement } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { knownBy, type Position, type Question, supersededBy } from "./position.ts";

/** Why a statement stands where it stands in the evidence of a cell. */
export type Shelf =
  | "deciding"
  | "since-reported"
  | "contested"
  | "older"
  | "restated"
  | "reported"
  | "superseded"
  | "others-say"
  | "unplaced";

/** The shelves in the order in which a reader wants them. */
const SHELVES: readonly Shelf[] = [
  "deciding",
  "since-reported",
  "contested",
  "older",
  "restated",
  "reported",
  "superseded",
  "others-say",
  "unplaced",
];

/** How many statements of a cell are on record, and how many of them another party makes. */
export type Known = { readonly all: number; readonly byOthers: number };

/** How many statements a cell has by the date. */
export function countKnown(index: DossierIndex, question: Question): Known {
  const known = knownBy(index, question);
  const others = known.filter(({ statement }) => statement.voice === "other-party");
  return { all: known.length, byOthers: others.length };
}

/** Every statement of the cell known by the date, on its shelf, newest first; no shelf is empty. */
export function shelvesOf(
  index: DossierIndex,
  question: Question,
  position: Position,
): readonly { readonly shelf: Shelf; readonly statements: readonly Statement[] }[] {
  const placed = knownBy(index, question).toReversed();
  const shelfOf = shelver(index, question, position);
  const shelved = placed.map(({ statement }) => ({ statement, shelf: shelfOf(statement) }));
  return SHELVES.flatMap((shelf) => {
    const statements = shelved.filter((s) => s.shelf === shelf).map(({ statement }) => statement);
    return statements.length > 0 ? [{ shelf, statements }] : [];
  });
}

function shelver(
  index: DossierIndex,
  { asOf }: Question,
  position: Position,
): (statement: Statement) => Shelf {
  const silent = position.kind === "silent";
  const deciding = silent
    ? []
    : position.kind === "mixed"
      ? position.stands.flatMap((s) => s.deciding)
      : position.deciding;
  const since = silent ? [] : position.sinceReported;
  const contested = silent ? [] : position.contestedBy;
  const decidedByDated = !silent && position.dated;
  const ownDecides = deciding[0]?.voice === "self";

  return (statement) => {
    if (statement.stance === null) return "unplaced";
    if (supersededBy(index, statement, asOf)) return "superseded";
    if (deciding.includes(statement)) return "deciding";
    if (since.includes(statement)) return "since-reported";
    if (contested.includes(statement)) return "contested";
    if (statement.voice === "other-party") return "others-say";
    if (statement.voice === "reporter" && ownDecides) return "reported";
    return statement.said === null && decidedByDated ? "restated" : "older";
  };
}
