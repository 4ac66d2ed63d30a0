import { describe, expect, it } from "vitest";
import { RULES } from "#model/position/rules.ts";

const SOURCES = import.meta.glob<string>("./**/*.{ts,tsx}", {
  query: "?raw",
  import: "default",
  eager: true,
});

describe("a comment", () => {
  it("names no rule of derivation that the page Rules has not", () => {
    const known = new Set<string>(RULES.map(({ id }) => id));
    const named = Object.entries(SOURCES).flatMap(([file, text]) =>
      commentsIn(text).flatMap((comment) =>
        (comment.match(/\bD\d+\b/g) ?? []).map((rule) => ({ file, rule })),
      ),
    );
    expect(named.filter(({ rule }) => !known.has(rule))).toEqual([]);
    expect(named.length).toBeGreaterThan(10);
  });

  it("speaks of rules by their numbers, and of no document that is not here", () => {
    const others = /\b[Rr]ules? \d|\b(Derivation|Vocabulary):/;
    const found = Object.entries(SOURCES).flatMap(([file, text]) =>
      commentsIn(text)
        .filter((comment) => others.test(comment))
        .map((comment) => [file, comment]),
    );
    expect(found).toEqual([]);
  });
});

describe("a room", () => {
  it("holds at most sixteen files of code, in src, tools and e2e", () => {
    const others = import.meta.glob(["../tools/**/*.ts", "../e2e/**/*.ts"]);
    const files = [...Object.keys(SOURCES), ...Object.keys(others)];
    const rooms = new Map<string, number>();
    for (const file of files.filter((path) => !/\.test\.tsx?$/.test(path))) {
      const room = file.slice(0, file.lastIndexOf("/"));
      rooms.set(room, (rooms.get(room) ?? 0) + 1);
    }
    expect(rooms.size).toBeGreaterThan(60);
    expect([...rooms].filter(([, count]) => count > 16)).toEqual([]);
  });
});

describe("the rooms of a floor", () => {
  it.each(["model", "components", "views", "app", "state"])(
    "need one another one way only: %s",
    (floor) => {
      const needs = needsOf(floor);
      expect(needs.size).toBeGreaterThan(2);
      expect(circleIn(needs)).toEqual([]);
    },
  );

  it("would be found in a circle, however long", () => {
    const needs = new Map([
      ["a", new Set(["b"])],
      ["b", new Set(["c"])],
      ["c", new Set(["a"])],
      ["d", new Set(["a"])],
    ]);
    expect(circleIn(needs).toSorted()).toEqual(["a", "b", "c"]);
  });
});

/** Which rooms of a floor each of its rooms imports from; tests may go anywhere. */
function needsOf(floor: string): ReadonlyMap<string, ReadonlySet<string>> {
  const needs = new Map<string, Set<string>>();
  for (const [file, text] of Object.entries(SOURCES)) {
    const room = new RegExp(`^\\./${floor}/(\\w+)/`).exec(file)?.[1];
    if (room === undefined || /\.test\.tsx?$/.test(file)) continue;
    const known = needs.get(room) ?? new Set();
    for (const [, other = ""] of text.matchAll(new RegExp(`"#${floor}/(\\w+)/`, "g")))
      if (other !== room) known.add(other);
    needs.set(room, known);
  }
  return needs;
}

/** What is left of the rooms when those are taken away, again and again, that need none of the rest, or that none of the rest needs. */
function circleIn(needs: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const rooms = [...needs.keys()];
  const isOnTheWay = (room: string) =>
    rooms.some((other) => needs.get(room)?.has(other)) &&
    rooms.some((other) => needs.get(other)?.has(room));
  const left = rooms.filter(isOnTheWay);
  if (left.length === rooms.length) return left;
  return circleIn(new Map([...needs].filter(([room]) => left.includes(room))));
}

function commentsIn(text: string): readonly string[] {
  return text.match(/\/\*[^]*?\*\/|(?<!:)\/\/.*$/gm) ?? [];
}
