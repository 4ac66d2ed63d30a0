import { describe, expect, test } from "vitest";
import { until } from "./engine.ts";
import { OTHERS, started } from "./others.ts";
import { watched } from "./watchedSite.ts";
import { builtFile, onDisk } from "#e2e/oneFile/served.ts";

describe.each(OTHERS)("the one file in %s", async (name, start) => {
  const { isThere, engine: there } = await started(name, start);

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
