import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { SourceId } from "#model/dossier/dossier.ts";
import { elsewhere, indexWith } from "#testing/fixtures.ts";
import { sourcePageOf } from "./sourcePageOf.ts";

const id = v.parse(SourceId, "gazette");
const page = sourcePageOf(
  indexWith(
    { id: "b", said: "2025-02-01" },
    { id: "a", said: null },
    { id: "c", said: "2025-02-01" },
    { id: "d", source: "courier", secondCopies: ["gazette", elsewhere("https://example.net/a")] },
  ),
  id,
);
const ids = (those: readonly { readonly id: string }[]) => those.map((one) => one.id);

describe(sourcePageOf, () => {
  it("has its statements in the order of the text", () => {
    expect(ids(page.statements)).toEqual(["b", "a", "c"]);
  });

  it("says how the dates were read, the oldest first", () => {
    expect(page.dates.map(({ said, day, statements }) => [said, day, ids(statements)])).toEqual([
      ["2025-02-01", "2025-02-01", ["b", "c"]],
      [null, "2025-12-31", ["a"]],
    ]);
  });

  it("names what was coded elsewhere and seen here too", () => {
    expect(ids(page.copied)).toEqual(["d"]);
  });

  it("leads to the source published before it, and to none after the newest", () => {
    expect([page.older?.id, page.newer?.id]).toEqual(["courier", undefined]);
  });
});
