import { describe, expect, it } from "vitest";
import { speakerId, speakersOf } from "./speakers.ts";

const by = (...names: readonly (string | undefined)[]) => ({
  statements: names.map((name) => ({ speaker: name === undefined ? null : { name } })),
});

describe(speakersOf, () => {
  it("names everybody once, A to Z, and nobody for what nobody says", () => {
    expect(speakersOf(by("Zoe Z.", "Émile B", undefined, "Zoe Z."))).toEqual([
      { id: "emile-b", name: "Émile B" },
      { id: "zoe-z", name: "Zoe Z." },
    ]);
  });

  it("gives ids that an address can list, with a dot between them", () => {
    expect(speakerId("J. D. O’Neil")).toMatch(/^[a-z0-9-]+$/);
    expect(speakerId("Володимир Зеленський")).toMatch(/^[a-z0-9-]+$/);
  });
});
