import { describe, expect, it } from "vitest";
import { indexOf } from "#model/big/whole.ts";
import { dossierChanged, indexWith, rawDossierWith, rawIssue } from "#testing/fixtures.ts";
import { NO_SELECTION } from "#state/selection.ts";
import { findingsOf } from "./findingsOf.ts";
import { matrixOf } from "./matrixOf.ts";

const sentences = (...statements: Parameters<typeof indexWith>) => {
  const index = indexWith(...statements);
  return findingsOf(index, matrixOf(index, NO_SELECTION)).map(({ sentence }) => sentence);
};

describe(findingsOf, () => {
  it("names the widest gap, the most common ground and the extent of silence", () => {
    expect(
      sentences(
        { party: "north", stance: ["river"] },
        { party: "south", stance: ["road"] },
        { party: "north", issue: "text", stance: ["old"] },
        { party: "east", issue: "text", stance: ["old"] },
      ),
    ).toEqual([
      "North and South are furthest apart on border: at least 2 of 3 steps.",
      "On 1 of 2 issues all on record share an option: text.",
      "For 2 of 6 cells no position was found. Silence is not agreement.",
    ]);
  });

  it("names those who share the option, and counts them again", () => {
    const index = indexWith({ party: "north" }, { party: "east", stance: ["river", "ridge"] });
    expect(findingsOf(index, matrixOf(index, NO_SELECTION))[1]?.arithmetic).toContain(
      "On border, North and East are not shown to differ: 2 of 3 on record.",
    );
  });

  it("says so when nobody is apart and nobody agrees", () => {
    expect(sentences({ party: "north" }).slice(0, 2)).toEqual([
      "North, South and East are not shown to be apart on any issue.",
      "On no issue do all on record share an option, nor do any two parties.",
    ]);
  });

  it("counts the issues on which the belligerents are at opposite ends, and leaves others' gaps out", () => {
    const raw = rawDossierWith(
      { party: "north", stance: ["river"] },
      { party: "south", stance: ["coast"] },
      { party: "north", issue: "harbour", stance: ["shut"] },
      { party: "south", issue: "harbour", stance: ["shut"] },
      { party: "east", issue: "harbour", stance: ["open"] },
    );
    const parties = raw.parties.map((party) =>
      party.id === "east"
        ? { ...party, role: "mediator" }
        : { ...party, nameInSentence: `the ${party.name}` },
    );
    const issues = [...raw.issues, rawIssue("harbour", "ordinal", ["shut", "tolls", "open"])];
    const index = indexOf(dossierChanged({ ...raw, parties, issues }));
    expect(findingsOf(index, matrixOf(index, NO_SELECTION))[0]?.sentence).toBe(
      "The North and the South are at opposite ends of the scale on 1 of 2 issues: border.",
    );
  });

  it("says whose the most silence is, when one party's is", () => {
    expect(
      sentences({ party: "north" }, { party: "north", issue: "text" }, { party: "south" })[2],
    ).toBe("For 3 of 6 cells no position was found, 2 of them East’s. Silence is not agreement.");
  });

  it("does not take mixed signals for common ground", () => {
    expect(sentences({}, { stance: ["coast"] }, { party: "south" })[1]).toBe(
      "On no issue do all on record share an option, nor do any two parties.",
    );
  });

  it("names the closest pair where no row agrees as a whole", () => {
    expect(
      sentences(
        { party: "north", stance: ["river", "ridge"] },
        { party: "south", stance: ["ridge", "road"] },
        { party: "east", stance: ["coast"] },
      )[1],
    ).toBe(
      "On no issue do all on record share an option; on border, North and South are not shown to differ.",
    );
  });
});
