/** Every way to choose one from each: the brute force that closed forms are held against. */
export function everyChoice<Thing>(from: readonly (readonly Thing[])[]): readonly Thing[][] {
  return from.reduce<Thing[][]>(
    (ways, choices) => ways.flatMap((way) => choices.map((choice) => [...way, choice])),
    [[]],
  );
}
