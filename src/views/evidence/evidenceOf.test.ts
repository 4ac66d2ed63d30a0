import { describe, expect, it } from "vitest";
import { ADA, BO, indexWith, question } from "#testing/fixtures.ts";
import { evidenceOf } from "./evidenceOf.ts";

const evidence = (...statements: Parameters<typeof indexWith>) =>
  evidenceOf(indexWith(...statements), question());

describe(evidenceOf, () => {
  it("puts the position into a sentence, with what weakens it", () => {
    const { title, sentence, notes } = evidence({
      conditionalOn: "a vote is held",
      confidence: 2,
      said: "2024-01-01",
    });
    expect(title).toBe("Along the river");
    expect(sentence).toBe(
      "North’s position: demand, as told by The Gazette. Deciding words: 1 Jan 2024.",
    );
    expect(notes).toEqual([
      "One act of saying alone supports this, told by The Gazette.",
      "On condition: a vote is held.",
      "It is second-hand: one outlet’s account, not the issuing body, a wire or a direct quotation in a good outlet.",
      "The deciding words are 1 year 11 months old on the date shown.",
    ]);
  });

  it("names each of the things said on one day that share no option", () => {
    const { sentence } = evidence({ stance: ["river"] }, { stance: ["coast"], firmness: "open" });
    expect(sentence).toMatch(
      /^North said things on one day that share no option: Along the river \(demand, .*\) and Along the coast \(.*\)\./,
    );
  });

  it("says of a clause that the later one is unpublished", () => {
    const { notes } = evidence({ proposal: "first-draft", said: "2025-03-01" });
    expect(notes).toContain(
      "From an earlier draft (first-draft); the later one is unpublished on this issue.",
    );
  });

  it("says by how many acts each place is supported, and who tells them", () => {
    const copies = { secondCopies: ["courier"] };
    const [note] = evidence({ speaker: ADA, ...copies }, { speaker: BO, said: "2025-01-01" }).notes;
    expect(note).toBe(
      "2 independent acts of saying support this, told by The Gazette and The Courier.",
    );
    expect(evidence({ stance: ["river"] }, { stance: ["coast"] }).notes).toEqual(
      expect.arrayContaining([
        "Along the river: One act of saying alone supports this, told by The Gazette.",
      ]),
    );
  });

  it("shows better known words beside a retelling that says otherwise", () => {
    const { notes } = evidence(
      { stance: ["coast"], confidence: 2, said: "2025-06-01" },
      { stance: ["river"], said: "2025-05-01" },
    );
    expect(notes).toContain(
      "Earlier words are better known and say otherwise: Along the river, 1 May 2025. The newest words decide all the same.",
    );
  });

  it("counts what contests it and what has been reported since", () => {
    const { notes } = evidence(
      { said: "2025-01-01" },
      { voice: "reporter", said: "2025-12-01", stance: ["coast"] },
    );
    expect(notes).toEqual(expect.arrayContaining(["Since then reported otherwise: see below."]));
  });

  it.each([
    [[], "Silence is not a position"],
    [[{ stance: null, unplaced: "declined" }], "spoke on this"],
    [[{ voice: "reporter", stance: null, unplaced: "too-vague" }], "only descriptions by others"],
  ])("says which silence it is: %o", (statements, words) => {
    expect(evidence(...statements).sentence).toContain(words);
  });

  it("says of an earlier day what nothing was found in, not how much was read since", () => {
    const { sentence } = evidenceOf(indexWith({ said: "2025-06-01" }), question("2025-02-01"));
    expect(sentence).toBe(
      "Nothing by or about North on this was found in what was said by 1 Feb 2025. Silence is not a position.",
    );
  });

  it("says what the cell would read without a quote, or that it holds", () => {
    const { breaks, notes } = evidence(
      { said: "2025-02-01", alt: ["coast"] },
      { said: "2025-01-01", stance: ["ridge"] },
    );
    expect([...breaks.values()]).toEqual([
      [
        "Without this one quote the cell would read: Along the ridge.",
        "By its second reading the cell would read: Along the coast.",
      ],
    ]);
    expect(notes.join()).not.toContain("It holds");
    expect(evidence({ speaker: ADA }, { speaker: BO }).notes.join()).toContain(
      "It holds under every single change",
    );
  });

  it("leaves all out at once that tells one act", () => {
    const { breaks } = evidence({ speaker: ADA }, { speaker: ADA, source: "courier" });
    expect([...breaks.values()]).toEqual([
      ["Without this one act, which 2 statements tell, the cell would read: Nothing found."],
    ]);
  });
});
