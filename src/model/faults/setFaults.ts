import { remembered } from "#model/text/order.ts";
import type { Issue, OptionId, WholeDossier } from "#model/dossier/dossier.ts";

/** What was found in one field, and what was expected there. */
export type FieldFault = {
  /** The path inside the thing, such as "stance" or "speaker.party". */
  readonly field: string;
  readonly found: unknown;
  readonly expected: string;
};

/** One thing wrong with a dossier: where it is, what was found and what was expected. */
export type Fault = FieldFault & {
  /** The list it is in: "parties", "statements" and so on, and the thing's place in that list. */
  readonly list: keyof WholeDossier;
  /** Undefined for what is in no list. */
  readonly at: number | undefined;
};

/** A set with options that the issue lacks, with one twice, with all of them or, on an ordinal scale, with a hole. */
export function* setFaults(
  { id, options, scale }: Issue,
  set: readonly OptionId[],
): Generator<Omit<FieldFault, "field">> {
  const places = set.map((option) => options.findIndex((o) => o.id === option));
  const unknown = set.filter((_, at) => places[at] === -1);
  if (unknown.length > 0) {
    yield { found: unknown.join(", "), expected: `options of ${id}: ${oneOf(options)}` };
    return;
  }
  if (new Set(set).size < set.length) yield { found: set.join(", "), expected: "each option once" };
  else if (set.length === options.length) {
    yield {
      found: set.join(", "),
      expected: "fewer than all options, for the whole scale says nothing",
    };
  } else if (scale === "ordinal" && Math.max(...places) - Math.min(...places) >= set.length) {
    yield {
      found: set.join(", "),
      expected: "neighbouring options, for an ordinal stance has no holes",
    };
  }
}

export function has(things: Things, id: string): boolean {
  return foundIn(things, id) !== undefined;
}

type Things = readonly { readonly id: string }[];

/** Where the ids of a list stand in it; every statement asks for its source among very many. */
const placesIn = remembered(
  (things: Things): ReadonlyMap<string, number> => new Map(things.map(({ id }, at) => [id, at])),
);

export function foundIn<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  id: string,
): Thing | undefined {
  return things[placesIn(things).get(id) ?? -1];
}

/** The known ids in words, or how many there are. */
export function oneOf(things: readonly { id: string }[]): string {
  const ids = things.map(({ id }) => id);
  return ids.length > 12
    ? `one of the ${ids.length} known ids`
    : ids.join(", ") || "nothing yet exists";
}
