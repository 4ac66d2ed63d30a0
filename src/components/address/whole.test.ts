import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addressHere, siteAddress, wholeAddress } from "./whole.ts";

const { dataset } = document.documentElement;

beforeEach(() => history.replaceState(null, "", "/a/words/?sort=widest#nato"));
afterEach(() => {
  delete dataset["oneFile"];
  delete dataset["site"];
});

describe("on the site", () => {
  it("is what the browser says", () => {
    const { origin } = location;
    expect(wholeAddress("../pair/")).toBe(`${origin}/a/pair/`);
    expect(addressHere()).toBe(`${origin}/a/words/?sort=widest`);
    expect(addressHere("border")).toBe(`${origin}/a/words/?sort=widest#border`);
    expect(siteAddress("/a")).toBe(`${origin}/a/`);
  });
});

describe("in the one file", () => {
  beforeEach(() => {
    dataset["oneFile"] = "";
    history.replaceState(null, "", "/stick/file.html#/words/?sort=widest#nato");
  });

  it("is on the site that the file was made of, whose pages others can open", () => {
    dataset["site"] = "https://example.org/parley/";
    expect(wholeAddress("#/pair/?x=1")).toBe("https://example.org/parley/pair/?x=1");
    expect(addressHere("border")).toBe("https://example.org/parley/words/?sort=widest#border");
    expect(siteAddress("")).toBe("https://example.org/parley/");
  });

  it("is the file's own where that site is not known", () => {
    const file = `${location.origin}/stick/file.html`;
    expect(wholeAddress("#/pair/")).toBe(`${file}#/pair/`);
    expect(addressHere()).toBe(`${file}#/words/?sort=widest`);
    expect(siteAddress("")).toBe(`${file}#/`);
  });
});
