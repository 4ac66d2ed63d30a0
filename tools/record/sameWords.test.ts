import { describe, expect, it } from "vitest";
import { placesOf } from "./sameWords.ts";

const TEXT = `The quay
Chair Ada Quill told reporters on Wednesday: “We will never  sell the quay’s north end.” She said so twice.
We will wait. We will wait. The dockers’ union – all of it – left the talks on Friday evening.`;

const found = (words: string) =>
  placesOf(words, TEXT).map(({ start, end }) => TEXT.slice(start, end));

describe(placesOf, () => {
  it.each([
    ["We will never sell the quay's north end", "We will never  sell the quay’s north end"],
    ['Wednesday: "We will never\n sell', "Wednesday: “We will never  sell"],
    ['"We will never sell the quay\'s north end."', "We will never  sell the quay’s north end."],
    ["union - all of it - left", "union – all of it – left"],
  ])("finds %s as the text has it", (words, exact) => {
    expect(found(words)).toEqual([exact]);
  });

  it.each([
    ["«We will stay»", "Il dit : «\u202FWe will stay\u202F».", "We will stay"],
    ["dit : « We will", 'Il dit : "We will stay".', 'dit : "We will'],
    ["will… stay", "We will... stay.", "will... stay"],
    ["will... stay", "We will… stay.", "will… stay"],
    ["aren’t", "They arenʼt here.", "arenʼt"],
    ["arenʼt", "They aren't here.", "aren't"],
    ["will stay", "We wi\u00ADll\u200B stay\u200E.", "wi\u00ADll\u200B stay"],
    ["שלום", "Er sagte \u2067שלו\u200Fם\u2069.", "שלו\u200Fם"],
    ["for 5 000 men", "for 5\u202F000 men", "for 5\u202F000 men"],
  ])("finds %s in “%s”", (words, text, exact) => {
    const places = placesOf(words, text).map(({ start, end }) => text.slice(start, end));
    expect(places).toEqual([exact]);
  });

  it("finds every place, and none for other words", () => {
    expect(found("We will wait")).toHaveLength(2);
    expect([found("We shall wait"), found("we will wait"), found(" ")]).toEqual([[], [], []]);
  });
});
