import { folded } from "#model/text/fold.ts";
import { remembered } from "#model/text/order.ts";
import type { Statement } from "./dossier.ts";

/** Somebody who is named as having spoken, under an id that an address can hold. */
export type NamedSpeaker = { readonly id: string; readonly name: string };

type Speakers = { readonly statements: readonly Pick<Statement, "speaker">[] };

/** Everybody who is named as a speaker, A to Z, each once; the same list for the same dossier. */
export const speakersOf = remembered(({ statements }: Speakers): readonly NamedSpeaker[] => {
  const written = new Set(statements.flatMap(({ speaker }) => speaker?.name ?? []));
  // Of several spellings that one id stands for, the first names it.
  const names = new Map([...written].toReversed().map((name) => [speakerId(name), name]));
  // One language for all readers: the order must not depend on whose browser it is.
  const { compare } = new Intl.Collator("en");
  return [...names].map(([id, name]) => ({ id, name })).toSorted((a, b) => compare(a.name, b.name));
});

/** "volodymyr-zelenskyy"; none for a name without letters. */
export function speakerId(name: string): string {
  return name
    .split(/[\s.]+/)
    .map(folded)
    .filter(Boolean)
    .join("-");
}
