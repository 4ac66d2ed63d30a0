import { afterAll, describe, expect, test } from "vitest";
import { newsroom, pasted, site } from "./newsroom.ts";
import { until } from "#e2e/engines/engine.ts";
import { OTHERS, started } from "#e2e/engines/others.ts";

const room = await newsroom();
afterAll(() => room.close());

const ISSUE = "issue/nato-membership";
/** What cannot be asked from outside of a frame of another site, which these engines do not let a driver into here. */
const NOT_TRIED =
  "E02, E10 to E13, E18, E20 to E24, E28, E30 and the rest of E32: asked in Chromium alone";
const MORE = [
  "cell/russia/nato-membership",
  "pair/russia/ukraine",
  "quote/112ua-20251224-01",
  "matrix",
  "moved",
  "text/istanbul-communique-2022",
];
const KINDS = [ISSUE, ...(process.env["EVERY_PAGE"] === undefined ? [] : MORE)];

/** A policy of a newsroom that lets in our frames and our script, and nothing else from elsewhere. */
const POLICY = `default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline' ${new URL(site()).origin}; frame-src ${new URL(site()).origin}`;

/** What the figure in the first frame told last, as the page heard it. */
const TOLD = `window.heard.filter(({ data }) => data && data.type === "embed-size").map(({ data }) => data.height).at(-1)`;
const FITS = `Math.abs(document.querySelector("iframe").clientHeight - ${TOLD}) <= 2`;

describe.each(OTHERS)("figures in %s", async (name, start) => {
  const { isThere, engine } = await started(name, start);
  // oxlint-disable-next-line no-console -- what was not tried is never passed over
  if (isThere) console.warn(`NOT TRIED in ${name}: ${NOT_TRIED}`);

  test.skipIf(!isThere).each([
    ["E03: as high as it says", {}],
    [
      "E14: in a page that allows frames of our site alone",
      { headers: { "Content-Security-Policy": POLICY } },
    ],
    ["E15: in a page that may not be framed itself", { headers: { "X-Frame-Options": "DENY" } }],
    [
      "E16: in a page that asks everything to be meant for it",
      { headers: { "Cross-Origin-Embedder-Policy": "require-corp" } },
    ],
    [
      "E17: in a page that lets frames neither copy nor fill the screen",
      { headers: { "Permissions-Policy": "clipboard-write=(), fullscreen=()" } },
    ],
    [
      "E19: in a page with rules of its own for frames",
      {
        css: "iframe { max-width: 100%; height: auto !important } article { align-items: stretch }",
      },
    ],
    [
      "E31: in a page that does not say who asks",
      { headers: { "Referrer-Policy": "no-referrer" } },
    ],
  ])("%s, and E25: with nothing in the history of the page", async (_said, article) => {
    const page = engine();
    const body = (await pasted(ISSUE, { height: 200 })).replace('loading="lazy"', "");
    await page.open(room.publish({ ...article, body }));
    await until(page, FITS);
    expect(await page.ask("history.length - window.steps")).toBe(0);
  });

  test.skipIf(!isThere)(
    "E07: three of them in a page, one twice, have each its own height",
    async () => {
      const page = engine();
      const body = [ISSUE, ISSUE, "moved"].map(async (key) =>
        (await pasted(key, { height: 200 })).replace('loading="lazy"', ""),
      );
      await page.open(room.publish({ body: (await Promise.all(body)).join("") }));
      const heights = `[...document.querySelectorAll("iframe")].map((frame) => frame.clientHeight)`;
      await until(page, `${heights}.every((height) => height > 300)`);
      const isEach = `${heights}[0] === ${heights}[1] && ${heights}[0] !== ${heights}[2]`;
      await expect.poll(() => page.ask(isEach)).toBe(true);
    },
  );

  test.skipIf(!isThere)(
    "E27: whatever a page sends them they stay as high as they were, and answer little",
    async () => {
      const page = engine();
      const body = (await pasted(ISSUE)).replace('loading="lazy"', "");
      await page.open(room.publish({ body }));
      await until(page, FITS);
      const height = () => page.ask(`document.querySelector("iframe").clientHeight`);
      let before: unknown;
      // Until its type has come: it is a little lower than what stands in for it.
      const isStill = async () => before === (before = await height());
      await expect.poll(isStill, { interval: 700, timeout: 15_000 }).toBe(true);
      await page.ask(`(() => {
        window.heard.length = 0;
        const junk = [null, 0, -1, NaN, "", "frames-init", [], { type: "embed-size", height: 9e9 },
          { sentinel: "amp", type: "embed-size" }, { huge: "x".repeat(1e6) }];
        const { contentWindow } = document.querySelector("iframe");
        for (let at = 0; at < 1000; at += 1) contentWindow.postMessage(junk[at % junk.length], "*");
        return true;
      })()`);
      await new Promise((later) => setTimeout(later, 500));
      expect(await height()).toBe(before);
      expect(await page.ask("window.heard.length")).toBeLessThanOrEqual(20);
    },
  );

  // A frame of its own site lets the page see into it.
  test.skipIf(!isThere)(
    "E01: fit columns of 280 to 1,000 pixels, with nothing to press under 24 pixels, and E29: on a ground of its own",
    async () => {
      const page = engine();
      await page.open(`${site()}embed/${ISSUE}/`);
      for (const key of KINDS) {
        await page.ask(`(() => {
          document.body.replaceChildren(...[280, 320, 375, 600, 680, 1000].map((width) =>
            Object.assign(document.createElement("iframe"), { width, height: 300, src: "${site()}embed/${key}/?theme=" + (width < 600 ? "dark" : "light") })));
          return true;
        })()`);
        const seen = `[...document.querySelectorAll("iframe")].map(({ contentDocument }) => contentDocument)`;
        await until(
          page,
          `${seen}.every((one) => one?.documentElement?.dataset.live === "" && one.fonts.status === "loaded")`,
        );
        const found = await page.ask(`${seen}.map((one) => {
          const { scrollWidth, clientWidth } = one.documentElement;
          const least = Math.min(...[...one.querySelectorAll("a, summary")]
            .map((each) => each.getBoundingClientRect().height).filter((high) => high > 0));
          const { backgroundColor } = one.defaultView.getComputedStyle(one.documentElement);
          return [scrollWidth - clientWidth, least >= 24, backgroundColor];
        })`);
        const [dark, light] = ["rgb(23, 22, 20)", "rgb(251, 250, 247)"];
        expect(found, `of ${key}`).toEqual(
          [dark, dark, dark, light, light, light].map((ground) => [0, true, ground]),
        );
      }
    },
  );

  test.skipIf(!isThere)(
    "E04: tell the height both ways in at most three messages each, and E05: then nothing",
    async () => {
      const page = engine();
      await page.open(`${site()}embed/${ISSUE}/`);
      await page.ask(`(() => {
        window.heard = [];
        addEventListener("message", ({ data }) => window.heard.push({ data }));
        document.body.replaceChildren(Object.assign(document.createElement("iframe"), { width: 600, height: 900, src: "${site()}embed/${ISSUE}/" }));
        return true;
      })()`);
      await until(page, `${TOLD} > 300`);
      const closed = Number(await page.ask(TOLD));
      const press = `(document.querySelector("iframe").contentDocument.querySelector("summary").click(), window.heard.length)`;
      const before = Number(await page.ask(press));
      await until(page, `${TOLD} > ${closed + 20}`);
      await page.ask(press);
      await until(page, `${TOLD} === ${closed}`);
      // Each is told in two languages.
      const after = Number(await page.ask("window.heard.length"));
      expect((after - before) / 2).toBeLessThanOrEqual(3);
      await new Promise((later) => setTimeout(later, 1500));
      expect(await page.ask("window.heard.length")).toBe(after);
    },
  );

  test.skipIf(!isThere)(
    "E32: in a sandboxed frame of a frame that knows nothing of us are there, and tell their height",
    async () => {
      const page = engine();
      const relay = `<script>addEventListener("message", ({ data }) => parent.postMessage(data, "*"))</script>`;
      const inner = `${relay}<iframe width="600" height="300" src="${site()}embed/${ISSUE}/"></iframe>`;
      const body = `<iframe sandbox="allow-scripts" width="640" height="400" srcdoc="${inner.replaceAll('"', "&quot;")}"></iframe>`;
      await page.open(room.publish({ body, fitted: false }));
      await expect.poll(() => page.ask(TOLD), { timeout: 15_000 }).toBeGreaterThan(300);
    },
  );

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
