import * as fc from "fast-check";

/** Something that holds of anything of a kind. */
export type Property = {
  readonly name: string;
  /** Tries so many cases of the seed; what failed, in words, if anything did. */
  readonly tried: (wanted: Wanted) => { readonly cases: number; readonly failure?: string };
};

type Wanted = { readonly seed: number; readonly cases: number };

/** The property that the predicate is neither false of anything of the kind nor throws. */
export function propertyOf<Thing>(
  name: string,
  kind: fc.Arbitrary<Thing>,
  holds: (thing: Thing) => boolean,
): Property {
  return {
    name,
    tried({ seed, cases }) {
      const details = fc.check(fc.property(kind, holds), { seed, numRuns: cases });
      const failure = details.failed ? fc.defaultReportMessage(details) : undefined;
      return { cases: details.numRuns, ...(failure !== undefined && { failure }) };
    },
  };
}

type Run = {
  readonly properties: readonly Property[];
  readonly seed: number;
  /** When to stop beginning another round. */
  readonly until: () => boolean;
  readonly say: (line: string) => void;
};

/** So many cases of each property make a round. */
const ROUND = 500;

/** Tries round after round, each with the next seed; true if nothing failed. */
export function fuzz({ properties, seed, until, say }: Run): boolean {
  const counts = new Map(properties.map(({ name }) => [name, 0]));
  let isSound = true;
  for (let round = 0; isSound && (round === 0 || !until()); round += 1) {
    for (const { name, tried } of properties) {
      const { cases, failure } = tried({ seed: seed + round, cases: ROUND });
      counts.set(name, (counts.get(name) ?? 0) + cases);
      if (failure === undefined) continue;
      say(`Failed, with --seed ${seed + round}: ${name}\n${failure}`);
      isSound = false;
    }
  }
  for (const [name, cases] of counts) say(`${cases} cases: ${name}`);
  say(`${[...counts.values()].reduce((sum, cases) => sum + cases, 0)} cases in all`);
  return isSound;
}
