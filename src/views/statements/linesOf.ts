import type { Statements } from "./statementsOf.ts";

/** A line of the table: the head of a group, a statement, or a statement opened in full. */
export type Line = { readonly kind: "group" | "statement" | "detail"; readonly at: number };

/** The table from top to bottom, as long as it may be. */
export type Lines = {
  readonly count: number;
  readonly lineAt: (at: number) => Line;
  /** A number that stays with a line wherever it moves. */
  readonly keyAt: (at: number) => number;
};

export type Toggled = {
  /** Whether the group of that number is closed. */
  readonly isClosed: (group: number) => boolean;
  /** Whether the statement at that place is opened; undefined when none is. */
  readonly isOpen: ((place: number) => boolean) | undefined;
};

const KINDS = ["group", "statement", "detail"] as const;
const [GROUP, STATEMENT, DETAIL] = [0, 1, 2];

/** The lines of what is shown; `at` is the number of the group, or the place of the statement. */
export function linesOf(
  { places, groups }: Pick<Statements, "places" | "groups">,
  { isClosed, isOpen }: Toggled,
): Lines {
  // Room for as many lines as there can be; numbers only, for there may be very many.
  const kinds = new Uint8Array(places.length * 2 + groups.length);
  const ats = new Uint32Array(kinds.length);
  let count = 0;
  const push = (kind: number, at: number) => {
    kinds[count] = kind;
    ats[count] = at;
    count += 1;
  };
  const pushAll = (from: number, until: number) => {
    for (let at = from; at < until; at += 1) {
      const place = places[at] ?? 0;
      push(STATEMENT, place);
      if (isOpen?.(place)) push(DETAIL, place);
    }
  };
  if (groups.length === 0) pushAll(0, places.length);
  for (const [number, { start, count: size }] of groups.entries()) {
    push(GROUP, number);
    if (!isClosed(number)) pushAll(start, start + size);
  }
  return {
    count,
    lineAt: (at) => ({ kind: KINDS[kinds[at] ?? STATEMENT] ?? "statement", at: ats[at] ?? 0 }),
    keyAt: (at) => (ats[at] ?? 0) * KINDS.length + (kinds[at] ?? STATEMENT),
  };
}
