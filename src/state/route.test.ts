import { describe, expect, it } from "vitest";
import { dossierWith } from "#testing/fixtures.ts";
import { HOME, pathOf, rootFrom, routeOf, routesOf } from "./route.ts";

const dossier = dossierWith({});

describe(routeOf, () => {
  it("finds every page again by its path, with or without index.html", () => {
    for (const route of routesOf(dossier)) {
      expect(routeOf(pathOf(route), dossier)).toEqual(route);
      expect(routeOf(`${pathOf(route)}index.html`, dossier)).toEqual(route);
    }
  });

  it.each([
    "/evidence/atlantis/border/",
    "/evidence/north/",
    "/evidence/north/border/more/",
    "/statement/none/",
    "/sources/more/",
    "/nowhere/",
  ])("knows no page at %s", (path) => expect(routeOf(path, dossier)).toBeUndefined());
});

describe(routesOf, () => {
  it("has each page once: home, a page for every cell, statement, source and view", () => {
    const paths = routesOf(dossier).map(pathOf);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toContain(pathOf(HOME));
    expect(paths.filter((path) => path.startsWith("/evidence/"))).toHaveLength(3 * 2);
  });
});

describe(rootFrom, () => {
  it.each([
    ["/", "./"],
    ["/index.html", "./"],
    ["/sources/", "../"],
    ["/evidence/north/border/", "../../../"],
    ["/evidence/north/border/index.html", "../../../"],
  ])("leads from %s by %s", (path, root) => {
    expect(rootFrom(path)).toBe(root);
    expect(new URL(root, `https://example.org/a/b${path}`).pathname).toBe("/a/b/");
  });
});
