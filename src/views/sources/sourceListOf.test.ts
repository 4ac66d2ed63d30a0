import { describe, expect, it } from "vitest";
import { indexOf } from "#model/big/whole.ts";
import { dossierChanged, rawDossierWith } from "#testing/fixtures.ts";
import { NO_SOURCE_LIST, type SourceListChoice } from "#state/sourceList.ts";
import { sourceListOf } from "./sourceListOf.ts";

const [raw] = rawDossierWith().sources;
const index = indexOf(
  dossierChanged(
    {
      sources: [
        { ...raw, id: "old", published: "2024-03", kind: "wire", title: "Talks on the river" },
        { ...raw, id: "new", published: "2025-05-02", outlet: "Київ Times" },
        { ...raw, id: "newest", published: "2025-06-01", author: "A. Writer" },
      ],
    },
    { source: "old" },
    { source: "old" },
  ),
);
const listed = (choice: Partial<SourceListChoice> = {}) =>
  sourceListOf(index, { ...NO_SOURCE_LIST, ...choice }).groups.map(({ name, sources }) => [
    name,
    sources.map(({ source, statements }) => `${source.id} ${statements}`),
  ]);

describe(sourceListOf, () => {
  it("groups by year, the newest first, and counts the statements", () => {
    expect(listed()).toEqual([
      ["2025", ["newest 0", "new 0"]],
      ["2024", ["old 2"]],
    ]);
  });

  it("groups by kind of outlet", () => {
    expect(listed({ group: "kind" })).toEqual([
      ["news agency", ["old 2"]],
      ["newspaper or broadcaster", ["newest 0", "new 0"]],
    ]);
  });

  it.each([
    [{ query: "riv talk" }, "old 2"],
    [{ query: "КИЇВ" }, "new 0"],
    [{ query: "WRITER" }, "newest 0"],
    [{ kind: "wire" }, "old 2"],
  ] as const)("finds by words of title, outlet or author, and by kind: %o", (choice, found) => {
    expect(listed(choice).flatMap(([, those]) => those)).toEqual([found]);
  });

  it("has nothing to show where nothing is found", () => {
    expect(listed({ query: "volcano" })).toEqual([]);
  });

  it("counts each kind in the whole list, whatever is chosen", () => {
    const { kinds } = sourceListOf(index, { ...NO_SOURCE_LIST, query: "volcano" });
    expect(kinds).toEqual([
      { kind: "wire", count: 1 },
      { kind: "newspaper", count: 2 },
    ]);
  });
});
