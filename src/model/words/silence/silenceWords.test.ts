import { describe, expect, it } from "vitest";
import { dossierChanged, indexWith, question, type RawStatement } from "#testing/fixtures.ts";
import { indexOf } from "#model/big/whole.ts";
import { cellOf } from "#model/position/cell.ts";
import { silenceAlone, silenceDoubt, silenceLine, silenceSentence } from "./silenceSentence.ts";
import { silenceWords } from "./silenceWords.ts";

const DECLINED = { said: "2025-01-01", stance: null, unplaced: "declined" };
const BY_OTHERS = { said: "2025-01-01", voice: "other-party", speaker: { name: "A" } };
const LATER = { said: "2025-06-01" };

/** What is said of the cell on 1 February, of a record that ends in December, or on its last day. */
const on = (asOf: string | undefined, ...statements: RawStatement[]) => {
  const index = indexWith(...statements);
  const cell = cellOf(index, question(asOf));
  return {
    cell: silenceWords(index, cell)?.detail,
    alone: silenceAlone(index, cell)?.detail,
    line: silenceLine(index, cell),
    doubt: silenceDoubt(index, cell),
    sentence: silenceSentence(index, cell),
  };
};

describe("silence", () => {
  it("says in how much that was read nothing was found", () => {
    expect(on(undefined)).toEqual({
      cell: "2 sources, to 31 Dec 2025",
      alone: "2 sources read, to 31 Dec 2025",
      line: "Nothing found in 2 sources, to 31 Dec 2025",
      doubt: "Nothing found. Searched: 2 sources, to 31 Dec 2025.",
      sentence:
        "Nothing by or about North on this was found: 2 sources read, through 31 Dec 2025. Silence is not a position.",
    });
  });

  it("says of an earlier day by when nothing was said, for more was read since", () => {
    expect(on("2025-02-01", LATER)).toEqual({
      cell: "nothing said by 1 Feb 2025",
      alone: "nothing said by 1 Feb 2025",
      line: "Nothing said by 1 Feb 2025 found",
      doubt: "Nothing found. Searched: what was said by 1 Feb 2025.",
      sentence:
        "Nothing by or about North on this was found in what was said by 1 Feb 2025. Silence is not a position.",
    });
  });

  it("counts what was said without a place on the scale", () => {
    expect(on(undefined, DECLINED)).toEqual({
      cell: "1 statement",
      alone: "1 statement",
      line: "Spoke, but not to this question",
      doubt: "Spoke, but not to this question (1 statement). Searched: 2 sources, to 31 Dec 2025.",
      sentence:
        "North spoke on this, but took no position that can be placed on the scale. 2 sources read, through 31 Dec 2025.",
    });
  });

  it("says of an earlier day that what was said later does not count", () => {
    expect(on("2025-02-01", DECLINED, LATER)).toEqual({
      cell: "1 statement",
      alone: "1 statement",
      line: "Spoke, but not to this question",
      doubt:
        "Spoke, but not to this question (1 statement). Searched: what was said by 1 Feb 2025.",
      sentence:
        "North spoke on this, but took no position that can be placed on the scale. Nothing said after 1 Feb 2025 is counted here.",
    });
    expect(on("2025-02-01", BY_OTHERS, LATER).sentence).toMatch(
      /^Nothing from North is on record here, only .*\. Nothing said after 1 Feb 2025 is counted here\.$/,
    );
  });

  it("says of who is no party to an issue nothing else", () => {
    const { issues } = dossierChanged({});
    const index = indexOf(
      dossierChanged({ issues: issues.map((issue) => ({ ...issue, parties: ["south"] })) }),
    );
    const cell = cellOf(index, question());
    expect(silenceWords(index, cell)).toEqual({
      label: "Not a party to this issue",
      short: "not a party to this issue",
      detail: "",
    });
    expect(silenceSentence(index, cell)).toBe("Not a party to the issue “border”: North.");
  });

  it("is nothing where there is a position", () => {
    expect(new Set(Object.values(on(undefined, {})))).toEqual(new Set([undefined]));
  });
});
