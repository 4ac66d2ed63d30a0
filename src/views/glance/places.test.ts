import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupsOf, type Placed } from "./places.ts";

const tag = (name: string, first: number, last = first): Placed => ({
  name,
  hints: [],
  isWeak: false,
  first,
  last,
});
const shown = (tags: readonly ReturnType<typeof tag>[], options: number) =>
  groupsOf(tags, options).map(({ tags: those, at, edge }) =>
    [those.map(({ name }) => name).join("+"), at, edge].join(" ").trim(),
  );

describe(groupsOf, () => {
  it("puts a tag in the middle of its options, in half steps", () => {
    expect(shown([tag("Us", 3), tag("Them", 0, 1)], 5)).toEqual(["Them 2", "Us 7"]);
  });

  it("puts tags side by side that would cover each other", () => {
    expect(shown([tag("Russia", 2), tag("Ukraine", 2)], 5)).toEqual(["Russia+Ukraine 5"]);
    expect(shown([tag("Russia", 2), tag("Ukraine", 3)], 9)).toEqual(["Russia+Ukraine 6"]);
  });

  it("makes room for what stands beside a name", () => {
    const dated = { ...tag("Russia", 0), hints: ["2025"] };
    expect(shown([dated, tag("Ukraine", 1)], 4)).toEqual(["Russia+Ukraine 2 start"]);
    expect(shown([tag("Russia", 0), tag("Ukraine", 2)], 4)).toEqual(["Russia 1", "Ukraine 5"]);
  });

  it("makes room for the sign that something weakens it", () => {
    // As long as has just room alone.
    const long = Array.from({ length: 30 }, (_, at) => tag("U".repeat(at + 1), 2));
    const alone = long.findLast((one) => shown([tag("Russia", 0), one], 4).length === 2);
    if (!alone) throw new Error("no name has room");
    expect(shown([tag("Russia", 0), { ...alone, isWeak: true }], 4)).toHaveLength(1);
  });

  it("says at which end a group has no room to one side", () => {
    expect(shown([tag("Russia", 0), tag("Ukraine", 8)], 9)).toEqual([
      "Russia 1 start",
      "Ukraine 17 end",
    ]);
  });

  it("gives the whole line to more than have room in one row of it", () => {
    const many = Array.from({ length: 9 }, (_, at) => tag(`Party ${at}`, at % 3));
    expect(groupsOf(many, 3).map(({ tags, edge }) => [tags.length, edge])).toEqual([[9, "all"]]);
  });

  it("keeps every tag once, and every group on the line", () => {
    const anyTag = fc
      .tuple(fc.constantFrom("US", "NATO", "Russia"), fc.nat(6), fc.nat(6))
      .map(([name, a, b]) => tag(name, Math.min(a, b), Math.max(a, b)));
    fc.assert(
      fc.property(fc.array(anyTag, { maxLength: 8 }), (tags) => {
        const groups = groupsOf(tags, 7);
        expect(groups.flatMap((group) => group.tags)).toHaveLength(tags.length);
        for (const { at } of groups) {
          expect(at).toBeGreaterThanOrEqual(1);
          expect(at).toBeLessThanOrEqual(13);
        }
      }),
    );
  });
});
