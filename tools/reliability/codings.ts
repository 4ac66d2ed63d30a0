import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { Text } from "#model/dossier/parts.ts";
import { join } from "node:path";
import * as v from "valibot";
import { IssueId, OptionId, PartyId, StatementId } from "#model/dossier/dossier.ts";
import { FIELDS } from "#model/dossier/reliability.ts";
import { compareVersions } from "#model/releases/level.ts";
import { readJson } from "#tools/json/file.ts";
import type { Checking } from "#tools/json/problems.ts";

/** What one coder made of a passage; party and voice are null where the sheet did not let them be told. */
const Coded = v.object({
  id: v.optional(StatementId),
  party: v.nullable(PartyId),
  issue: IssueId,
  stance: v.nullable(v.array(OptionId)),
  voice: v.nullable(v.string()),
  firmness: v.string(),
  /** Of quotes only: a summary quotes nobody, and does not say its date. */
  speech: v.optional(v.string()),
  said: v.optional(v.nullable(v.string())),
});
const Coding = v.array(v.object({ unit: Text, statements: v.array(Coded) }));

const Sheet = v.object({
  instructions: Text,
  units: v.array(v.looseObject({ unit: Text, kind: v.picklist(["quote", "summary"]) })),
});

const Settled = v.strictObject({
  protocol: Text,
  disagreements: v.array(
    v.strictObject({
      statement: StatementId,
      field: v.picklist(FIELDS),
      settled: v.picklist(["first", "second", "neither"]),
      why: Text,
    }),
  ),
  /** What only one coder found: by the first's id, or the second's issue and place in the unit. */
  unpaired: v.array(v.strictObject({ unit: Text, statement: v.optional(StatementId), why: Text })),
});

export type Coded = v.InferOutput<typeof Coded>;
export type Coding = v.InferOutput<typeof Coding>;
export type Settled = v.InferOutput<typeof Settled>;

/** Both raw codings of the same sheet, and how their differences were settled. */
export type Codings = {
  readonly first: Coding;
  readonly second: Coding;
  readonly settled: Settled;
};

/** The last codings of a dossier that were settled; undefined where it was coded once, and where a file of them is missing or wrong. */
export async function* readCodings(dossier: string): Checking<Codings | undefined> {
  const folder = await lastSettled(join(dossier, "coding"));
  if (folder === undefined) return undefined;
  const sheet = yield* readJson(join(folder, "sheet.json"), Sheet);
  const first = yield* readJson(join(folder, "first.json"), Coding);
  const second = yield* readJson(join(folder, "second.json"), Coding);
  const settled = yield* readJson(join(folder, "settled.json"), Settled);
  if (!sheet || !first || !second || !settled) return undefined;
  const units = sheet.units.map(({ unit }) => unit);
  for (const [name, coding] of Object.entries({ first, second })) {
    const file = join(folder, `${name}.json`);
    const coded = new Set(coding.map(({ unit }) => unit));
    for (const unit of units)
      if (!coded.has(unit))
        yield `${file}: found nothing for ${unit}, expected every unit of the sheet`;
    for (const unit of coded)
      if (!units.includes(unit)) yield `${file}: found ${unit}, expected units of the sheet only`;
  }
  return { first, second, settled };
}

/** The folder of the newest release whose second coding is settled; one that is still being made does not count. */
async function lastSettled(codings: string): Promise<string | undefined> {
  if (!existsSync(codings)) return undefined;
  const settled = (await readdir(codings)).filter((name) =>
    existsSync(join(codings, name, "settled.json")),
  );
  const [newest] = settled.toSorted((a, b) => compareVersions(b, a));
  return newest && join(codings, newest);
}
