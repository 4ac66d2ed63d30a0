import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dossierWith } from "#testing/fixtures.ts";
import { figureKey, figureNamed, figuresOf } from "./figure.ts";

const dossier = dossierWith({ id: "n1" });

describe(figureNamed, () => {
  it("finds every figure of a dossier by its own name", () => {
    const figures = figuresOf(dossier);
    expect(figures.length).toBe(2 + 2 * 3 + 3 + 1 + 1 + 1 + 2 + 1);
    expect(figures.map((figure) => figureNamed(figureKey(figure), dossier))).toEqual(figures);
  });

  it("reads a pair in either order, and none of a party with itself", () => {
    expect(figureNamed("pair/south/north", dossier)).toEqual({
      kind: "pair",
      between: ["south", "north"],
    });
    expect(figureNamed("pair/north/north", dossier)).toBeUndefined();
  });

  it.each([
    "",
    "issue",
    "issue/fishing",
    "issue/border/more",
    "cell/north",
    "cell/atlantis/border",
    "cell/north/border/more",
    "quote/n9",
    "text/third-draft",
    "matrix/border",
    "chart/border",
    "__proto__",
  ])("knows no figure “%s”", (key) => {
    expect(figureNamed(key, dossier)).toBeUndefined();
  });

  it("throws at no name whatever, and invents no figure", () => {
    fc.assert(
      fc.property(fc.string(), (key) => {
        const figure = figureNamed(key, dossier);
        expect(figure === undefined || key.includes(figure.kind)).toBe(true);
      }),
    );
  });
});
