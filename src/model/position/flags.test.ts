import { describe, expect, it } from "vitest";
import { indexWith, question, type RawStatement } from "#testing/fixtures.ts";
import { ids, PARAPHRASE, positionFrom, positionOn, RIVAL, standing } from "#testing/positions.ts";
import { knownBy, voiceMarkOf } from "./position.ts";

describe("what a position carries", () => {
  it("tells the day that decides and its age on the date", () => {
    const { day, age, dated } = standing(positionOn("2025-03-01", { said: "2025-01" }));
    expect({ day, age, dated }).toEqual({ day: "2025-01-31", age: 29, dated: true });
  });

  it("tells the hardest firmness of the statements that decide", () => {
    const position = positionFrom(
      { firmness: "preference" },
      { firmness: "red-line" },
      { firmness: "demand" },
    );
    expect(position.kind === "placed" && position.firmness).toBe("red-line");
  });

  it("tells every condition once", () => {
    const once = { conditionalOn: "once withdrawal begins" };
    const position = positionFrom(once, once, { conditionalOn: "if paid for" });
    expect(position.kind === "placed" && position.conditions).toEqual([
      "once withdrawal begins",
      "if paid for",
    ]);
  });

  it.each([
    [[2], true],
    [[1, 2], true],
    [[2, 3], false],
    [[3], false],
  ])("tells of confidence %j whether it is low: %s", (confidences, low) => {
    const position = positionFrom(...confidences.map((confidence) => ({ confidence })));
    expect(standing(position).lowConfidence).toBe(low);
  });
});

describe("since then reported", () => {
  const reported = { voice: "reporter", said: "2025-06-01", stance: ["coast"] };

  it("lists reporters who place it elsewhere, newest first", () => {
    expect(since(reported, { ...reported, said: "2025-07-01" })).toEqual(["s3", "s2"]);
  });

  it.each([
    ["2025-04-01", []],
    ["2025-04-02", ["s2"]],
  ])("begins more than 90 days after its own words: %s", (said, expected) => {
    expect(since({ ...reported, said })).toEqual(expected);
  });

  it("leaves out a reporter who agrees with it in some option", () => {
    expect(since({ ...reported, stance: ["river", "ridge"] })).toEqual([]);
  });

  it("leaves out what other parties say", () => {
    expect(since({ ...RIVAL, said: "2025-06-01", stance: ["coast"] })).toEqual([]);
  });

  it("leaves out a reporter who is undated, for that is not known to be newer", () => {
    expect(since({ ...reported, said: null })).toEqual([]);
  });

  it("leaves out a reporter who cannot be placed", () => {
    expect(since({ ...reported, stance: null, unplaced: "too-vague" })).toEqual([]);
  });

  it("is empty where a reporter decides", () => {
    const position = positionFrom(
      { voice: "reporter", said: "2025-01-01" },
      { ...RIVAL, said: "2025-12-01", stance: ["coast"] },
    );
    expect(standing(position).sinceReported).toEqual([]);
  });
});

describe("contested", () => {
  const claim = { ...RIVAL, said: "2025-03-01", stance: ["coast"] };

  it("lists other parties and reporters who place it elsewhere, newest first", () => {
    expect(by(claim, { voice: "reporter", said: "2025-03-02", stance: ["road"] })).toEqual([
      "s3",
      "s2",
    ]);
  });

  it.each([
    ["2025-01-31", []],
    ["2025-02-01", ["s2"]],
  ])("begins with the day that decides: %s", (said, expected) => {
    expect(by({ ...claim, said })).toEqual(expected);
  });

  it("leaves out those who agree with it in some option", () => {
    expect(by({ ...claim, stance: ["river", "ridge", "road"] })).toEqual([]);
  });

  it("leaves out the undated, unless its own words are undated too", () => {
    expect(by({ ...claim, said: null })).toEqual([]);
    const undated = positionFrom({ said: null }, { ...claim, said: null });
    expect(ids(standing(undated).contestedBy)).toEqual(["s2"]);
  });

  it("lists those who share no option with any of the mixed signals", () => {
    const road = { ...claim, stance: ["road"] };
    expect(by({ said: "2025-02-01", stance: ["coast"] }, road, claim)).toEqual(["s3"]);
  });

  it("lists nothing said after the date", () => {
    const position = positionOn("2025-02-28", { said: "2025-02-01" }, claim);
    expect(standing(position).contestedBy).toEqual([]);
  });

  it("leaves out a superseded clause of a reporter's telling", () => {
    const told = {
      voice: "reporter",
      proposal: "first-draft",
      said: "2025-03-01",
      stance: ["coast"],
    };
    expect(by(told)).toEqual(["s2"]);
    const second = { party: "east", proposal: "second-draft", said: "2025-06-01" };
    expect(by(told, second)).toEqual([]);
  });
});

describe(voiceMarkOf, () => {
  it.each([
    [{ speech: "direct", speaker: { name: "A minister" } }, "own-words"],
    [{ speech: "mixed" }, "own-words"],
    [{ speech: "indirect" }, "told"],
    [{ speech: "mixed", evidence: PARAPHRASE }, "told"],
    [{ voice: "reporter", speech: "mixed" }, "reported"],
    [{ ...RIVAL, speech: "direct" }, "others-say"],
  ])("marks %j as %s", (raw, mark) => {
    expect(indexWith(raw).dossier.statements.map(voiceMarkOf)).toEqual([mark]);
  });

  it("is its own words for a position when one of the statements is", () => {
    const position = positionFrom({ speech: "indirect" }, { speech: "mixed" });
    expect(position.kind === "placed" && position.voice).toBe("own-words");
  });
});

describe(knownBy, () => {
  it("lists the cell's statements by the date, oldest first", () => {
    const index = indexWith({ said: "2025-03-01" }, { said: "2025-01-01" }, { party: "south" });
    const known = (asOf: string) =>
      knownBy(index, question(asOf)).map(({ statement }) => statement.id);
    expect([known("2025-02-28"), known("2025-03-01")]).toEqual([["s2"], ["s2", "s1"]]);
  });
});

const since = (...statements: RawStatement[]) =>
  ids(standing(positionFrom({ said: "2025-01-01" }, ...statements)).sinceReported);

const by = (...statements: RawStatement[]) =>
  ids(standing(positionFrom({ said: "2025-02-01" }, ...statements)).contestedBy);
