import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Dossier } from "#model/dossier/dossier.ts";
import { FIELDS, type Reliability } from "#model/dossier/reliability.ts";
import { lastDay } from "#model/dossier/edtf.ts";
import { type Pair, pairedOf } from "./codingPairs.ts";
import { type Coded, type Codings, readCodings } from "./codings.ts";
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

/** How far the two codings in a dossier's folder agree; undefined where it was coded once. */
export async function readReliability(
  folder: string,
  dossier: Pick<Dossier, "statements">,
  problems: string[],
): Promise<Reliability | undefined> {
  const codings = join(folder, "coding");
  if (!existsSync(codings)) return undefined;
  const read = await readCodings(codings, problems);
  return read && reliabilityOf(read, dossier, problems);
}

/** How far the two codings agree; what was not settled, or not as the dossier has it, goes to the problems. */
export function reliabilityOf(
  { first, second, settled }: Codings,
  { statements }: Pick<Dossier, "statements">,
  problems: string[],
): Reliability {
  const { pairs, onlyFirst, onlySecond } = pairedOf(first, second);
  const today = new Map(statements.map((statement) => [statement.id, statement]));
  const disagreements = FIELDS.flatMap((field) =>
    pairs.flatMap((pair) => {
      const [one, two] = valuesOf(pair, field);
      const { id } = pair.first;
      if (id === undefined || one === undefined || two === undefined || one === two) return [];
      const entry = settled.disagreements.find(
        ({ statement, field: about }) => statement === id && about === field,
      );
      if (!entry) {
        problems.push(
          `coding/settled.json: ${id}: ${field}: found nothing, expected how ${one} and ${two} were settled`,
        );
        return [];
      }
      const statement = today.get(id);
      const now = statement && VALUES[field](statement);
      const expected = { first: one, second: two, neither: now }[entry.settled];
      if (now !== undefined && now !== expected && pair.first.issue === statement?.issue) {
        problems.push(
          `coding/settled.json: ${id}: ${field}: found ${entry.settled}, which is ${expected}, expected what the dossier has: ${now}`,
        );
      }
      // Shown as it was coded: the day that orders it would look more exact than it was.
      const asCoded = ({ said }: Coded, value: string) =>
        field === "date" ? (said ?? "undated") : value;
      return [
        {
          statement: id,
          field,
          first: asCoded(pair.first, one),
          second: asCoded(pair.second, two),
          settled: entry.settled,
          why: entry.why,
        },
      ];
    }),
  );
  const unpaired = [...settled.unpaired];
  const whyOf = (unit: string, coded: Coded) => {
    const at = unpaired.findIndex((entry) => entry.unit === unit && entry.statement === coded.id);
    const [entry] = at < 0 ? [] : unpaired.splice(at, 1);
    if (!entry) {
      problems.push(
        `coding/settled.json: ${unit}: found nothing, expected why only one coder found ${codeWords(coded)}`,
      );
    }
    return entry?.why ?? "";
  };
  return {
    protocol: settled.protocol,
    passages: first.length,
    paired: pairs.length,
    unpaired: [
      ...onlyFirst.map(({ unit, coded }) => ({
        foundBy: "first" as const,
        ...(coded.id && { statement: coded.id }),
        coded: codeWords(coded),
        why: whyOf(unit, coded),
      })),
      ...onlySecond.map(({ unit, coded }) => ({
        foundBy: "second" as const,
        coded: codeWords(coded),
        why: whyOf(unit, coded),
      })),
    ],
    fields: FIELDS.flatMap((field) => {
      const units = pairs.map((pair) =>
        valuesOf(pair, field).filter((value) => value !== undefined),
      );
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
    }),
    disagreements,
  };
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
