import type { Issue, OptionId } from "#model/dossier/dossier.ts";

/** The places on the scale, counted from 0, between which a set lies. */
export type Extent = { readonly first: number; readonly last: number };

export function extentOf({ options }: Issue, set: readonly OptionId[]): Extent {
  const isIn = ({ id }: { readonly id: OptionId }) => set.includes(id);
  return { first: options.findIndex(isIn), last: options.findLastIndex(isIn) };
}

/** From pole to pole: one step fewer than there are options. */
export function stepsOf({ options }: Issue): number {
  return options.length - 1;
}
