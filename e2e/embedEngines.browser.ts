import { afterAll, describe, expect, test } from "vitest";
import { newsroom, pasted, site } from "./embed/newsroom.ts";
import { until } from "./engines/engine.ts";
import { OTHERS, started } from "./engines/others.ts";

const room = await newsroom();
afterAll(() => room.close());

const ISSUE = "issue/nato-membership";
/** What cannot be asked from outside of a frame of another site, which these engines do not let a driver into here. */
const NOT_TRIED =
  "E01, E02, E04, E05, E07, E10 to E15, E17, E18, E20 to E24, E27 to E32: asked in Chromium alone";

/** What the figure in the first frame told last, as the page heard it. */
const TOLD = `window.heard.filter(({ data }) => data && data.type === "embed-size").map(({ data }) => data.height).at(-1)`;
const FITS = `Math.abs(document.querySelector("iframe").clientHeight - ${TOLD}) <= 2`;

describe.each(OTHERS)("figures in %s", async (name, start) => {
  const { isThere, engine } = await started(name, start);
  if (isThere) console.warn(`NOT TRIED in ${name}: ${NOT_TRIED}`);

  test.skipIf(!isThere).each([
    ["E03: as high as it says", {}],
    [
      "E16: in a page that asks everything to be meant for it",
      { "Cross-Origin-Embedder-Policy": "require-corp" },
    ],
  ])("%s, and E25: with nothing in the history of the page", async (_said, headers) => {
    const page = engine();
    const body = (await pasted(ISSUE)).replace('loading="lazy"', "");
    await page.open(room.publish({ body, headers }));
    await until(page, FITS);
    expect(await page.ask("history.length - window.steps")).toBe(0);
  });

  test.skipIf(!isThere)("E06: a page that listens late asks, and is told", async () => {
    const page = engine();
    const body = (await pasted(ISSUE, { height: 200 })).replace('loading="lazy"', "");
    await page.open(room.publish({ body, fitted: false }));
    await until(page, `${TOLD} > 300`);
    expect(await page.ask(FITS)).toBe(false);
    await page.ask(
      `(document.body.append(Object.assign(document.createElement("script"), { src: "${site()}embed.js" })), true)`,
    );
    await until(page, FITS);
  });

  test.skipIf(!isThere)(
    "E08: in a tab that is not shown it waits, and has its height when it is",
    async () => {
      const page = engine();
      const frame = (await pasted(ISSUE)).replace('loading="lazy"', "");
      await page.open(room.publish({ body: `<div id="tab" style="display:none">${frame}</div>` }));
      await page.ask(`(document.getElementById("tab").style.display = "block", true)`);
      await expect.poll(() => page.ask(FITS), { timeout: 15_000 }).toBe(true);
    },
  );

  test.skipIf(!isThere)(
    "E09: in a sandbox that only lets scripts run it is as high as it says",
    async () => {
      const page = engine();
      const body = (await pasted(ISSUE, { sandbox: "allow-scripts" })).replace(
        'loading="lazy"',
        "",
      );
      await page.open(room.publish({ body }));
      await expect.poll(() => page.ask(FITS), { timeout: 15_000 }).toBe(true);
    },
  );

  test.skipIf(!isThere)(
    "E26: is opened and closed 150 times without an error or a step of history",
    async () => {
      const page = engine();
      await page.open(`${site()}embed/${ISSUE}/`);
      const outcome = await page.ask(`(() => {
      const steps = history.length;
      const rows = [...document.querySelectorAll("summary")];
      for (let press = 0; press < 150; press += 1) rows[press % rows.length].click();
      return [history.length - steps, document.querySelectorAll("details[open]").length];
    })()`);
      expect(outcome).toEqual([0, 0]);
    },
  );
});
