import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { frameOf } from "#state/views.ts";
import { pathOf, type Route, routesOf } from "#state/route.ts";
import { CACHE, realDossier } from "./dossier.ts";
import { until } from "./engines/engine.ts";
import { OTHERS, started } from "./engines/others.ts";
import { watched, watchedSite } from "./engines/watchedSite.ts";
import { builtFile, onDisk } from "./oneFile.ts";

const dossier = await realDossier();
const site = await watchedSite(join(CACHE, `site-${dossier.id}`));
afterAll(() => site.close());

/**
 * One page of each kind of the site's own, and where most has one date: the fullest issues, and the fullest source.
 * Figures have tests of their own in these engines, and the stage and the maker of figures make another page of
 * what was written; the order of every list is asked of all pages as they are written.
 */
function pages(): readonly string[] {
  const first = new Map<string, Route>();
  for (const route of routesOf(dossier))
    if (!first.has(route.view) && frameOf(route.view) === "site" && route.view !== "embed")
      first.set(route.view, route);
  const { issues, sources, statements } = dossier;
  const fullest = <Thing extends { readonly id: string }>(
    things: readonly Thing[],
    of: "issue" | "source",
  ) => {
    const count = ({ id }: Thing) => statements.filter((statement) => statement[of] === id).length;
    return things.toSorted((a, b) => count(b) - count(a));
  };
  const chosen = [
    ...first.values(),
    ...fullest(issues, "issue")
      .slice(0, 3)
      .map(({ id }): Route => ({ view: "issue", issue: id })),
    ...fullest(sources, "source")
      .slice(0, 1)
      .map(({ id }): Route => ({ view: "source", source: id })),
  ];
  return [...new Set(chosen.map(pathOf))];
}

/** The words that were written and are not said, each in its turn. */
function missingIn(said: unknown, written: unknown): readonly unknown[] {
  if (!Array.isArray(said) || !Array.isArray(written)) return [said, written];
  let at = 0;
  return written.filter((words) => {
    const place = said.indexOf(words, at);
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

  test.skipIf(!isThere).each(pages())(
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

  test.skipIf(!isThere)(
    "opens the one file from a disk: links, Back, reload and a deep link work, and it asks for nothing",
    async () => {
      const engine = there();
      const file = await onDisk(watched(await builtFile()));
      const isLive = "document.documentElement.dataset.live !== undefined";
      const named = (title: string) => `document.title.startsWith(${JSON.stringify(title)})`;
      await engine.open(`${file}#/issue/nato-membership/`);
      await until(engine, `${isLive} && ${named("NATO membership")}`);
      await engine.ask(`document.querySelector('nav a[href="#/statements/"]').click()`);
      await until(engine, named("Statements"));
      await engine.ask("history.back()");
      await until(engine, named("NATO membership"));
      await engine.ask("delete document.documentElement.dataset.live, location.reload()");
      await until(engine, `${isLive} && ${named("NATO membership")}`);
      expect(await engine.ask("performance.getEntriesByType('resource').length")).toBe(0);
      expect(await engine.ask("document.fonts.check(`16px 'Source Serif 4 Variable'`)")).toBe(true);
      expect(await engine.ask("complaints")).toEqual([]);
    },
  );
});
