import { describe, expect, it } from "vitest";
import { dossierChanged, indexWith, question, rawIssue, TEXT } from "#testing/fixtures.ts";
import {
  ids,
  PARAPHRASE,
  positionFrom,
  positionOn,
  RIVAL,
  standing,
  wordOf,
} from "#testing/positions.ts";
import { indexOf } from "#model/big/whole.ts";
import { type Position, positionOf, supersededBy } from "./position.ts";

describe("D1 to D3, what counts", () => {
  it("is what the statement leaves open, in the order of the scale", () => {
    expect(wordOf(positionFrom({ stance: ["ridge", "river"] }))).toBe("river+ridge");
  });

  it("counts nothing said after the date", () => {
    expect(wordOf(positionOn("2025-01-31", { said: "2025-02-01" }))).toBe("none-found");
  });

  it("counts what was said on the date itself", () => {
    expect(wordOf(positionOn("2025-02-01", { said: "2025-02-01" }))).toBe("river");
  });

  it("counts a month from its last day", () => {
    expect(wordOf(positionOn("2025-02-27", { said: "2025-02" }))).toBe("none-found");
    expect(wordOf(positionOn("2025-02-28", { said: "2025-02" }))).toBe("river");
  });

  it("counts an undated statement from its source's publication", () => {
    const undated = { said: null, source: "courier" };
    expect(wordOf(positionOn("2025-04-30", undated))).toBe("none-found");
    expect(wordOf(positionOn("2025-05-01", undated))).toBe("river");
  });

  it("passes over a newer statement that could not be placed", () => {
    const unplaced = { said: "2025-02-01", stance: null, unplaced: "too-vague" };
    expect(wordOf(positionFrom({ said: "2025-01-01" }, unplaced))).toBe("river");
  });

  it("never takes another party's word for a party's own", () => {
    const position = positionFrom(
      { said: "2025-01-01" },
      { ...RIVAL, said: "2025-02-01", stance: ["coast"] },
    );
    expect(wordOf(position)).toBe("river");
  });
});

describe("D4, drafts", () => {
  const firstClause = {
    id: "first",
    proposal: "first-draft",
    said: "2025-03-01",
    stance: ["river"],
  };
  const secondClause = {
    id: "second",
    proposal: "second-draft",
    said: "2025-06-01",
    stance: ["road"],
  };
  const lateClause = { ...secondClause, said: "2025-09-01" };

  it("lets a clause stand until its successor's date", () => {
    const position = positionOn("2025-05-31", firstClause, secondClause);
    expect([wordOf(position), earlierDraftOf(position)]).toEqual(["river", undefined]);
  });

  it("leaves a clause out from its successor's date, when the successor's own clause is on record", () => {
    const position = positionOn("2025-06-01", firstClause, secondClause);
    expect([wordOf(position), earlierDraftOf(position)]).toEqual(["road", undefined]);
  });

  it("lets a clause stand, marked, when the successor says nothing public on the issue", () => {
    const position = positionOn("2025-12-31", firstClause);
    expect([wordOf(position), earlierDraftOf(position)]).toEqual(["river", "first-draft"]);
  });

  it("lets a clause stand, marked, until the successor's clause is on record", () => {
    const position = positionOn("2025-08-31", firstClause, lateClause);
    expect([wordOf(position), earlierDraftOf(position)]).toEqual(["river", "first-draft"]);
    expect(wordOf(positionOn("2025-09-01", firstClause, lateClause))).toBe("road");
  });

  it("does not let a clause on another issue replace it", () => {
    const elsewhere = { ...secondClause, issue: "text", stance: ["new"] };
    expect(wordOf(positionFrom(firstClause, elsewhere))).toBe("river");
  });

  it("leaves a struck clause out: the successor's own, though it has no stance", () => {
    const struck = { ...secondClause, stance: null, unplaced: "off-scale" };
    expect(wordOf(positionFrom(firstClause, struck))).toBe("unplaced");
  });

  it("does not take another party's word for the successor's clause", () => {
    const claimed = { ...secondClause, ...RIVAL };
    const position = positionFrom(firstClause, claimed);
    expect([wordOf(position), earlierDraftOf(position)]).toEqual(["river", "first-draft"]);
  });

  it("leaves out a superseded clause though it was restated after its successor's date", () => {
    const restated = { ...firstClause, said: "2025-11-01" };
    expect(wordOf(positionFrom(restated, secondClause))).toBe("road");
  });

  it("follows drafts over one that says nothing on the issue", () => {
    const proposals = [
      { ...draft("first-draft", "2025-03-01"), supersededBy: "second-draft" },
      { ...draft("second-draft", "2025-06-01"), supersededBy: "third-draft" },
      draft("third-draft", "2025-08-01"),
    ];
    const third = { proposal: "third-draft", said: "2025-08-01", stance: ["coast"] };
    const index = indexOf(dossierChanged({ proposals }, firstClause, third));
    expect(wordOf(positionOf(index, question("2025-07-31")))).toBe("river");
    expect(wordOf(positionOf(index, question("2025-08-01")))).toBe("coast");
  });

  it("says which text replaced a clause", () => {
    const index = indexWith(firstClause, secondClause);
    const [statement] = index.dossier.statements;
    const on = (asOf: string) => statement && supersededBy(index, statement, asOf)?.id;
    expect([on("2025-05-31"), on("2025-06-01")]).toEqual([undefined, "second-draft"]);
  });
});

describe("D5, own words before reporters'", () => {
  it("keeps a party's own words though a reporter's are newer", () => {
    const reported = { voice: "reporter", said: "2025-02-01", stance: ["coast"] };
    expect(wordOf(positionFrom({ said: "2025-01-01" }, reported))).toBe("river");
  });

  it("keeps a party's own undated words before a reporter's dated ones", () => {
    const reported = { voice: "reporter", said: "2025-06-01", stance: ["coast"] };
    expect(wordOf(positionFrom({ said: null, source: "courier" }, reported))).toBe("river");
  });

  it("takes a reporter's word where there are none of its own", () => {
    const position = positionFrom({ voice: "reporter", stance: ["coast"] });
    expect(wordOf(position)).toBe("coast");
  });
});

describe("D6 to D9, which of them decide", () => {
  it("is the newest of several", () => {
    const position = positionFrom(
      { said: "2025-03-01", stance: ["coast"] },
      { said: "2025-01-01", stance: ["river"] },
      { said: "2025-02-01", stance: ["ridge"] },
    );
    expect(wordOf(position)).toBe("coast");
  });

  it("leaves out the undated when anything is dated", () => {
    const position = positionFrom({ said: "2025-01-01" }, { said: null, stance: ["coast"] });
    expect(wordOf(position)).toBe("river");
  });

  it("takes the undated, newest publication first, when nothing is dated", () => {
    const position = positionFrom(
      { said: null, source: "courier", stance: ["coast"] },
      { said: null, source: "gazette", stance: ["ridge"] },
    );
    expect([wordOf(position), standing(position).dated]).toEqual(["ridge", false]);
  });

  it("lets a paraphrase give way to a quote of the same day", () => {
    const position = positionFrom(
      { stance: ["coast"], evidence: PARAPHRASE },
      { stance: ["river"] },
    );
    expect(wordOf(position)).toBe("river");
  });

  it("lets a newer paraphrase decide over an older quote", () => {
    const newer = { said: "2025-02-01", stance: ["coast"], evidence: PARAPHRASE };
    expect(wordOf(positionFrom({ said: "2025-01-01" }, newer))).toBe("coast");
  });

  it("is what several of the same day agree on", () => {
    const position = positionFrom({ stance: ["river", "ridge"] }, { stance: ["ridge", "road"] });
    expect([wordOf(position), standing(position).deciding]).toEqual(["ridge", ["s1", "s2"]]);
  });
});

describe("D10, mixed signals", () => {
  it("shows each of the statements of one day that share nothing, in the order of the scale", () => {
    const position = positionFrom({ stance: ["coast"] }, { stance: ["river"] });
    expect([position.kind, wordOf(position)]).toEqual(["mixed", "river | coast"]);
  });

  it("shows the statements that say the same as one mark", () => {
    const position = positionFrom(
      { stance: ["coast"], firmness: "preference" },
      { stance: ["river", "ridge"] },
      { stance: ["ridge", "river"] },
    );
    expect(wordOf(position)).toBe("river+ridge | coast");
    expect(
      position.kind === "mixed" && position.stands.map((s) => [s.firmness, ids(s.deciding)]),
    ).toEqual([
      ["demand", ["s2", "s3"]],
      ["preference", ["s1"]],
    ]);
  });

  it("may leave open two options of a nominal issue that are no neighbours", () => {
    const index = indexWith({ issue: "text", stance: ["other", "old"] });
    expect(wordOf(positionOf(index, { ...question(), issue: TEXT }))).toBe("old+other");
  });
});

describe("D11, four kinds of silence", () => {
  it("finds nothing", () => {
    expect(wordOf(positionFrom({ party: "south" }))).toBe("none-found");
  });

  it("knows a party that spoke, but took no placeable position", () => {
    const unplaced = { stance: null, unplaced: "declined" };
    expect(wordOf(positionFrom(unplaced, RIVAL))).toBe("unplaced");
  });

  it("knows a party described only by others", () => {
    expect(wordOf(positionFrom(RIVAL))).toBe("described-by-others");
  });

  it("knows a party that is none to the issue", () => {
    const issues = [{ ...rawIssue("border", "ordinal", ["river", "ridge"]), parties: ["south"] }];
    const index = indexOf(dossierChanged({ issues }));
    expect(wordOf(positionOf(index, question()))).toBe("not-a-party");
  });
});

const earlierDraftOf = (position: Position) => standing(position).earlierDraft?.id;

const draft = (id: string, date: string) => ({
  id,
  name: id,
  sponsor: "east",
  date,
  status: "told",
  contents: "partly",
  note: "Invented.",
});
