import { describe, expect, it } from "vitest";
import { addressIn, addressText, alsoSaying, partNamed } from "./address.ts";

describe(addressText, () => {
  it.each([
    "/",
    "/scale/",
    "/scale/?",
    "/scale/#border",
    "/scale/?as-of=2025-01-01&parties=north.south#border",
    "https://example.org/a/?v=1.0.0#?#",
    "?id=n7",
    "",
  ])("makes of its parts the address %s again", (address) => {
    expect(addressText(addressIn(address))).toBe(address);
  });
});

describe(addressIn, () => {
  it("tells an empty query from none", () => {
    expect(addressIn("/scale/?#border")).toEqual({ path: "/scale/", query: "", hash: "border" });
    expect(addressIn("/scale/")).toEqual({ path: "/scale/", query: undefined, hash: undefined });
  });
});

describe(alsoSaying, () => {
  it.each([
    ["/a/", "v=1", "/a/?v=1"],
    ["/a/?", "v=1", "/a/?v=1"],
    ["/a/?id=n7", "v=1", "/a/?id=n7&v=1"],
    ["/a/?id=n7#top", "v=1&w=2", "/a/?id=n7&v=1&w=2#top"],
    ["/a/#top", "v=1", "/a/?v=1#top"],
    ["/a/?", "", "/a/?"],
  ])("says in %s also %s", (address, more, said) => {
    expect(alsoSaying(address, more)).toBe(said);
  });
});

describe(partNamed, () => {
  it.each([
    ["notes", "notes"],
    ["%D0%BC%D0%B8%D1%80", "мир"],
    ["%E0%A4%A", "%E0%A4%A"],
    ["100%", "100%"],
  ])("reads of the hash %s the id %s", (hash, id) => {
    expect(partNamed(hash)).toBe(id);
  });
});
