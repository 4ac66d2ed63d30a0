import { describe, expect, it } from "vitest";
import { BORDER, indexWith, options, question, type RawStatement } from "#testing/fixtures.ts";
import { border, mixed, placed, silent } from "#testing/positions.ts";
import { cellOf } from "#model/position/cell.ts";
import {
  besideMarks,
  lengthWords,
  lineOf,
  marksOf,
  saidSince,
  saidWords,
  sayerWords,
  stanceWords,
  titleOf,
  voiceWords,
} from "./cellWords.ts";

const lineWith = (...statements: RawStatement[]) => {
  const index = indexWith(...statements);
  return lineOf(index, cellOf(index, question()));
};

describe(besideMarks, () => {
  const beside = (...statements: RawStatement[]) => {
    const index = indexWith(...statements);
    return besideMarks(index, cellOf(index, question()));
  };

  it("says what the marks leave out: the condition, whose words, and that it may be older", () => {
    expect(beside({ conditionalOn: "after a vote" })).toEqual([
      "after a vote, as told by The Gazette",
    ]);
    expect(beside({ said: null })).toEqual(["as told by The Gazette, or earlier"]);
    expect(beside()).toEqual([]);
  });

  it("names the place that it is said of where there are several", () => {
    expect(beside({ stance: ["river"] }, { stance: ["coast"] })).toEqual([
      "Along the river: as told by The Gazette",
      "Along the coast: as told by The Gazette",
    ]);
  });
});

describe(titleOf, () => {
  it("is the place, each place of mixed signals, or the silence", () => {
    expect([
      titleOf(border, placed("river", "ridge")),
      titleOf(border, mixed(["river"], ["coast"])),
      titleOf(border, silent),
    ]).toEqual([
      "Inland of the road",
      "Mixed signals: Along the river; or: Along the coast",
      "Nothing found",
    ]);
  });
});

describe(lineOf, () => {
  it("says party, issue, position, firmness, voice and date", () => {
    expect(lineWith({ said: "2025-11", firmness: "red-line" })).toBe(
      "North, border: Accepts only: Along the river, as told by The Gazette, Nov 2025",
    );
  });

  it("says of an undated statement that it was made by then or earlier", () => {
    expect(lineWith({ said: null })).toBe(
      "North, border: Demands: Along the river, as told by The Gazette, by 31 Dec 2025 or earlier",
    );
  });

  it("says which silence it is", () => {
    expect(lineWith()).toBe("North, border: Nothing found");
    expect(lineWith({ stance: null, unplaced: "too-vague" })).toBe(
      "North, border: Spoke, but not to this question",
    );
  });

  it("says each of the mixed signals", () => {
    expect(lineWith({ stance: ["river"] }, { stance: ["coast"] })).toBe(
      "North, border: Mixed signals: Demands: Along the river, as told by The Gazette, 1 Jan 2025; also: Demands: Along the coast, as told by The Gazette, 1 Jan 2025",
    );
  });
});

describe("beside a place", () => {
  const metas = (statement: RawStatement) => {
    const index = indexWith(statement);
    return marksOf(index, cellOf(index, question())).map(({ meta }) => meta);
  };

  it("stand firmness and date", () => {
    expect(metas({})).toEqual(["demand · 1 Jan 2025"]);
  });

  it("no firmness stands that was not said, nor “or earlier”", () => {
    expect(metas({ said: null, firmness: "unstated", speech: "direct" })).toEqual([
      "by 31 Dec 2025",
    ]);
  });
});

describe(marksOf, () => {
  it("is a mark for each place, none for silence", () => {
    const index = indexWith({ stance: ["river"] }, { stance: ["coast"] });
    expect(
      marksOf(index, cellOf(index, question())).map(({ label, meta }) => [label, meta]),
    ).toEqual([
      ["Along the river", "demand · 1 Jan 2025"],
      ["Along the coast", "demand · 1 Jan 2025"],
    ]);
    expect(marksOf(indexWith(), cellOf(indexWith(), question()))).toEqual([]);
  });
});

describe(stanceWords, () => {
  const issue = indexWith().issueOf(BORDER);

  it("is the option's label, the span's name whatever the order, or the labels in the order of the scale", () => {
    expect([
      stanceWords(issue, options("road")),
      stanceWords(issue, options("ridge", "river")),
      stanceWords(issue, options("coast", "road")),
    ]).toEqual(["Along the road", "Inland of the road", "Along the road / Along the coast"]);
  });
});

describe(voiceWords, () => {
  it("keeps own words, told, reported and claimed apart", () => {
    expect([
      voiceWords("own-words", ["A"]),
      voiceWords("told", ["A", "B"]),
      voiceWords("reported", ["A"]),
      voiceWords("others-say", ["A"]),
    ]).toEqual([
      "in its own words",
      "as told by A and B",
      "as reported by A",
      "as others say, in A",
    ]);
  });
});

describe(sayerWords, () => {
  it("says that nobody is named", () => {
    const index = indexWith({}, { speaker: { name: "A. Speaker" } });
    expect(index.byDay.map(({ statement }) => sayerWords(index, statement))).toEqual([
      "Speaker not named",
      "A. Speaker",
    ]);
  });
});

describe(saidSince, () => {
  it("begins on the day of saying, and of words without a date only says by when", () => {
    const index = indexWith({ said: "2025-03" }, { said: null });
    const since = index.byDay.map(({ statement }) => saidSince(index, [statement]));
    expect(since).toEqual(["from Mar 2025", "by 31 Dec 2025"]);
  });
});

describe(saidWords, () => {
  it("is no more precise than the data, with “or earlier” for what is undated", () => {
    const index = indexWith({ said: "2025-11~" }, { said: null });
    const each = index.byDay.map(({ statement }) => saidWords(index, [statement]));
    expect(each).toEqual(["about Nov 2025", "by 31 Dec 2025 or earlier"]);
    expect(saidWords(index, [])).toBe("");
  });
});

describe(lengthWords, () => {
  it.each([
    [20, "0 months"],
    [62, "2 months"],
    [365, "11 months"],
    [366, "1 year"],
    [540, "1 year 5 months"],
    [800, "2 years 2 months"],
  ])("says %i days as “%s”", (days, words) => {
    expect(lengthWords(days)).toBe(words);
  });
});
