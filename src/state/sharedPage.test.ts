import { describe, expect, it } from "vitest";
import { inventedDossier } from "#testing/invented/dossier.ts";
import { addressOf, askedIn, withAsked } from "./sharedPage.ts";
import { pathOf, routeOf, routesOf } from "./route.ts";

const small = inventedDossier(2000, 5);
const big = inventedDossier(2001, 5);

describe(addressOf, () => {
  it("leaves a path where its thing has a page of its own", () => {
    expect(addressOf("/statement/n7/", small)).toBe("/statement/n7/");
    expect(addressOf("/source/s7/", big)).toBe("/source/s7/");
    expect(addressOf("/evidence/p0/i0/", big)).toBe("/evidence/p0/i0/");
  });

  it.each([
    ["/statement/n7/", "/statement/?id=n7"],
    ["/statement/n7", "/statement/?id=n7"],
    ["/statement/n7/?as-of=2024-01-01", "/statement/?id=n7&as-of=2024-01-01"],
    ["/statement/n7/#top", "/statement/?id=n7#top"],
    ["/statement/", "/statement/"],
  ])("asks the shared page of a big dossier for %s", (path, address) => {
    expect(addressOf(path, big)).toBe(address);
  });
});

describe(withAsked, () => {
  it("keeps what a shared page is asked for before the choices", () => {
    expect(withAsked("?as-of=2024-01-01", "?id=n7&parties=p0")).toBe("?id=n7&as-of=2024-01-01");
    expect(withAsked("", "?id=n7")).toBe("?id=n7");
    expect(withAsked("?as-of=2024-01-01", "?parties=p0")).toBe("?as-of=2024-01-01");
  });

  it("escapes what it keeps", () => {
    expect(askedIn(withAsked("", "?id=%26a%3Db"))).toBe("&a=b");
  });
});

describe(routeOf, () => {
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
  it("has one page for all statements of a big dossier, and one each of others", () => {
    const pathsOf = (dossier: typeof big) =>
      routesOf(dossier)
        .map(pathOf)
        .filter((path) => path.startsWith("/statement/"));
    expect(pathsOf(big)).toEqual(["/statement/"]);
    expect(pathsOf(small)).toHaveLength(2000);
  });
});
