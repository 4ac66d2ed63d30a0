import { describe, expect, it } from "vitest";
import { ids, mixed, placed, positionFrom, silent } from "#testing/positions.ts";
import { decidingIn, isOnRecord, isPlaced, openIn, setsKey, standsIn } from "./stands.ts";

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
