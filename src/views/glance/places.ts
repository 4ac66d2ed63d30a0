/** Where a tag stands on the line of an issue: the places of its first and last option, counted from 0. */
export type Placed = {
  readonly name: string;
  /** What stands beside the name, in a word each. */
  readonly hints: readonly string[];
  /** Whether a sign follows the name. */
  readonly isWeak: boolean;
  readonly first: number;
  readonly last: number;
};

/** Tags that would cover each other, side by side under one place. */
export type TagGroup<Tag> = {
  readonly tags: readonly Tag[];
  /** The middle, in half steps from the left end of the line. */
  readonly at: number;
  /** The end of the line that it may not run over, all where it has no room in one row; undefined where it has on both sides. */
  readonly edge: "start" | "end" | "all" | undefined;
};

/** How many letters, at a tag’s size, the line of a phone has room for; a wider line has only more. */
const LETTERS = 34;
/** What the border and the gap of a tag take, in letters. */
const AROUND = 2.5;

/** Tags in groups that do not cover each other, from left to right; a group stands in the middle of its tags. */
export function groupsOf<Tag extends Placed>(
  tags: readonly Tag[],
  optionCount: number,
): readonly TagGroup<Tag>[] {
  const alone = tags
    .map((tag) => ({ tags: [tag], middle: (tag.first + tag.last + 1) / 2 / optionCount }))
    .toSorted((a, b) => a.middle - b.middle);
  return apart(alone).map(({ tags: those, middle }) => {
    const half = widthOf(those) / 2;
    const at = Math.min(Math.max(Math.round(middle * optionCount * 2), 1), optionCount * 2 - 1);
    const end = middle < half ? "start" : middle > 1 - half ? "end" : undefined;
    return { tags: those, at, edge: half > 0.5 ? "all" : end };
  });
}

type Group<Tag> = { readonly tags: readonly Tag[]; readonly middle: number };

/** Joins neighbours until no two overlap. */
function apart<Tag extends Placed>(groups: readonly Group<Tag>[]): readonly Group<Tag>[] {
  const at = groups.findIndex((group, place) => {
    const next = groups[place + 1];
    return next !== undefined && endOf(group) > startOf(next);
  });
  const [one, other] = [groups[at], groups[at + 1]];
  if (!one || !other) return groups;
  const count = one.tags.length + other.tags.length;
  const middle = (one.middle * one.tags.length + other.middle * other.tags.length) / count;
  const joined = { tags: [...one.tags, ...other.tags], middle };
  return apart([...groups.slice(0, at), joined, ...groups.slice(at + 2)]);
}

function widthOf(tags: readonly Placed[]): number {
  return tags.reduce((sum, tag) => sum + lettersOf(tag) + AROUND, 0) / LETTERS;
}

function lettersOf({ name, hints, isWeak }: Placed): number {
  return [name, ...hints].join(" ").length + (isWeak ? 1 : 0);
}

function startOf<Tag extends Placed>({ tags, middle }: Group<Tag>): number {
  const width = widthOf(tags);
  return Math.min(Math.max(middle - width / 2, 0), 1 - width);
}

function endOf<Tag extends Placed>(group: Group<Tag>): number {
  return startOf(group) + widthOf(group.tags);
}
