import type { WholeDossier } from "#model/dossier/dossier.ts";
import type { Fault } from "./setFaults.ts";

/** Where a text stands: the list, the place in it, and the names of fields and numbers of items below. */
type Place = Pick<Fault, "list" | "at"> & { readonly steps: readonly (string | number)[] };

/** A text of the dossier: the name of its field, and where it stands, as long as it is visited. */
export type Leaf = Place & { readonly name: string; readonly text: string };

/** What the build works out by itself. */
const MADE: readonly string[] = ["releases", "reliability"];

/** Visits every text that was written by hand, wherever it stands. */
export function visitLeaves(dossier: WholeDossier, visit: (leaf: Leaf) => void): void {
  for (const list of keysOf(dossier)) {
    if (MADE.includes(list)) continue;
    const content = dossier[list];
    const steps: (string | number)[] = [];
    const go = (thing: unknown, name: string, at: number | undefined) => {
      if (typeof thing === "string") visit({ list, at, steps, name, text: thing });
      if (typeof thing !== "object" || thing === null) return;
      // An item goes by the name of its list.
      for (const [key, inner] of Array.isArray(thing) ? thing.entries() : Object.entries(thing)) {
        steps.push(key);
        go(inner, typeof key === "number" ? name : key, at);
        steps.pop();
      }
    };
    if (Array.isArray(content)) for (const [at, thing] of content.entries()) go(thing, list, at);
    else go(content, list, undefined);
  }
}

/** The place as a path: "secondCopies[0].url". */
export function fieldOf({ steps }: Place): string {
  const path = steps.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`));
  return path.join("").replace(/^\./, "");
}

function keysOf(dossier: WholeDossier): readonly (keyof WholeDossier)[] {
  const isKey = (name: string): name is keyof WholeDossier => name in dossier;
  return Object.keys(dossier).filter(isKey);
}
