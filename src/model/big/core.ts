import type { Dossier, Source, Statement, WholeDossier } from "#model/dossier/dossier.ts";

/** A list of things, field by field: many of their values repeat. */
type Columns<Thing> = { readonly [Field in keyof Thing]-?: Column<Thing[Field]> };

/** The values of a field, each once, and of each thing which of them it has (-1 for none); or one of each thing. */
type Column<Value> = {
  readonly values: readonly Exclude<Value, undefined>[];
  readonly at?: readonly number[];
};

type Columned<Thing> = { readonly count: number; readonly columns: Columns<Thing> };

/** A big dossier as the site first loads it: without the words of its statements. */
export type Core = {
  readonly core: 1;
  readonly rest: Omit<Dossier, "sources" | "statements">;
  readonly sources: Columned<Source>;
  readonly statements: Columned<Statement>;
};

/** Every field of a thing: one that is new to the schema is refused here until it is listed. */
type Fields<Thing> = {
  readonly [Field in keyof Required<Thing>]: undefined extends Thing[Field] ? "optional" : "given";
};

const SOURCE_FIELDS: Fields<Source> = {
  id: "given",
  title: "given",
  outlet: "given",
  author: "optional",
  authors: "optional",
  url: "given",
  archivedUrl: "optional",
  published: "given",
  publishedBasis: "given",
  retrieved: "given",
  language: "given",
  kind: "given",
  read: "given",
  provenance: "given",
};

const STATEMENT_FIELDS: Fields<Statement> = {
  id: "given",
  source: "given",
  party: "given",
  issue: "given",
  proposal: "optional",
  speaker: "given",
  voice: "given",
  speech: "given",
  firmness: "given",
  said: "given",
  stance: "given",
  unplaced: "optional",
  alt: "optional",
  conditionalOn: "optional",
  document: "optional",
  confidence: "given",
  secondCopies: "optional",
  occasion: "optional",
  evidence: "given",
};

/** What the site first loads of a big dossier; the words of its statements are left to the shards. */
export function coreOf({ sources, statements, ...rest }: WholeDossier): Core {
  const wordless = statements.map((statement) => ({
    ...statement,
    evidence: { kind: statement.evidence.kind },
  }));
  return {
    core: 1,
    rest,
    sources: columned(SOURCE_FIELDS, sources),
    statements: columned(STATEMENT_FIELDS, wordless),
  };
}

/** The dossier that a core describes; equal values are one object. */
export function dossierIn({ rest, sources, statements }: Core): Dossier {
  return {
    ...rest,
    sources: thingsIn(SOURCE_FIELDS, sources),
    statements: thingsIn(STATEMENT_FIELDS, statements),
  };
}

function columned<Thing>(fields: Fields<Thing>, things: readonly Thing[]): Columned<Thing> {
  const names = namesIn(fields);
  const columns: Record<string, unknown> = {};
  for (const name of names) columns[name] = columnOf(things.map((thing) => thing[name]));
  if (!isWhole<Columns<Thing>>(columns, names)) throw new Error("A field was lost on the way");
  return { count: things.length, columns };
}

function thingsIn<Thing>(fields: Fields<Thing>, { count, columns }: Columned<Thing>): Thing[] {
  const names = namesIn(fields);
  const given = names.filter((name) => fields[name] === "given");
  return Array.from({ length: count }, (_, at) => {
    const thing: Record<string, unknown> = {};
    for (const name of names) {
      const { values, at: places } = columns[name];
      const value = places ? values[places[at] ?? -1] : values[at];
      if (value !== undefined) thing[name] = value;
    }
    if (isWhole<Thing>(thing, given)) return thing;
    throw new Error(`The core of the dossier has a gap in row ${at}`);
  });
}

function columnOf<Value>(all: readonly Value[]): Column<Value> {
  const places = new Map<string, number>();
  const values: Exclude<Value, undefined>[] = [];
  const at = all.map((value) => {
    if (!isThere(value)) return -1;
    const key = JSON.stringify(value);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, values.length);
    values.push(value);
    return values.length - 1;
  });
  // Where each thing has a value of its own, their order says which.
  return values.length === all.length ? { values } : { values, at };
}

function isThere<Value>(value: Value): value is Exclude<Value, undefined> {
  return value !== undefined;
}

function namesIn<Thing>(fields: Fields<Thing>): readonly (keyof Thing & string)[] {
  return Object.keys(fields).filter((name): name is keyof Thing & string => name in fields);
}

function isWhole<Whole>(thing: object, names: readonly (keyof Whole)[]): thing is Whole & object {
  return names.every((name) => name in thing);
}
