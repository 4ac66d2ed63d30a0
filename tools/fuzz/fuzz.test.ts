import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadDossier } from "#tools/record/dossierFiles.ts";
import { HARBOUR_TALKS } from "#tools/testing/harbourTalks.ts";
import { addressProperties } from "./addresses.ts";
import { DATA } from "./data.ts";
import { DERIVATION } from "./derivation.ts";
import { EXPORTS } from "./exports.ts";
import { fuzz, propertyOf } from "./fuzz.ts";
import { LINKS } from "./links.ts";
import { TEXTS } from "./texts.ts";

const { dossier } = await loadDossier(HARBOUR_TALKS);

describe("a sample of the long run", () => {
  const all = [
    ...DATA,
    ...addressProperties(dossier),
    ...DERIVATION,
    ...LINKS,
    ...EXPORTS,
    ...TEXTS,
  ];

  it.each(all.map(({ name, tried }) => [name, tried] as const))("%s", (_, tried) => {
    const { failure, cases } = tried({ seed: 1, cases: 40 });
    expect(failure).toBeUndefined();
    expect(cases).toBe(40);
  });
});

describe(fuzz, () => {
  const run = (seed: number, rounds: number) => {
    const said: string[] = [];
    const properties = [
      propertyOf("numbers are small", fc.nat({ max: 2000 }), (number) => number < 2000 - seed),
      propertyOf("numbers are numbers", fc.nat(), Number.isFinite),
    ];
    let asked = 0;
    const until = () => (asked += 1) >= rounds;
    const isSound = fuzz({ properties, seed, until, say: (line) => said.push(line) });
    return { isSound, said: said.join("\n") };
  };

  it("tries round after round, and counts", () => {
    const { isSound, said } = run(-1, 3);
    expect(isSound).toBe(true);
    expect(said).toContain("1500 cases: numbers are numbers");
    expect(said).toMatch(/3000 cases in all$/);
  });

  it("says with which seed a property fails, and the smallest case, which is the same each time", () => {
    const { isSound, said } = run(1000, 10);
    expect(isSound).toBe(false);
    expect(said).toContain("Failed, with --seed 1000: numbers are small");
    expect(said).toContain("Counterexample: [1000]");
    expect(run(1000, 10).said).toBe(said);
  });
});
