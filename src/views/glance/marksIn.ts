import { listWords } from "#model/text/english.ts";
import type { PlacedTag, Tag } from "./tags.ts";

/** What the marks of one row mean: a line for each kind that stands there, by the names that it has there. */
export function marksIn(placed: readonly PlacedTag[], beside: readonly Tag[]): readonly string[] {
  const principals = placed.filter(({ isPrincipal }) => isPrincipal);
  const vague = [...principals, ...placed].find(({ options }) => options.length > 1);
  const firm = placed.find(({ isRedLine }) => isRedLine);
  const isWeak = [...placed, ...beside].some((tag) => tag.isWeak);
  const conditional = placed.find(({ hints }) => hints.includes("if"));
  return [
    principals.length > 0 && `Above the line: ${listWords(namesOf(principals))}`,
    vague && `dashed, with a bar: ${vague.name} leaves ${vague.options.length} options open`,
    placed.length > principals.length && "below the line: the others",
    firm && `upright stroke: a red line of ${firm.name}`,
    conditional && `if: ${conditional.name} on a condition`,
    isWeak && "*: its cell says what weakens it",
    beside.length > 0 && `outside: ${listWords(namesOf(beside))}, without a place on it`,
  ].filter((words) => typeof words === "string");
}

function namesOf(tags: readonly Tag[]): readonly string[] {
  return tags.map(({ name }) => name);
}
