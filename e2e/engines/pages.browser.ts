import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { frameOf } from "#state/views.ts";
import { pathOf, type Route, routesOf } from "#state/route.ts";
import { STAND_IN } from "#views/newsrooms/standIn.ts";
import { CACHE, realDossier } from "#e2e/testing/dossier.ts";
import { until } from "./engine.ts";
import { OTHERS, started } from "./others.ts";
import { watchedSite } from "./watchedSite.ts";

const dossier = await realDossier();
const site = await watchedSite(join(CACHE, `site-${dossier.id}`));
afterAll(() => site.close());

const { issues, sources, statements } = dossier;

/** Those of the most statements first; where there are two, there are ties of date. */
function byStatements<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  of: "issue" | "source",
): readonly Thing[] {
  const counts = new Map<string, number>();
  for (const { [of]: id } of statements) counts.set(id, (counts.get(id) ?? 0) + 1);
  const count = ({ id }: Thing) => counts.get(id) ?? 0;
  return things.filter((thing) => count(thing) > 1).toSorted((a, b) => count(b) - count(a));
}

/**
 * One page of each kind of the site's own, and every page with ties of date. Figures have tests of their own in
 * these engines, and the stage and the maker of figures make another page of what was written; the order of every
 * list is asked of all pages as they are written.
 */
function everyPage(): readonly Route[] {
  const first = new Map<string, Route>();
  for (const route of routesOf(dossier))
    if (!first.has(route.view) && frameOf(route.view) === "site" && route.view !== "embed")
      first.set(route.view, route);
  return [...first.values(), ...withTies()];
}

function withTies(most = Infinity): readonly Route[] {
  return [
    ...byStatements(issues, "issue")
      .slice(0, most)
      .map(({ id }): Route => ({ view: "issue", issue: id })),
    ...byStatements(sources, "source")
      .slice(0, most)
      .map(({ id }): Route => ({ view: "source", source: id })),
  ];
}

/** What the test command has time for. */
function sample(): readonly Route[] {
  const views = ["glance", "pair", "texts", "statements"] as const;
  return [...views.map((view): Route => ({ view })), ...withTies(1)];
}

const isAll = process.env["EVERY_PAGE"] !== undefined;
const pages = [...new Set((isAll ? everyPage() : sample()).map(pathOf))];

/** The words that were written and are not said, each in its turn; the reader's browser replaces one by its address. */
function missingIn(said: unknown, written: unknown): readonly unknown[] {
  if (!Array.isArray(said) || !Array.isArray(written)) return [said, written];
  let at = 0;
  return written.filter((words) => {
    const place = said.indexOf(words === STAND_IN ? site.address : words, at);
    if (place >= 0) at = place + 1;
    return place < 0;
  });
}

/** What can be pressed on a page, the first that there is, and what must follow. */
const PRESSES = [
  ['[aria-label^="Previous change"]', 'location.search.includes("as-of=")'],
  ['header button[aria-haspopup="dialog"]', 'document.querySelector("dialog[open]") !== null'],
] as const;

describe.each(OTHERS)("in %s", async (name, start) => {
  const { isThere, engine: there } = await started(name, start);

  test.skipIf(!isThere).each(pages)(
    "%s says what was written, complains of nothing, and can be used",
    async (path) => {
      const engine = there();
      await engine.open(site.address + path);
      await until(engine, "document.documentElement.dataset.live !== undefined");
      const [written, said] = [
        await engine.ask("written"),
        await engine.ask('saidIn(document.querySelector("main"))'),
      ];
      // Scripts add to what was written, such as how long ago the record ends, and take nothing away.
      expect(missingIn(said, written)).toEqual([]);
      for (const [selector, outcome] of PRESSES) {
        if ((await engine.ask(`document.querySelector('${selector}') !== null`)) !== true) continue;
        await engine.ask(`document.querySelector('${selector}').click()`);
        await until(engine, outcome);
        break;
      }
      expect(await engine.ask("complaints")).toEqual([]);
    },
  );
});
