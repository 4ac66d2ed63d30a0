import { describe, expect, it } from "vitest";
import { BORDER, elsewhere, indexWith, NORTH, SOUTH } from "#testing/fixtures.ts";
import { takenFrom } from "#testing/takenFrom.ts";
import { withWords } from "./statements.ts";
import { cellsText, cellText, sourceLine, statementsText } from "./text.ts";

const HERE = "https://example.org/talks/?parties=north";

async function textOf(...statements: Parameters<typeof indexWith>) {
  const index = indexWith(...statements);
  return statementsText(takenFrom(index), await withWords(index, index.byDay), HERE);
}

describe(statementsText, () => {
  it("has quotation marks around direct speech", async () => {
    const speaker = { name: "Ada North", role: "minister" };
    const text = await textOf({ speech: "direct", speaker, said: "2025-12-05" });
    expect(text).toContain("“the river is the border”\nAda North, minister, 5 Dec 2025.\n");
    expect(text).toContain("Source: The Gazette, The Gazette of the day, published 31 Dec 2025.");
    expect(text).toContain("Statement: https://example.org/talks/statement/s1/?v=1.0.0");
  });

  it.each(["indirect", "mixed"])(
    "has none around %s speech, and says whose words it is",
    async (speech) => {
      const text = await textOf({ speech });
      expect(text).toMatch(/^In the words of The Gazette \(.*speech\): the river is the border\n/);
      expect(text).not.toMatch(/[“”]/);
    },
  );

  it("says of a summary that it is ours", async () => {
    const evidence = { kind: "paraphrase", text: "The river.", pinpoint: "point 7" };
    const text = await textOf({ evidence, speech: "direct" });
    expect(text).toMatch(/^Our summary of an excerpt \(point 7\): The river\.\n/);
    expect(text).not.toMatch(/[“”]/);
  });

  it("names who else told the same", async () => {
    const text = await textOf({ secondCopies: ["courier", elsewhere("https://example.net/a")] });
    expect(text).toContain("https://example.org/gazette\nAlso told by The Courier and The Wire.\n");
  });

  it("ends with the release, the date, how it was coded, the licence and the address", async () => {
    expect(await textOf({})).toMatch(
      /Parley: Border talks, release 1\.0\.0, as of 31 Dec 2025\. Coded, no review on record\. CC0\.\nhttps:\/\/example\.org\/talks\/\?parties=north&v=1\.0\.0$/,
    );
  });
});

describe(cellsText, () => {
  it("says where each party stands, and of the silent that they are", () => {
    const shown = { title: "The matrix", parties: [NORTH, SOUTH], issues: [BORDER] };
    const text = cellsText(takenFrom(indexWith({ said: "2025-12-01" })), shown, HERE);
    expect(text).toContain(
      [
        "border: Where does the border run?",
        "- North: Demands: Along the river, as told by The Gazette, 1 Dec 2025 (rests on one act alone).",
        "- South: Nothing found (2 sources, to 31 Dec 2025).",
        "North – South: cannot be compared, nothing found for South",
        "1 of 2 took a position.",
      ].join("\n"),
    );
  });
});

describe(sourceLine, () => {
  it("leaves out how it was coded where the thing itself says so", () => {
    expect(sourceLine(takenFrom(indexWith({})), HERE, true)).toBe(
      "Parley: Border talks, release 1.0.0, as of 31 Dec 2025. CC0.\nhttps://example.org/talks/?parties=north&v=1.0.0",
    );
  });
});

describe(cellText, () => {
  it("puts what decides the cell before what else is on record", async () => {
    const index = indexWith(
      { id: "decides", said: "2025-12-01" },
      { id: "older", said: "2025-01-01" },
    );
    const statements = await withWords(index, index.byDay);
    const text = cellText(takenFrom(index), { party: NORTH, issue: BORDER, statements }, HERE);
    const order = ["What decides it:", "statement/decides/", "Also on record:", "statement/older/"];
    expect(order.map((words) => text.indexOf(words))).toEqual(
      order.map((words) => text.indexOf(words)).toSorted((a, b) => a - b),
    );
    expect(text).toMatch(/^North on border, as of 31 Dec 2025\n/);
  });
});
