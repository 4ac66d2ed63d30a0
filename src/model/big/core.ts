import type { Dossier, Source, Statement } from "#model/dossier/dossier.ts";

/** A list of things, field by field: many of their values repeat. */
type Columns<Thing> = { readonly [Field in keyof Thing]-?: Column<Thing[Field]> };

/** The values of a field, each once, and of each thing which of them it has (-1 for none); or one of each thing. */
export type Column<Value> = {
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

/** The dossier that a core describes; equal values are one object. */
export function dossierIn({ rest, sources, statements }: Core): Dossier {
  return {
    ...rest,
    sources: Array.from({ length: sources.count }, (_, at) => sourceAt(sources.columns, at)),
    statements: Array.from({ length: statements.count }, (_, at) =>
      statementAt(statements.columns, at),
    ),
  };
}

function sourceAt(columns: Columns<Source>, at: number): Source {
  const author = valueAt(columns.author, at);
  const archivedUrl = valueAt(columns.archivedUrl, at);
  return {
    id: givenAt(columns.id, at),
    title: givenAt(columns.title, at),
    outlet: givenAt(columns.outlet, at),
    ...(author !== undefined && { author }),
    url: givenAt(columns.url, at),
    ...(archivedUrl !== undefined && { archivedUrl }),
    published: givenAt(columns.published, at),
    publishedBasis: givenAt(columns.publishedBasis, at),
    retrieved: givenAt(columns.retrieved, at),
    language: givenAt(columns.language, at),
    kind: givenAt(columns.kind, at),
    read: givenAt(columns.read, at),
    provenance: givenAt(columns.provenance, at),
  };
}

function statementAt(columns: Columns<Statement>, at: number): Statement {
  const proposal = valueAt(columns.proposal, at);
  const unplaced = valueAt(columns.unplaced, at);
  const alt = valueAt(columns.alt, at);
  const conditionalOn = valueAt(columns.conditionalOn, at);
  const document = valueAt(columns.document, at);
  const secondCopies = valueAt(columns.secondCopies, at);
  const occasion = valueAt(columns.occasion, at);
  return {
    id: givenAt(columns.id, at),
    source: givenAt(columns.source, at),
    party: givenAt(columns.party, at),
    issue: givenAt(columns.issue, at),
    ...(proposal !== undefined && { proposal }),
    speaker: givenAt(columns.speaker, at),
    voice: givenAt(columns.voice, at),
    speech: givenAt(columns.speech, at),
    firmness: givenAt(columns.firmness, at),
    said: givenAt(columns.said, at),
    stance: givenAt(columns.stance, at),
    ...(unplaced !== undefined && { unplaced }),
    ...(alt !== undefined && { alt }),
    ...(conditionalOn !== undefined && { conditionalOn }),
    ...(document !== undefined && { document }),
    confidence: givenAt(columns.confidence, at),
    ...(secondCopies !== undefined && { secondCopies }),
    ...(occasion !== undefined && { occasion }),
    evidence: givenAt(columns.evidence, at),
  };
}

function valueAt<Value>({ values, at: places }: Column<Value>, at: number) {
  return places ? values[places[at] ?? -1] : values[at];
}

function givenAt<Value>(column: Column<Value>, at: number) {
  const value = valueAt(column, at);
  if (value === undefined) throw new Error(`The core of the dossier has a gap in row ${at}`);
  return value;
}
