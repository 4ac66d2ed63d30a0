import { extentOf } from "#model/comparison/pair.ts";
import type { Dossier, Statement } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { speakerId } from "#model/dossier/speakers.ts";
import { voiceMarkOf } from "#model/position/position.ts";
import { remembered } from "#model/text/order.ts";
import type { SortColumn } from "#state/table.ts";
import { type Facet, type FacetValue, byFacet, facetValuesOf } from "./filters.ts";

/** One small number for each statement, by its place in the dossier; `count` stands for none. */
export type Codes = { readonly of: Uint32Array; readonly count: number };

/** The statements as columns of small numbers: counting and sorting read nothing else. */
export type CodedStatements = {
  /** The places of the statements, oldest first; the same day in order of id. */
  readonly byDay: Uint32Array;
  /** In which year a statement was made, by its place. */
  readonly years: Uint32Array;
  /** Which of a facet's values a statement has. */
  readonly facets: Readonly<Record<Facet, Codes>>;
  readonly values: Readonly<Record<Facet, readonly FacetValue[]>>;
  /** Where a statement comes in the order of a column; equals share a rank. */
  readonly ranks: Readonly<Record<SortColumn, Codes>>;
};

/** The same for the same index. */
export const codesOf = remembered((index: DossierIndex): CodedStatements => {
  const { dossier } = index;
  const values = facetValuesOf(index);
  const idOf = facetReaders(index);
  const facets = byFacet((facet) => {
    const codes = new Map(values[facet].map(({ id }, code) => [id, code]));
    return codesBy(dossier, values[facet].length, (statement) => codes.get(idOf[facet](statement)));
  });
  const { byDay, years, said } = daysOf(index);
  return {
    byDay,
    years,
    facets,
    values,
    ranks: {
      said,
      party: facets.party,
      issue: facets.issue,
      stance: stancesOf(index),
      firmness: facets.firmness,
      voice: facets.voice,
      speaker: namesOf(dossier, ({ speaker }) => speaker?.name),
      outlet: namesOf(dossier, ({ source }) => index.sourceOf(source).outlet),
    },
  };
});

function facetReaders(index: DossierIndex): Record<Facet, (statement: Statement) => string> {
  const speakerIds = new Map<string, string>();
  const idOf = (name: string) => {
    const id = speakerIds.get(name) ?? speakerId(name);
    speakerIds.set(name, id);
    return id;
  };
  return {
    party: ({ party }) => party,
    issue: ({ issue }) => issue,
    topic: ({ issue }) => index.issueOf(issue).topic,
    voice: voiceMarkOf,
    firmness: ({ firmness }) => firmness,
    kind: ({ source }) => index.sourceOf(source).kind,
    proposal: ({ proposal }) => proposal ?? "",
    stance: ({ stance }) => (stance ? "with" : "without"),
    speaker: ({ speaker }) => (speaker ? idOf(speaker.name) : ""),
  };
}

function codesBy(
  { statements }: Dossier,
  count: number,
  codeOf: (statement: Statement) => number | undefined,
): Codes {
  return { of: Uint32Array.from(statements, (statement) => codeOf(statement) ?? count), count };
}

function daysOf({ dossier, byDay }: DossierIndex) {
  const placeOf = new Map(dossier.statements.map((statement, place) => [statement.id, place]));
  const of = new Uint32Array(byDay.length);
  const places = new Uint32Array(byDay.length);
  const years = new Uint32Array(byDay.length);
  let rank = 0;
  for (const [at, { statement, day }] of byDay.entries()) {
    const place = placeOf.get(statement.id) ?? 0;
    if (at > 0 && byDay[at - 1]?.day !== day) rank += 1;
    places[at] = place;
    years[place] = Number(day.slice(0, 4));
    of[place] = rank;
  }
  return { byDay: places, years, said: { of, count: rank + 1 } };
}

/** By where on its issue's scale a stance begins, then where it ends. */
function stancesOf(index: DossierIndex): Codes {
  const longest = Math.max(...index.dossier.issues.map(({ options }) => options.length));
  return codesBy(index.dossier, longest * longest, ({ issue, stance }) => {
    if (!stance) return undefined;
    const { first, last } = extentOf(index.issueOf(issue), stance);
    return first * longest + last;
  });
}

function namesOf(dossier: Dossier, nameOf: (statement: Statement) => string | undefined): Codes {
  const names = new Set(dossier.statements.flatMap((statement) => nameOf(statement) ?? []));
  // One language for all readers: the order must not depend on whose browser it is.
  const { compare } = new Intl.Collator("en");
  const ranks = new Map([...names].toSorted(compare).map((name, rank) => [name, rank]));
  return codesBy(dossier, names.size, (statement) => ranks.get(nameOf(statement) ?? ""));
}
