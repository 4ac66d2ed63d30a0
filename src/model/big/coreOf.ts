import type { Column, Core } from "./core.ts";
import type { WholeDossier } from "#model/dossier/dossier.ts";

/** What the site first loads of a big dossier; the words of its statements are left to the shards. */
export function coreOf({ sources, statements, ...rest }: WholeDossier): Core {
  return {
    core: 1,
    rest,
    sources: {
      count: sources.length,
      columns: {
        id: columnOf(sources, ({ id }) => id),
        title: columnOf(sources, ({ title }) => title),
        outlet: columnOf(sources, ({ outlet }) => outlet),
        author: columnOf(sources, ({ author }) => author),
        url: columnOf(sources, ({ url }) => url),
        archivedUrl: columnOf(sources, ({ archivedUrl }) => archivedUrl),
        published: columnOf(sources, ({ published }) => published),
        publishedBasis: columnOf(sources, ({ publishedBasis }) => publishedBasis),
        retrieved: columnOf(sources, ({ retrieved }) => retrieved),
        language: columnOf(sources, ({ language }) => language),
        kind: columnOf(sources, ({ kind }) => kind),
        read: columnOf(sources, ({ read }) => read),
        provenance: columnOf(sources, ({ provenance }) => provenance),
      },
    },
    statements: {
      count: statements.length,
      columns: {
        id: columnOf(statements, ({ id }) => id),
        source: columnOf(statements, ({ source }) => source),
        party: columnOf(statements, ({ party }) => party),
        issue: columnOf(statements, ({ issue }) => issue),
        proposal: columnOf(statements, ({ proposal }) => proposal),
        speaker: columnOf(statements, ({ speaker }) => speaker),
        voice: columnOf(statements, ({ voice }) => voice),
        speech: columnOf(statements, ({ speech }) => speech),
        firmness: columnOf(statements, ({ firmness }) => firmness),
        said: columnOf(statements, ({ said }) => said),
        stance: columnOf(statements, ({ stance }) => stance),
        unplaced: columnOf(statements, ({ unplaced }) => unplaced),
        alt: columnOf(statements, ({ alt }) => alt),
        conditionalOn: columnOf(statements, ({ conditionalOn }) => conditionalOn),
        document: columnOf(statements, ({ document }) => document),
        confidence: columnOf(statements, ({ confidence }) => confidence),
        secondCopies: columnOf(statements, ({ secondCopies }) => secondCopies),
        occasion: columnOf(statements, ({ occasion }) => occasion),
        evidence: columnOf(statements, ({ evidence: { kind } }) => ({ kind })),
      },
    },
  };
}

function columnOf<Thing, Value>(
  things: readonly Thing[],
  valueOf: (thing: Thing) => Value,
): Column<Value> {
  const places = new Map<string, number>();
  const values: Exclude<Value, undefined>[] = [];
  const at = things.map((thing) => {
    const value = valueOf(thing);
    if (!isThere(value)) return -1;
    const key = JSON.stringify(value);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, values.length);
    values.push(value);
    return values.length - 1;
  });
  // Where each thing has a value of its own, their order says which.
  return values.length === things.length ? { values } : { values, at };
}

function isThere<Value>(value: Value): value is Exclude<Value, undefined> {
  return value !== undefined;
}
