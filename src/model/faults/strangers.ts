import type { Dossier } from "#model/dossier/dossier.ts";
import type { Briefing, Slide } from "#model/dossier/briefing.ts";

/** Something that a slide, or the whole briefing, names and the record has not. */
export type Stranger = {
  /** Where it is named: "issue", "steps[1]". */
  readonly field: string;
  readonly noun: "party" | "issue" | "text" | "statement" | "day";
  readonly found: string;
  /** The list that has no such thing; absent for a day after the record's last. */
  readonly list?: "parties" | "issues" | "proposals" | "statements";
};

type Known = Pick<Dossier, "asOf" | "parties" | "issues" | "proposals" | "statements">;
type Naming = Slide | Pick<Briefing, "asOf" | "parties" | "issues">;

/** All that is named and not on record; none of a slide that can be shown. */
export function strangersOf(dossier: Known, slide: Naming): readonly Stranger[] {
  const asked: readonly (readonly [string, keyof typeof LISTS, unknown])[] = [
    ["parties", "party", "parties" in slide && slide.parties],
    ["issues", "issue", "issues" in slide && slide.issues],
    ["issue", "issue", "issue" in slide && slide.issue],
    ["steps", "party", "steps" in slide && slide.steps],
    ["between", "party", "between" in slide && slide.between],
    ["proposals", "text", "proposals" in slide && slide.proposals],
    ["statement", "statement", "statement" in slide && slide.statement],
  ];
  const unknown = asked.flatMap(([field, noun, named]) => {
    const list = LISTS[noun];
    return namedIn(field, named)
      .filter(({ found }) => !dossier[list].some(({ id }) => id === found))
      .map((one) => ({ ...one, noun, list }));
  });
  const later = (["asOf", "since"] as const).flatMap((field): Stranger[] => {
    const day: unknown = field in slide ? Reflect.get(slide, field) : undefined;
    return typeof day === "string" && day > dossier.asOf
      ? [{ field, noun: "day", found: day }]
      : [];
  });
  return [...unknown, ...later];
}

const LISTS = {
  party: "parties",
  issue: "issues",
  text: "proposals",
  statement: "statements",
} as const;

function namedIn(field: string, named: unknown) {
  if (typeof named === "string") return [{ field, found: named }];
  if (!Array.isArray(named)) return [];
  return named.map((found, at) => ({ field: `${field}[${at}]`, found: String(found) }));
}
