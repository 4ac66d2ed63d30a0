import * as fc from "fast-check";
import * as v from "valibot";
import { indexOf } from "#model/big/whole.ts";
import { boardOf } from "#model/comparison/board.ts";
import { Dossier } from "#model/dossier/dossier.ts";
import { faultsIn } from "#model/faults/dossierFaults.ts";
import { NO_SELECTION } from "#state/selection.ts";
import { rawDossierWith } from "#testing/fixtures.ts";
import { jsonFaultIn } from "#tools/json/fault.ts";
import { shapeFaultsIn, shapeLine } from "#tools/json/shape.ts";
import { anyText } from "./anyText.ts";
import { propertyOf } from "./fuzz.ts";

const TODAY = "2026-01-01";
const raw = rawDossierWith(
  { id: "s1" },
  { id: "s2", party: "south", speaker: { name: "Bo" } },
  { id: "s3", voice: "other-party", speaker: { name: "Bo", party: "south" } },
);

const anyValue = fc.oneof(
  anyText,
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    "north",
    "south",
    "border",
    "river",
    "2025-02-30",
    "1899",
    "2999-01-01",
    "none",
    "con",
    "a".repeat(101),
  ),
);

/** The small dossier with a value in the place of one of its own, however deep, or without it. */
const anyMutant = fc
  .array(fc.tuple(fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), fc.option(anyValue)), {
    minLength: 1,
    maxLength: 3,
  })
  .map((mutations) => {
    const mutant: unknown = structuredClone(raw);
    for (const [steps, value] of mutations) mutate(mutant, steps, value);
    return mutant;
  });

function mutate(thing: unknown, [step = 0, ...rest]: readonly number[], value: unknown) {
  if (typeof thing !== "object" || thing === null) return;
  const keys = Object.keys(thing);
  const key = keys[step % keys.length];
  if (key === undefined) return;
  const inner: unknown = Reflect.get(thing, key);
  if (rest.length > 0 && typeof inner === "object" && inner !== null) mutate(inner, rest, value);
  else if (value === null && !Array.isArray(thing)) Reflect.deleteProperty(thing, key);
  else Reflect.set(thing, key, value);
}

const nearlyJson = fc
  .tuple(fc.json({ maxDepth: 3 }), fc.nat(), anyText)
  .map(
    ([json, at, added]) =>
      json.slice(0, at % json.length) + added + json.slice((at % json.length) + 1),
  );

export const DATA = [
  propertyOf("a fault of JSON is found where JSON.parse finds one", nearlyJson, (text) => {
    const found = jsonFaultIn(text);
    return (
      found?.expected.startsWith("each key once") === true || (found === undefined) === isJson(text)
    );
  }),
  propertyOf("a spoilt dossier is refused with its place, or can be shown", anyMutant, (mutant) => {
    const result = v.safeParse(Dossier, mutant);
    if (!result.success) {
      const lines = [...shapeFaultsIn(Dossier, mutant)].map((fault) =>
        shapeLine("dossier.json", fault),
      );
      return lines.length > 0 && lines.every((line) => /^dossier\.json: .*expected \S/s.test(line));
    }
    if ([...faultsIn(result.output, TODAY)].length > 0) return true;
    const { parties } = result.output;
    const board = boardOf(indexOf(result.output), {
      ...NO_SELECTION,
      parties: parties.map(({ id }) => id),
    });
    return board !== undefined;
  }),
];

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
