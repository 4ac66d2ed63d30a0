import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { goTo, goToPart, here } from "./here.ts";

const { dataset } = document.documentElement;

beforeEach(() => history.replaceState(null, "", "/folder/file.html"));
afterEach(() => delete dataset["oneFile"]);

describe("on the site", () => {
  it("is the address in the bar", () => {
    goTo("/words/?sort=widest#nato", { replace: true });
    expect(location.href).toMatch(/^http.*\/words\/\?sort=widest#nato$/);
    expect(here()).toMatchObject({ pathname: "/words/", search: "?sort=widest", hash: "#nato" });
  });
});

describe("what browsers do not take", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.advanceTimersByTime(60_000);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it("is never called more than ninety times in half a minute", () => {
    const push = vi.spyOn(history, "pushState");
    const taken = Array.from({ length: 200 }, () => {
      vi.advanceTimersByTime(100);
      return goTo("/words/");
    });
    expect(taken.filter(Boolean)).toHaveLength(90);
    expect(push).toHaveBeenCalledTimes(90);
    vi.advanceTimersByTime(30_000);
    expect(goTo("/words/")).toBe(true);
  });

  it("is said and not thrown", () => {
    vi.spyOn(history, "pushState").mockImplementation(() => {
      throw new DOMException("too many calls", "SecurityError");
    });
    expect(goTo("/words/")).toBe(false);
  });
});

describe("in the one file", () => {
  beforeEach(() => {
    dataset["oneFile"] = "";
  });

  it("is whole behind the first #, and leaves the file's own path and query alone", () => {
    const before = history.length;
    goTo("/rules/?as-of=2025-01-01#D15");
    expect(location.pathname + location.search).toBe("/folder/file.html");
    expect(location.hash).toBe("#/rules/?as-of=2025-01-01#D15");
    expect(here()).toEqual({ pathname: "/rules/", search: "?as-of=2025-01-01", hash: "#D15" });
    expect(history.length).toBe(before + 1);
  });

  it("is the home page where the file is opened without an address, or with a strange one", () => {
    const home = { pathname: "/", search: "", hash: "" };
    expect(here()).toEqual(home);
    history.replaceState(null, "", "#notes");
    expect(here()).toEqual(home);
  });

  it("keeps the page and its choices when a part of it is gone to", () => {
    goTo("/rules/?as-of=2025-01-01#D15", { replace: true });
    goToPart("D16");
    expect(here()).toEqual({ pathname: "/rules/", search: "?as-of=2025-01-01", hash: "#D16" });
  });
});
