import { by } from "#model/text/order.ts";
import { Day } from "#model/dossier/parts.ts";
import { createHash } from "node:crypto";
import { join } from "node:path";
import * as v from "valibot";
import type { Dossier, SourceId, WholeStatement } from "#model/dossier/dossier.ts";
import { readJsonIfThere } from "#tools/json/file.ts";
import { checked, type Checking } from "#tools/json/problems.ts";

export type Quote = Extract<WholeStatement["evidence"], { kind: "quote" }>;

const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, "a sha256 in hexadecimal"));

/** That a quote was found in its source's text: hashes of both, how often it occurs, and the day. */
const VerifiedQuote = v.strictObject({
  source: Sha256,
  quote: Sha256,
  occurrences: v.pipe(v.number(), v.integer(), v.minValue(1)),
  on: Day,
});

/** By the ids of statements, and the number of sentences by the ids of sources. */
const VerifiedDossier = v.strictObject({
  statements: v.record(v.string(), VerifiedQuote),
  sentences: v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0))),
});

const VerifiedFile = v.record(v.string(), VerifiedDossier);

export type VerifiedQuote = v.InferOutput<typeof VerifiedQuote>;
export type Verified = {
  readonly statements: ReadonlyMap<string, VerifiedQuote>;
  readonly sentences: ReadonlyMap<string, number>;
};

/**
 * One file beside the dossiers' folders stands in for the sources' texts, which are not ours to
 * publish: a quote that is changed no longer has its hash in it.
 */
export function verifiedFileFor(folder: string): string {
  return join(folder, "..", "verified.json");
}

/** What is known of this dossier's quotes; nothing, if the file does not exist. */
export async function* readVerified(file: string, dossier: Dossier["id"]): Checking<Verified> {
  const known = yield* readVerifiedFile(file);
  const { statements = {}, sentences = {} } = new Map(Object.entries(known)).get(dossier) ?? {};
  return {
    statements: new Map(Object.entries(statements)),
    sentences: new Map(Object.entries(sentences)),
  };
}

/** The text of the file with this dossier's part replaced; keys are sorted, so that a diff shows changes only. */
export async function verifiedText(
  file: string,
  dossier: Dossier["id"],
  verified: Verified,
): Promise<string> {
  const part = { statements: sorted(verified.statements), sentences: sorted(verified.sentences) };
  const others = Object.entries((await checked(readVerifiedFile(file))).value);
  const all = sorted(new Map<string, unknown>([...others, [dossier, part]]));
  return `${JSON.stringify(all, null, 2)}\n`;
}

export function quoteHash(source: SourceId, { prefix, exact, suffix }: Quote): string {
  return sha256(JSON.stringify([source, prefix, exact, suffix]));
}

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

async function* readVerifiedFile(file: string): Checking<v.InferOutput<typeof VerifiedFile>> {
  return (yield* readJsonIfThere(file, VerifiedFile)) ?? {};
}

function sorted<T>(entries: ReadonlyMap<string, T>): Record<string, T> {
  return Object.fromEntries([...entries].toSorted(by(([name]) => name)));
}
