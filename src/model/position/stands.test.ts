import { describe, expect, it } from "vitest";
import { ids, mixed, placed, positionFrom, silent } from "#testing/positions.ts";
import type { Statement } from "#model/dossier/dossier.ts";
import { indexWith } from "#testing/fixtures.ts";
import {
  decidingIn,
  isOnRecord,
  isPlaced,
  openIn,
  outletsOf,
  sayerOf,
  setsKey,
  standsIn,
} from "./stands.ts";

const THREE = [placed("river"), mixed(["river"], ["coast", "road"]), silent];

describe(standsIn, () => {
  it("is one for a placed position, several for mixed signals, none for silence", () => {
    expect(THREE.map((position) => standsIn(position).length)).toEqual([1, 2, 0]);
  });
});

describe(openIn, () => {
  it("holds every option that some stand leaves open", () => {
    expect(THREE.map((position) => [...openIn(position)])).toEqual([
      ["river"],
      ["river", "coast", "road"],
      [],
    ]);
  });
});

describe(isOnRecord, () => {
  it("is true of mixed signals, which are not placed", () => {
    expect(THREE.map(isOnRecord)).toEqual([true, true, false]);
    expect(THREE.map(isPlaced)).toEqual([true, false, false]);
  });
});

describe(setsKey, () => {
  it("tells sets and silences apart", () => {
    expect(THREE.map(setsKey)).toEqual(["river", "river coast+road", "none-found"]);
  });
});

describe(decidingIn, () => {
  it("lists the statements of all stands", () => {
    const position = positionFrom(
      { stance: ["river"] },
      { stance: ["coast"] },
      { said: "2024-01-01" },
    );
    expect(ids(decidingIn(position))).toEqual(["s1", "s2"]);
  });
});

describe(outletsOf, () => {
  it("names each outlet of the deciding words once", () => {
    const index = indexWith({}, {}, { source: "courier" });
    const deciding = index.byDay.map(({ statement }) => statement);
    const [stand] = standsIn(placed("river"));
    expect(stand && outletsOf(index, { ...stand, deciding })).toEqual([
      "The Gazette",
      "The Courier",
    ]);
  });
});

describe(sayerOf, () => {
  it.each<[Partial<Statement>, string | undefined]>([
    [{ speaker: { name: "A. Speaker" } }, "A. Speaker"],
    [{ document: "The draft" }, "The draft"],
    [{ voice: "reporter" }, "The Gazette"],
    [{}, undefined],
  ])("of %o is %s", (changes, sayer) => {
    const index = indexWith({});
    const { statement } = index.byDay[0] ?? {};
    expect(statement && sayerOf(index, { ...statement, speaker: null, ...changes })).toBe(sayer);
  });
});
