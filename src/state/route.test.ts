import { describe, expect, it } from "vitest";
import { dossierWith } from "#testing/fixtures.ts";
import { inventedDossier } from "#testing/invented/dossier.ts";
import { HOME, pathOf, rootFrom, routeOf, routesOf } from "./route.ts";

const dossier = dossierWith({});
const small = inventedDossier(2000, 5);
const big = inventedDossier(2001, 5);

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

  it("finds what a shared page is asked for, and what a path names", () => {
    const route = { view: "statement", statement: "n7" };
    expect(routeOf("/statement/", big, "n7")).toEqual(route);
    expect(routeOf("/statement/n7/", big)).toEqual(route);
  });

  it("keeps a question that has no answer", () => {
    expect(routeOf("/statement/", big, "zzz")).toEqual({
      view: "lookup",
      of: "statement",
      asked: "zzz",
    });
    expect(routeOf("/statement/zzz/", big)).toBeUndefined();
    expect(routeOf("/statement/", small, "n7000")).toBeUndefined();
  });
});

describe(routesOf, () => {
  it("has each page once: home, a page for every cell, statement, source and view", () => {
    const paths = routesOf(dossier).map(pathOf);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toContain(pathOf(HOME));
    expect(paths.filter((path) => path.startsWith("/evidence/"))).toHaveLength(3 * 2);
  });

  it("has one page for all statements of a big dossier, and one each of others", () => {
    const pathsIn = (of: typeof big) =>
      routesOf(of)
        .map(pathOf)
        .filter((path) => path.startsWith("/statement/"));
    expect(pathsIn(big)).toEqual(["/statement/"]);
    expect(pathsIn(small)).toHaveLength(2000);
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
