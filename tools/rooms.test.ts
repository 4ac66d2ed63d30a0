// @vitest-environment node
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

const FILES = ["src", "tools", "e2e"].flatMap((top) =>
  readdirSync(top, { recursive: true, encoding: "utf8" })
    .map((path) => join(top, path))
    .filter((path) => /\.tsx?$/.test(path)),
);
/** Tests may go anywhere. */
const CODE = FILES.filter((path) => !/\.test\.tsx?$/.test(path));

/** Where imports stand that are there to be refused. */
const SAMPLES = new Set(["tools/walls.test.ts", "tools/rooms.test.ts"]);

/** The floors whose rooms may need one another. */
const FLOORS = ["src/model", "src/components", "src/state", "src/app", "tools", "e2e"];

type Needs = ReadonlyMap<string, ReadonlySet<string>>;

describe("a room", () => {
  it("holds at most sixteen files of code, in src, tools and e2e", () => {
    const rooms = new Map<string, number>();
    for (const room of CODE.map(dirname)) rooms.set(room, (rooms.get(room) ?? 0) + 1);
    expect(rooms.size).toBeGreaterThan(100);
    expect([...rooms].filter(([, count]) => count > 16)).toEqual([]);
  });

  it("is left by the name of another, never by a path", () => {
    const paths = FILES.filter((path) => !SAMPLES.has(path)).flatMap((file) =>
      importsOf(file)
        .filter((named) => named.startsWith("."))
        .map((named) => ({ file, named, to: join(dirname(file), named) })),
    );
    expect(paths.length).toBeGreaterThan(500);
    expect(paths.filter(({ file, to }) => folderOf(to) !== folderOf(file))).toEqual([]);
  });
});

describe("an import", () => {
  it("says in plain quotes which file it is of: the linter reads no others", () => {
    const others = /\bimport\s*\((?:\s|\/\*.*?\*\/)*`/;
    expect(others.test("import(/* @vite-ignore */ `#state/route.ts`)")).toBe(true);
    const files = FILES.filter((path) => !SAMPLES.has(path));
    expect(files.filter((path) => others.test(readFileSync(path, "utf8")))).toEqual([]);
  });
});

describe("the rooms of a floor", () => {
  it.each(FLOORS)("need one another, and one way only: %s", (floor) => {
    const needs = needsOn(floor);
    expect([...needs.values()].some((others) => others.size > 0)).toBe(true);
    expect(circleIn(needs)).toEqual([]);
  });

  it("need one another one way only in every folder: floors, rooms, rooms of a room, files", () => {
    const folders = new Set(CODE.flatMap(foldersAbove));
    expect(folders.size).toBeGreaterThan(100);
    const circles = [...folders].map((folder) => [folder, circleIn(needsOn(folder))] as const);
    expect(circles.filter(([, rooms]) => rooms.length > 0)).toEqual([]);
  });

  it("need none of the others at all in src/views", () => {
    const needs = needsOn("src/views");
    expect(needs.size).toBeGreaterThan(20);
    expect([...needs].filter(([, others]) => others.size > 0)).toEqual([]);
  });

  it("would be found in a circle, however long", () => {
    const needs = new Map([
      ["a", new Set(["b"])],
      ["b", new Set(["c"])],
      ["c", new Set(["a"])],
      ["d", new Set(["a"])],
    ]);
    expect(circleIn(needs).toSorted()).toEqual(["a", "b", "c"]);
  });

  it.each([
    ["src/model", "text ← "],
    ["tools", "json ← "],
  ])("lie on one another as CONTRIBUTING draws them: %s", (floor, beginning) => {
    const heights = heightsDrawn(beginning);
    const needs = needsOn(floor);
    expect(heights.size).toBeGreaterThan(5);
    expect([...heights.keys()].filter((room) => !needs.has(room))).toEqual([]);
    expect(upwardsIn(needs, heights)).toEqual([]);
  });

  it("would be found to lean on what lies above or beside them", () => {
    const needs = new Map([
      ["json", new Set(["site"])],
      ["site", new Set(["json", "cards"])],
      ["cards", new Set(["supply", "testing"])],
    ]);
    const heights = new Map([
      ["json", 0],
      ["cards", 1],
      ["supply", 1],
      ["site", 2],
    ]);
    expect(upwardsIn(needs, heights)).toEqual(["json needs site", "cards needs supply"]);
  });

  it("are all drawn there, of tools, but for what only tests use", () => {
    const drawn = heightsDrawn("json ← ");
    expect([...needsOn("tools").keys()].filter((room) => !drawn.has(room))).toEqual(["testing"]);
  });
});

/** What needs a room that is drawn as high as itself, or higher. */
function upwardsIn(needs: Needs, heights: ReadonlyMap<string, number>): readonly string[] {
  return [...heights].flatMap(([room, height]) =>
    [...(needs.get(room) ?? [])]
      .filter((other) => (heights.get(other) ?? -1) >= height)
      .map((other) => `${room} needs ${other}`),
  );
}

/** The rooms of the line in CONTRIBUTING that begins so, each with how many lie below it at least. */
function heightsDrawn(beginning: string): ReadonlyMap<string, number> {
  const guide = readFileSync("CONTRIBUTING.md", "utf8");
  const line = guide.split("`").find((part) => part.startsWith(beginning)) ?? "";
  const steps = line.split(" ← ").map((rooms, height) => ({ rooms: rooms.split(", "), height }));
  return new Map(steps.flatMap(({ rooms, height }) => rooms.map((room) => [room, height])));
}

/**
 * Which rooms of a floor each of its rooms imports from. A file in no folder of the floor stands for itself: what
 * needs one such file needs not the others, and none of them can be moved into another's room by mistake.
 */
function needsOn(floor: string): Needs {
  const needs = new Map<string, Set<string>>();
  for (const file of CODE.filter((path) => path.startsWith(`${floor}/`))) {
    const room = roomOn(floor, file);
    const known = needs.get(room) ?? new Set();
    for (const to of importsOf(file).map((named) => targetOf(file, named))) {
      const other = to.startsWith(`${floor}/`) ? roomOn(floor, to) : room;
      if (other !== room) known.add(other);
    }
    needs.set(room, known);
  }
  return needs;
}

/** What is left of the rooms when those are taken away, again and again, that need none of the rest, or that none of the rest needs. */
function circleIn(needs: Needs): readonly string[] {
  const rooms = [...needs.keys()];
  const isOnTheWay = (room: string) =>
    rooms.some((other) => needs.get(room)?.has(other)) &&
    rooms.some((other) => needs.get(other)?.has(room));
  const left = rooms.filter(isOnTheWay);
  if (left.length === rooms.length) return left;
  return circleIn(new Map([...needs].filter(([room]) => left.includes(room))));
}

/** The folder of a file, the one around it and so on up to all of it. */
function foldersAbove(path: string): readonly string[] {
  const steps = dirname(path).split("/");
  return steps.map((_, at) => steps.slice(0, at + 1).join("/"));
}

/** The first step below the floor: a folder, or a file that lies in none. */
function roomOn(floor: string, path: string): string {
  return path.slice(floor.length + 1).split("/")[0] ?? "";
}

/** The folder of a file on its floor; of a file that lies in none, the floor. */
function folderOf(path: string): string {
  return dirname(path)
    .split("/")
    .slice(0, path.startsWith("src/") ? 3 : 2)
    .join("/");
}

/** Every file of ours that a file names, whatever form the import takes; not the patterns of `import.meta.glob`. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/"((?:#|\.\.?\/)[^"\s*]+\.tsx?)"/g)].map(([, named = ""]) => named);
}

/** Where the file lies that an import names. */
function targetOf(file: string, named: string): string {
  if (named.startsWith(".")) return join(dirname(file), named);
  return /^#(tools|e2e)\//.test(named) ? named.slice(1) : join("src", named.slice(1));
}
