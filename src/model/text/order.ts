/** What things are ordered by; of several keys the first that differs decides. */
type Key = string | number;
type Order<Thing> = (a: Thing, b: Thing) => number;

/** The order by a key, the least first; 0 for equals, so that no order depends on the one before it. */
export function by<Thing>(keyOf: (thing: Thing) => Key | readonly Key[]): Order<Thing> {
  return (a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)];
    if (!isList(one) || !isList(other)) return compare(one, other);
    const at = one.findIndex((key, place) => key !== other[place]);
    return at < 0 ? 0 : compare(one[at] ?? "", other[at] ?? "");
  };
}

/** The same order from its end. */
export function reversed<Thing>(order: Order<Thing>): Order<Thing> {
  return (a, b) => order(b, a);
}

/** The first order, and the next for what is equal in it. */
export function inTurn<Thing>(...orders: readonly Order<Thing>[]): Order<Thing> {
  return (a, b) => {
    for (const order of orders) {
      const found = order(a, b);
      if (found !== 0) return found;
    }
    return 0;
  };
}

function isList(key: Key | readonly Key[]): key is readonly Key[] {
  return typeof key === "object";
}

function compare(one: Key | readonly Key[], other: Key | readonly Key[]): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Every two of the things, each pair once and in the order of the list. */
export function pairsOf<Thing>(things: readonly Thing[]): readonly (readonly [Thing, Thing])[] {
  return things.flatMap((a, at) => things.slice(at + 1).map((b) => [a, b] as const));
}

/** The same function, which works out its answer for a thing once and keeps it as long as the thing is kept. */
export function remembered<Thing extends object, Answer>(
  answerTo: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  const answers = new WeakMap<Thing, { readonly answer: Answer }>();
  return (thing) => {
    const known = answers.get(thing) ?? { answer: answerTo(thing) };
    answers.set(thing, known);
    return known.answer;
  };
}
