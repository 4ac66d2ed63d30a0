import { describe, expect, it } from "vitest";
import { indexOf } from "#model/big/whole.ts";
import { ADA, BORDER, dossierChanged, indexWith, rawDossierWith } from "#testing/fixtures.ts";
import { RIVAL } from "#testing/positions.ts";
import {
  issueDescription,
  sourceDescription,
  statementDescription,
  viewDescription,
} from "./descriptionWords.ts";

/** What is said of each statement, the oldest first. */
const statements = (...raw: Parameters<typeof indexWith>) => {
  const index = indexWith(...raw);
  return index.byDay.map(({ statement }) => statementDescription(index, statement));
};

describe(statementDescription, () => {
  it("says who said what, when, on what, and where it stands", () => {
    expect(statements({ speaker: ADA })).toEqual([
      "Ada, 1 Jan 2025: Along the river. North, border; The Gazette.",
    ]);
  });

  it("says of whom another party speaks, and why words have no place", () => {
    expect(statements({ ...RIVAL, stance: null, unplaced: "declined" })).toEqual([
      "A rival, 1 Jan 2025, of North: declined to say. North, border; The Gazette.",
    ]);
  });

  it("is cut at a word, and never in what tells the statement from others", () => {
    const [words = ""] = statements({ speaker: { name: "A long name ".repeat(20).trim() } });
    expect(words.length).toBeLessThanOrEqual(160);
    expect(words).toMatch(/^A long name .* (A|long|name)… North, border; The Gazette\.$/);
  });
});

describe(sourceDescription, () => {
  it("says the outlet, the day, the title and how many statements were made of it", () => {
    const index = indexWith({}, {});
    const [gazette, courier] = index.dossier.sources;
    if (!gazette || !courier) throw new Error("no sources");
    expect(sourceDescription(index, gazette)).toBe(
      `The Gazette, 31 Dec 2025: ${gazette.title}. 2 statements; newspaper or broadcaster.`,
    );
    expect(sourceDescription(index, courier)).toMatch(/ 0 statements; /);
  });
});

describe(issueDescription, () => {
  const described = (...raw: Parameters<typeof indexWith>) =>
    issueDescription(indexWith(...raw), BORDER);

  it("says the question, and how the two stand on it", () => {
    expect(described({}, { party: "south", stance: ["coast"] })).toBe(
      "Where does the border run? North – South: opposite ends, 3 of 3 steps. As of 31 Dec 2025, Border talks.",
    );
  });

  it("says of one party alone how many are on record", () => {
    const { parties } = rawDossierWith();
    const index = indexOf(dossierChanged({ parties: parties.slice(0, 1) }, {}));
    expect(issueDescription(index, BORDER)).toMatch(
      /^Where does the border run\? 1 of 1 took a position/,
    );
  });
});

describe(viewDescription, () => {
  it("says what the view shows, and of which record", () => {
    expect(viewDescription(indexWith({}), "who moved between two days")).toBe(
      "Who moved between two days. Border talks, record to 31 Dec 2025.",
    );
  });
});
