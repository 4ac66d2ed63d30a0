import { type Arbitrary, assert, asyncProperty, record, shuffledSubarray } from "fast-check";
import { expect, test } from "vitest";
import type { WholeDossier } from "#model/dossier/dossier.ts";
import { formerFigures, type WrittenPage, writtenPages } from "#app/prerender.tsx";
import { loadDossier } from "#tools/record/dossierFiles.ts";
import { HARBOUR_TALKS } from "#tools/testing/harbourTalks.ts";

type Statements = WholeDossier["statements"];

async function pagesOf(dossier: WholeDossier): Promise<Readonly<Record<string, string>>> {
  const pages: Record<string, string> = {};
  for await (const { path, html } of writtenPages(dossier)) pages[path] = html;
  return pages;
}

/** All of the things, in any order. */
function shuffled<Thing>(things: readonly Thing[]): Arbitrary<Thing[]> {
  const { length } = things;
  return shuffledSubarray([...things], { minLength: length, maxLength: length });
}

/** The statements of each source in the order of its text again, which the record says and no comparison. */
function inTextOrder(shuffledOnes: Statements): Statements {
  const rest = [...dossier.statements];
  return shuffledOnes.map(({ source }) => {
    const [next] = rest.splice(
      rest.findIndex((statement) => statement.source === source),
      1,
    );
    if (!next) throw new Error("a statement is lost");
    return next;
  });
}

const { dossier } = await loadDossier(HARBOUR_TALKS);

// An engine may put what is equal to a comparator in another order than the one that wrote the page.
test("every list of every page stands in one order, whatever order the record is given in", async () => {
  const { statements, sources } = dossier;
  const expected = await pagesOf(dossier);
  const orders = record({
    statements: shuffled(statements).map(inTextOrder),
    sources: shuffled(sources),
  });
  const backwards = {
    statements: inTextOrder(statements.toReversed()),
    sources: sources.toReversed(),
  };
  await assert(
    asyncProperty(orders, async (lists) => {
      const pages = await pagesOf({ ...dossier, ...lists });
      for (const [path, html] of Object.entries(expected))
        expect(pages[path] === html, `${path} is the same`).toBe(true);
      expect(Object.keys(pages).toSorted()).toEqual(Object.keys(expected).toSorted());
    }),
    { numRuns: 3, examples: [[backwards]] },
  );
});

test("each page but a figure's is described in words of its own", async () => {
  const described = new Map<string, string[]>();
  for await (const { path, route, description } of writtenPages(dossier))
    if (route.view !== "figure")
      described.set(description, [...(described.get(description) ?? []), path]);
  expect([...described.values()].filter((paths) => paths.length > 1)).toEqual([]);
  expect(described.size).toBeGreaterThan(dossier.statements.length + dossier.sources.length);
});

test("a figure that an older release alone has is written of the last that had it, once, and says that it is no more", async () => {
  const gone = dossier.statements[0];
  if (!gone) throw new Error("there is no statement");
  const now = {
    ...dossier,
    release: "2.0.0",
    releases: [released("2.0.0", gone), released("1.1.0"), released("1.0.0")],
    statements: dossier.statements.slice(1),
  };
  const frozen = ["1.0.0", "1.1.0"].map((release) => ({ ...dossier, release }));
  const pages: WrittenPage[] = [];
  for await (const page of formerFigures(now, frozen)) pages.push(page);
  expect(pages.map(({ path, figure }) => [path, figure])).toEqual([
    [
      `/embed/quote/${gone.id}/`,
      { kind: "quote", fullView: `/statement/${gone.id}/?v=1.1.0`, release: "1.1.0" },
    ],
  ]);
  expect(pages[0]?.html).toContain("Corrected since: 1 statement");
});

function released(version: string, ...withdrawn: Statements) {
  const nothing = { parties: [], proposals: [], issues: [], options: [], sources: [] };
  return {
    version,
    date: "2026-03-01",
    summary: "Invented.",
    added: { ...nothing, statements: [] },
    removed: nothing,
    recoded: [],
    withdrawn: withdrawn.map(({ id, source, party, issue }) => ({
      statement: id,
      source,
      party,
      issue,
      reason: "Invented.",
    })),
    reworded: [],
  };
}
