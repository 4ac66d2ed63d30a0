import { assert, constantFrom, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { dossierWith } from "#testing/fixtures.ts";
import { NO_SELECTION } from "./selection.ts";
import { NO_TABLE, type TableChoice } from "./table.ts";
import { tableText } from "./tableUrl.ts";
import { fromQuery, toQuery } from "./url.ts";

const dossier = dossierWith();
/** Every sign of the keyboard, and what addresses, regular expressions and alphabets trip over. */
const SIGNS = [
  ...Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)),
  "\t",
  "\n",
  "\r",
  "\0",
  "\u007F",
  "\u00A0",
  "\u200B",
  "\u2028",
  "\u202E",
  "\uFEFF",
  "é",
  "ї",
  "Ж",
  "ع",
  "中",
  "ß",
  "🕊",
  "e\u0301",
];
const chosen = (table: Partial<TableChoice>) => ({
  ...NO_SELECTION,
  table: { ...NO_TABLE, ...table },
});
const facets = (some: Partial<TableChoice["facets"]>) => ({
  facets: { ...NO_TABLE.facets, ...some },
});

describe(tableText, () => {
  it("says nothing of a table as it is at first", () => {
    expect(tableText(NO_TABLE)).toEqual([]);
  });

  it("is short and can be read", () => {
    const selection = chosen({
      query: "security guarantees",
      ...facets({ voice: ["own-words", "told"] }),
      sort: [
        { column: "said", descending: true },
        { column: "party", descending: false },
      ],
      group: "issue",
    });
    expect(toQuery(selection)).toBe(
      "?q=security+guarantees&by=-said.party&group=issue&voice=own-words.told",
    );
  });

  it.each<Partial<TableChoice>>([
    { query: "NATO" },
    { query: `"O'Brien" & co. = 100% + #1? <b>… Зеленський\u2028` },
    { from: "2025-01-01", to: "2025-12-31" },
    facets({ topic: ["land"], stance: ["without"] }),
    facets({ voice: ["reported", "others-say"], firmness: ["red-line"] }),
    facets({ kind: ["state-media"], proposal: ["second-draft", "first-draft"] }),
    { sort: [{ column: "outlet", descending: true }] },
    {
      sort: [
        { column: "firmness", descending: false },
        { column: "said", descending: true },
      ],
    },
    { columns: ["said", "words"] },
    { group: "kind" },
  ])("is undone by fromQuery: %o", (table) => {
    const selection = chosen(table);
    expect(toQuery(selection)).not.toBe("");
    expect(fromQuery(toQuery(selection), dossier)).toEqual({ selection, ignored: [] });
  });

  it("writes any search as a browser does, and finds it again", () => {
    assert(
      property(string({ unit: constantFrom(...SIGNS), maxLength: 40 }), (query) => {
        const text = toQuery(chosen({ query }));
        expect(new URL(text, "https://example.org/").search).toBe(text);
        const read = fromQuery(text, dossier).selection.table.query;
        expect(read).toBe(query.trim() === "" ? "" : query);
      }),
      { numRuns: 200 },
    );
  });

  it("writes half a character as the sign for what cannot be written", () => {
    expect(toQuery(chosen({ query: "a\uD800" }))).toBe("?q=a%EF%BF%BD");
  });
});

describe("reading the table from an address", () => {
  it.each([
    ["?topic=atlantis", "the topic “atlantis”"],
    ["?voice=self", "the voice “self”"],
    ["?firmness=iron", "the firmness “iron”"],
    ["?kind=blog", "the kind of outlet “blog”"],
    ["?proposal=third-draft", "the proposal “third-draft”"],
    ["?stance=maybe", "the choice of stance “maybe”"],
    ["?from=2025-02-30", "the date “2025-02-30”"],
    ["?to=soon", "the date “soon”"],
    ["?by=-words", "the sort column “words”"],
    ["?cols=moon", "the column “moon”"],
    ["?group=speaker", "the grouping “speaker”"],
  ])("drops what it does not know and names it: %s", (query, words) => {
    expect(fromQuery(query, dossier)).toEqual({ selection: NO_SELECTION, ignored: [words] });
  });

  it("keeps what it knows of a list with strangers in it", () => {
    const { selection, ignored } = fromQuery("?voice=told.self.told&cols=words.moon.said", dossier);
    expect(selection.table.facets.voice).toEqual(["told"]);
    expect(selection.table.columns).toEqual(["said", "words"]);
    expect(ignored).toEqual(["the column “moon”", "the voice “self”"]);
  });

  it("sorts by a column once, where it first stands", () => {
    expect(fromQuery("?by=party.-said.-party", dossier).selection.table.sort).toEqual([
      { column: "party", descending: false },
      { column: "said", descending: true },
    ]);
  });

  it("cuts a search that is too long, and says so", () => {
    const { selection, ignored } = fromQuery(`?q=${"a".repeat(10_000)}`, dossier);
    expect(selection.table.query).toBe("a".repeat(200));
    expect(ignored).toEqual(["the search after its first 200 characters"]);
  });

  it("never cuts a character in half", () => {
    const { table } = fromQuery(`?q=${"a".repeat(199)}🕊🕊`, dossier).selection;
    expect(table.query).toBe("a".repeat(199));
  });
});
