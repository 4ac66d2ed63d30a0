import { describe, expect, it } from "vitest";
import { elsewhere, indexWith, type RawStatement } from "#testing/fixtures.ts";
import { copiesOf, otherOutletsOf } from "./copies.ts";

function copied(secondCopies: RawStatement["secondCopies"]) {
  const index = indexWith({ source: "gazette", secondCopies });
  const { statement } = index.byDay[0] ?? {};
  if (!statement) throw new Error("the small dossier has one statement");
  return { index, statement };
}

describe(copiesOf, () => {
  it("says of a source here and of a page elsewhere who told it, and when", () => {
    const { index, statement } = copied(["courier", elsewhere("https://example.net/a")]);
    expect(copiesOf(index, statement)).toEqual([
      {
        url: "https://example.org/courier",
        outlet: "The Courier",
        kind: "newspaper",
        published: "2025-05-01",
        source: index.dossier.sources[1],
      },
      { ...elsewhere("https://example.net/a"), source: undefined },
    ]);
  });

  it("names a page that an old release has by its address alone by the host, and invents no more", () => {
    const { index, statement } = copied(["https://www.example.net/a"]);
    expect(copiesOf(index, statement)).toEqual([
      {
        url: "https://www.example.net/a",
        outlet: "example.net",
        kind: undefined,
        published: null,
        source: undefined,
      },
    ]);
  });
});

describe(otherOutletsOf, () => {
  it("names each other outlet once, and never the source’s own", () => {
    const pages = [
      elsewhere("https://example.net/a"),
      elsewhere("https://example.net/b"),
      elsewhere("https://example.net/c", "The Gazette"),
    ];
    const { index, statement } = copied(["courier", ...pages]);
    expect(otherOutletsOf(index, statement)).toEqual(["The Courier", "The Wire"]);
  });
});
