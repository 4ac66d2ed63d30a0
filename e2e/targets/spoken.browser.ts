import { describe, expect } from "vitest";
import { pathOf, type Route, routesOf } from "#state/route.ts";
import { isBackdrop } from "#state/views.ts";
import { realDossier } from "#e2e/testing/dossier.ts";
import { test } from "#e2e/testing/harness.ts";
import { usedOn } from "./using.ts";

/** The first page of each kind. */
const kinds = new Map<string, Route>();
for (const route of routesOf(await realDossier()))
  if (!kinds.has(route.view)) kinds.set(route.view, route);

/** The header and the foot are of every page alike, and are used on the first alone. */
const OF_THE_FRAME = /< (header|footer)\./;

describe("what a choice has done", () => {
  test.for([...kinds.values()])(
    "is announced once, politely, whatever is used on a page of its kind: $view (A11)",
    { timeout: 900_000 },
    async (route, { visit }) => {
      const { view } = route;
      const page = await visit(pathOf(route).slice(1), {
        before: async (opened) => {
          await opened.clock.install();
          await opened.addInitScript(() => {
            Object.assign(window, { print: () => {}, open: () => null });
          });
          await opened.context().grantPermissions(["clipboard-read", "clipboard-write"]);
        },
      });
      const used = await usedOn(page, (make) => view === "glance" || !OF_THE_FRAME.test(make));
      const faults = used.flatMap(({ make, faults: all }) =>
        all.map((fault) => `${make}: ${fault}`),
      );
      expect(faults).toEqual([]);
      if (isBackdrop(view))
        expect(used.filter(({ heard }) => heard.length === 1).length).toBeGreaterThan(2);
    },
  );
});
