type Grouped = { readonly group?: string };

/** Things by their group, in the order in which the groups first come; those of no group together. */
export function inGroups<Thing extends Grouped>(
  things: readonly Thing[],
): readonly { readonly group: string | undefined; readonly members: readonly Thing[] }[] {
  const groups = new Map<string | undefined, Thing[]>();
  for (const thing of things) {
    const members = groups.get(thing.group) ?? [];
    members.push(thing);
    groups.set(thing.group, members);
  }
  return [...groups].map(([group, members]) => ({ group, members }));
}
