import type { Dossier } from "#model/dossier/dossier.ts";
import { FIELDS, type Reliability } from "#model/dossier/reliability.ts";
import { lastDay } from "#model/dossier/edtf.ts";
import { type Pair, type Paired, pairedOf } from "./codingPairs.ts";
import type { Coded, Codings, Settled } from "./codings.ts";
import { alphaOf, bootstrapInterval, type Distance, masi, nominal } from "./krippendorff.ts";

type Field = Reliability["fields"][number]["field"];

const DRAWS = { draws: 2000, seed: 2026 };
const NO_STANCE = "unplaced";

/** What a coder wrote in a field; undefined where it cannot be compared. */
const VALUES: Record<Field, (coded: Coded) => string | undefined> = {
  party: ({ party }) => party ?? undefined,
  issue: ({ issue }) => issue,
  stance: ({ stance }) => stance?.join(" ") ?? NO_STANCE,
  voice: ({ voice }) => voice ?? undefined,
  speech: ({ speech }) => speech,
  firmness: ({ firmness }) => firmness,
  // Compared by the day that orders it.
  date: ({ said }) => (said === undefined ? undefined : said === null ? "undated" : lastDay(said)),
};
/** A stance and how firmly it is held mean something only on the same issue. */
const NEEDS_SAME_ISSUE: readonly Field[] = ["stance", "firmness"];

/** How far the two codings agree; what was not settled, or not as the dossier has it, is a problem. */
export function* reliabilityOf(
  { first, second, settled }: Codings,
  dossier: Pick<Dossier, "statements">,
): Generator<string, Reliability> {
  const paired = pairedOf(first, second);
  return {
    protocol: settled.protocol,
    passages: first.length,
    paired: paired.pairs.length,
    unpaired: yield* unpairedOf(paired, settled),
    fields: agreementOf(paired.pairs),
    disagreements: yield* disagreementsOf(paired.pairs, settled, dossier),
  };
}

function* disagreementsOf(
  pairs: readonly Pair[],
  settled: Settled,
  { statements }: Pick<Dossier, "statements">,
): Generator<string, Reliability["disagreements"]> {
  const today = new Map(statements.map((statement) => [statement.id, statement]));
  const disagreements: Reliability["disagreements"][number][] = [];
  for (const [field, pair] of FIELDS.flatMap((one) =>
    pairs.map((other) => [one, other] as const),
  )) {
    const [one, two] = valuesOf(pair, field);
    const { id } = pair.first;
    if (id === undefined || one === undefined || two === undefined || one === two) continue;
    const place = `settled.json: ${id}: ${field}`;
    const entry = settled.disagreements.find(
      ({ statement, field: about }) => statement === id && about === field,
    );
    if (!entry) {
      yield `${place}: found nothing, expected how ${one} and ${two} were settled`;
      continue;
    }
    const statement = today.get(id);
    const now = statement && VALUES[field](statement);
    const expected = { first: one, second: two, neither: now }[entry.settled];
    if (now !== undefined && now !== expected && pair.first.issue === statement?.issue)
      yield `${place}: found ${entry.settled}, which is ${expected}, expected what the dossier has: ${now}`;
    // Shown as it was coded: the day that orders it would look more exact than it was.
    const asCoded = ({ said }: Coded, value: string) =>
      field === "date" ? (said ?? "undated") : value;
    disagreements.push({
      statement: id,
      field,
      first: asCoded(pair.first, one),
      second: asCoded(pair.second, two),
      settled: entry.settled,
      why: entry.why,
    });
  }
  return disagreements;
}

function* unpairedOf(
  { onlyFirst, onlySecond }: Paired,
  settled: Settled,
): Generator<string, Reliability["unpaired"]> {
  const said = [...settled.unpaired];
  const found = [
    ...onlyFirst.map((one) => ({ ...one, foundBy: "first" as const })),
    ...onlySecond.map((one) => ({ ...one, foundBy: "second" as const })),
  ];
  const unpaired: Reliability["unpaired"][number][] = [];
  for (const { unit, coded, foundBy } of found) {
    const at = said.findIndex((entry) => entry.unit === unit && entry.statement === coded.id);
    const [entry] = at < 0 ? [] : said.splice(at, 1);
    if (!entry)
      yield `settled.json: ${unit}: found nothing, expected why only one coder found ${codeWords(coded)}`;
    unpaired.push({
      foundBy,
      ...(foundBy === "first" && coded.id && { statement: coded.id }),
      coded: codeWords(coded),
      why: entry?.why ?? "",
    });
  }
  return unpaired;
}

function agreementOf(pairs: readonly Pair[]): Reliability["fields"] {
  return FIELDS.flatMap((field) => {
    const units = pairs.map((pair) => valuesOf(pair, field).filter((value) => value !== undefined));
    const compared = units.filter((values) => values.length === 2);
    const agreed = compared.filter(([one, two]) => one === two).length;
    return measuresOf(field).map(({ measure, distance }) => {
      const { low, high } = bootstrapInterval(compared, distance, DRAWS) ?? {};
      return {
        field,
        measure,
        compared: compared.length,
        agreed,
        alpha: rounded(alphaOf(compared, distance)),
        low: rounded(low),
        high: rounded(high),
      };
    });
  });
}

function valuesOf({ first, second }: Pair, field: Field): readonly (string | undefined)[] {
  if (NEEDS_SAME_ISSUE.includes(field) && first.issue !== second.issue) return [];
  return [VALUES[field](first), VALUES[field](second)];
}

function measuresOf(field: Field): readonly {
  readonly measure: Reliability["fields"][number]["measure"];
  readonly distance: Distance;
}[] {
  const exact = { measure: "nominal", distance: nominal } as const;
  return field === "stance" ? [exact, { measure: "MASI", distance: masi }] : [exact];
}

function codeWords({ party, issue, stance }: Coded): string {
  return [party ?? "party not told", issue, stance?.join(" ") ?? NO_STANCE].join(", ");
}

function rounded(number: number | undefined): number | null {
  return number === undefined ? null : Math.round(number * 1000) / 1000;
}
