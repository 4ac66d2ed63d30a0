import type { OptionId, Statement } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { type Position, type Stand, voiceMarkOf } from "./position.ts";

export type PlacedPosition = Extract<Position, { kind: "placed" }>;
export type RecordedPosition = Exclude<Position, { kind: "silent" }>;

export function isPlaced(position: Position): position is PlacedPosition {
  return position.kind === "placed";
}

export function isOnRecord(position: Position): position is RecordedPosition {
  return position.kind !== "silent";
}

/** None for a silent party, one for a placed one, several for mixed signals. */
export function standsIn(position: Position): readonly Stand[] {
  if (position.kind === "silent") return [];
  return position.kind === "mixed" ? position.stands : [position];
}

export function decidingIn(position: Position): readonly Statement[] {
  return standsIn(position).flatMap(({ deciding }) => deciding);
}

/** Every option that one of its stands leaves open. */
export function openIn(position: Position): ReadonlySet<OptionId> {
  return new Set(standsIn(position).flatMap(({ options }) => options));
}

/** The same text for the same sets or the same silence, whatever decides them. */
export function setsKey(position: Position): string {
  if (position.kind === "silent") return position.silence;
  return standsIn(position)
    .map(({ options }) => options.join("+"))
    .join(" ");
}

/** Where the deciding words of a stand can be read, each outlet once. */
export function outletsOf(index: DossierIndex, { deciding }: Stand): readonly string[] {
  return [...new Set(deciding.map(({ source }) => index.sourceOf(source).outlet))];
}

/** Whose words a statement is: the speaker’s, the text’s, or, of a reporter’s own account, the outlet’s; undefined when nobody is named. */
export function sayerOf(index: DossierIndex, statement: Statement): string | undefined {
  const { speaker, document, source } = statement;
  if (speaker) return speaker.name;
  if (document) return document;
  return voiceMarkOf(statement) === "reported" ? index.sourceOf(source).outlet : undefined;
}
