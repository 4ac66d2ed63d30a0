// @vitest-environment node
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dataReport } from "#tools/record/dataReport.ts";
import { loadDossier } from "#tools/record/dossierFiles.ts";
import { releaseLogOf } from "./releases.ts";
import { withReleases } from "#tools/testing/harbourReleases.ts";
import { type Edit, harbourCopy, problemsOf } from "#tools/testing/harbourTalks.ts";

const REASONS = "harbour-releases/changes.json";
const NOTES = "harbour-releases/releases.json";
const ABOUT = "harbour-talks/dossier.json";
const today = "2025-12-01";

/** A copy with release 1.0.0 frozen, at release 2.0.0, with some edits. */
async function copyWith(...edits: readonly Edit[]) {
  const root = await harbourCopy(...edits);
  return { root, path: await withReleases(root) };
}

async function buildProblems(...edits: readonly Edit[]) {
  const { root, path } = await copyWith(...edits);
  return problemsOf(loadDossier(path), root);
}

describe(releaseLogOf, () => {
  it("makes a change log from the documents, the newest first, with the reasons", async () => {
    const { path } = await copyWith();
    const { dossier, frozen } = await loadDossier(path);
    expect(frozen.map(({ release }) => release)).toEqual(["1.0.0"]);
    const [second, first] = dossier.releases ?? [];
    expect(first).toMatchObject({ version: "1.0.0", date: "2025-11-05", recoded: [] });
    expect(second).toMatchObject({
      version: "2.0.0",
      added: {
        sources: ["union-bulletin-202511"],
        statements: [{ source: "union-bulletin-202511", count: 1 }],
      },
      recoded: [
        {
          statement: "gazette-20250312-04",
          reason: "The passage says “until midnight”, not around the clock.",
          changes: [{ field: "stance", from: ["round-the-clock"], to: ["until-midnight"] }],
        },
      ],
      withdrawn: [{ statement: "gazette-20250312-07", party: "port-authority" }],
      reworded: ["gazette-20250312-02"],
    });
  });

  it.each<[string, Edit[], string]>([
    [
      "re-coded without a reason",
      [[REASONS, '"gazette-20250312-04"', '"gazette-20250312-07"']],
      'harbour-talks/changes.json: statement gazette-20250312-04: re-coded (stance: round-the-clock → until-midnight) in release 2.0.0, expected a reason: { "release": "2.0.0", "statement": "gazette-20250312-04", "reason": … }',
    ],
    [
      "withdrawn without a reason",
      [[REASONS, '"gazette-20250312-07"', '"gazette-20250312-04"']],
      "harbour-talks/changes.json: statement gazette-20250312-07: withdrawn in release 2.0.0, expected a reason",
    ],
    [
      "a reason for a statement that did not change",
      [[REASONS, '"gazette-20250312-07"', '"gazette-20250312-05"']],
      'harbour-talks/changes.json: [1].statement: found "gazette-20250312-05", expected a statement that release 2.0.0 re-coded or withdrew',
    ],
    [
      "two reasons for one statement",
      [[REASONS, '"gazette-20250312-07"', '"gazette-20250312-04"']],
      'harbour-talks/changes.json: [1].statement: found "gazette-20250312-04", expected one reason a statement; [0] has this one\'s',
    ],
    [
      "a reason in a release that is none",
      [[REASONS, '"release": "2.0.0"', '"release": "3.0.0"']],
      'harbour-talks/changes.json: [0].release: found "3.0.0", expected one of 1.0.0, 2.0.0',
    ],
    [
      "a release without a date",
      [[NOTES, '"2.0.0"', '"2.0.1"']],
      'harbour-talks/releases.json: found nothing of release 2.0.0, expected { "version": "2.0.0", "date": …, "summary": … }',
    ],
    [
      "a frozen release that was re-coded",
      [
        [ABOUT, '"2.0.0"', '"1.0.0"'],
        [REASONS, /^[^]*$/, "[]"],
      ],
      'harbour-talks/dossier.json: release: found "1.0.0", expected a higher number, for that release is frozen and statement gazette-20250312-04 was re-coded or withdrawn since',
    ],
  ])("stops the build: %s", async (_, edits, line) => {
    expect(await buildProblems(...edits)).toContainEqual(expect.stringContaining(line));
  });

  it("stops at a frozen document that is called otherwise, or was spoilt", async () => {
    const frozen = "harbour-releases/releases/1.0.0.json";
    expect(
      await buildProblems([frozen, '"release": "1.0.0"', '"release": "1.1.0"']),
    ).toContainEqual(
      expect.stringContaining('1.0.0.json: release: found "1.1.0", expected "1.0.0"'),
    );
    expect(await buildProblems([frozen, '"round-the-clock"', "3"])).toContainEqual(
      expect.stringContaining("harbour-talks/releases/1.0.0.json: "),
    );
  });

  it("has nothing to say of a folder that keeps no releases", async () => {
    const { dossier, frozen } = await loadDossier(join(await harbourCopy(), "harbour-talks"));
    expect([dossier.releases, frozen]).toEqual([undefined, []]);
  });
});

describe("the release number", () => {
  const numbered = (version: string): Edit[] => [
    [ABOUT, '"2.0.0"', `"${version}"`],
    [NOTES, '"2.0.0"', `"${version}"`],
    [REASONS, /"2\.0\.0"/g, `"${version}"`],
  ];
  const checkProblems = async (...edits: Edit[]) => {
    const { root, path } = await copyWith(...edits);
    return problemsOf(dataReport({ path, today }), root);
  };

  it.each(["1.0.1", "1.9.0"])("is not raised enough by %s", async (version) => {
    expect(await checkProblems(...numbered(version))).toEqual([
      `harbour-talks/dossier.json: release: found "${version}", expected 2.0.0 or higher, a major change since 1.0.0 (statements re-coded: 1 (gazette-20250312-04))`,
    ]);
  });

  it("may be raised more than enough", async () => {
    const { path } = await copyWith(...numbered("2.1.0"));
    expect(await dataReport({ path, today })).toHaveLength(3);
  });
});
