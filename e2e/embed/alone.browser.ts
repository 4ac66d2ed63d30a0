import { afterAll, describe, expect } from "vitest";
import { figureIn, ISSUE, isReadable, read } from "./figures.ts";
import { newsroom, pasted, site } from "./newsroom.ts";
import { test } from "#e2e/testing/harness.ts";

const room = await newsroom();
afterAll(() => room.close());

describe("a figure alone", () => {
  test("E09: in a sandbox that only lets scripts run it does all but open pages, and what it leads to stands there", async ({
    visit,
  }) => {
    const body = await pasted(ISSUE, { query: "?as-of=2025-01-01", sandbox: "allow-scripts" });
    const page = await read(visit, room.publish({ body }), { expected: ["Blocked opening"] });
    const figure = await figureIn(page);
    await figure.getByText("As of 1 Jan 2025").waitFor();
    await figure.locator("summary").first().click();
    expect(await figure.locator("blockquote, details[open] p").first().isVisible()).toBe(true);
    await figure.getByRole("link", { name: "Sources and full view" }).click();
    expect(page.context().pages().length).toBe(1);
  });

  test.for([
    ["E10: let open pages, it opens them without an origin", "allow-scripts allow-popups", "null"],
    ["E11: in the sandbox of our snippet what it opens is itself", undefined, "real"],
  ] as const)("%s", async ([, sandbox, origin], { visit }) => {
    const body = await pasted(ISSUE, sandbox === undefined ? {} : { sandbox });
    const page = await read(visit, room.publish({ body }), { context: {} });
    const figure = await figureIn(page);
    const opened = page.context().waitForEvent("page");
    await figure.getByRole("link", { name: "Sources and full view" }).click();
    const full = await opened;
    await full.waitForLoadState("domcontentloaded");
    expect(full.url()).toContain(`/${ISSUE}/`);
    expect(await full.evaluate("self.origin")).toBe(
      origin === "null" ? "null" : new URL(site()).origin,
    );
  });

  test.for([
    ["E12: in a sandbox that lets nothing run", { sandbox: "" }, {}],
    ["E13: with scripts off", {}, { scripts: false }],
  ] as const)("%s it is read, drawn and whole", async ([, how, options], { visit }) => {
    const body = await pasted(ISSUE, how);
    const page = await read(visit, room.publish({ body, fitted: false }), {
      ...options,
      expected: ["Blocked script execution"],
    });
    await page.locator("iframe").scrollIntoViewIfNeeded();
    const figure = page.frameLocator("iframe");
    const main = figure.locator("main");
    await main.waitFor();
    const words = await main.innerText();
    expect(words).toContain("Can Ukraine join NATO?");
    expect(words).toContain("Scripts are off: this is release");
    const band = figure.locator("i[data-tone]").first();
    expect((await band.boundingBox())?.height).toBe(16);
    // All but the line on scripts lies in the room that the snippet keeps.
    const frame = await page.locator("iframe").boundingBox();
    const foot = await figure.locator("footer").boundingBox();
    expect((foot?.y ?? NaN) + (foot?.height ?? NaN)).toBeLessThanOrEqual(
      (frame?.y ?? NaN) + (frame?.height ?? NaN),
    );
  });

  test("E14: a page that allows frames of our site alone shows it; one that allows none has the link below", async ({
    visit,
  }) => {
    const policy = (frames: string) => ({
      "Content-Security-Policy": `default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; frame-src ${frames}`,
    });
    const body = await pasted(ISSUE);
    const origin = new URL(site()).origin;
    const allowed = await read(
      visit,
      room.publish({ body, fitted: false, headers: policy(origin) }),
      { expected: ["violates the following", "favicon"] },
    );
    await isReadable(await figureIn(allowed));
    const refused = await read(
      visit,
      room.publish({ body, fitted: false, headers: policy("'none'") }),
      { expected: ["violates the following", "favicon", "Framing"] },
    );
    const link = refused.getByRole("link", { name: /open the full page/i });
    expect(await link.isVisible()).toBe(true);
  });

  test.for([
    ["E15: that may not be framed itself", { "X-Frame-Options": "DENY" }],
    [
      "E16: that asks everything to be meant for it",
      { "Cross-Origin-Embedder-Policy": "require-corp" },
    ],
    [
      "E17: that lets frames neither copy nor fill the screen",
      { "Permissions-Policy": "clipboard-write=(), fullscreen=()" },
    ],
  ] as const)("%s, a page shows it", async ([, headers], { visit }) => {
    const body = await pasted(ISSUE, { query: "?parties=ukraine.russia" });
    const page = await read(visit, room.publish({ body, headers }));
    const figure = await figureIn(page);
    await expect.poll(() => figure.locator("main").innerText()).not.toContain("Europe");
    await isReadable(figure);
  });

  test("E18: where every store throws it works, choices and all", async ({ visit }) => {
    const body = await pasted(ISSUE, { query: "?parties=ukraine.russia" });
    const page = await read(visit, room.publish({ body }), {
      before: (one) =>
        one.addInitScript(() => {
          const thrown = () => {
            throw new DOMException("refused", "SecurityError");
          };
          for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
            Object.defineProperty(window, name, { get: thrown });
          Object.defineProperty(Document.prototype, "cookie", { get: thrown, set: thrown });
          Object.defineProperty(Navigator.prototype, "serviceWorker", { get: thrown });
        }),
    });
    const figure = await figureIn(page);
    await expect.poll(() => figure.locator("main").innerText()).not.toContain("Europe");
    await isReadable(figure);
    // Or the harness would ask the article for what it has kept.
    await page.close();
  });

  test("E21: without the script, or with a record that cannot be read, what was written stays and says so", async ({
    visit,
  }) => {
    const query = "?parties=ukraine.russia";
    const body = await pasted(ISSUE, { query });
    for (const [pattern, answer, said] of [
      ["**/assets/*.js", { status: 404 }, "could not be shown"],
      ["**/data/*.json*", { body: "{" }, "the data is not readable"],
    ] as const) {
      const page = await read(visit, room.publish({ body }), {
        expected: ["404", "assets/", "Failed to load"],
        before: (one) => one.route(pattern, (route) => route.fulfill(answer)),
      });
      const figure = await figureIn(page);
      await figure.getByText(said).waitFor();
      await isReadable(figure);
      expect(await figure.locator("main").innerText()).toContain("Europe");
    }
    const waiting = await read(visit, room.publish({ body }), {
      expected: ["assets/", "ERR_"],
      before: (one) =>
        one.route("**/assets/*.js", async (route) => {
          // Longer than a figure waits.
          await new Promise((later) => setTimeout(later, 9000));
          await route.abort();
        }),
    });
    const figure = await figureIn(waiting);
    await figure.getByText("could not be shown").waitFor({ timeout: 12_000 });
    await isReadable(figure);
  });

  test("E22, E31: with nothing else reached, and nothing said of who asks, it is read", async ({
    visit,
  }) => {
    const asked: string[] = [];
    const body = (await pasted(ISSUE)).replace("strict-origin-when-cross-origin", "no-referrer");
    const page = await read(visit, room.publish({ body, fitted: false }), {
      expected: ["failed: ", "ERR_FAILED", "favicon"],
      before: (one) =>
        one.route("**", (route) => {
          const request = route.request();
          if (request.resourceType() === "document") return route.continue();
          asked.push(request.url());
          return route.abort();
        }),
    });
    await isReadable(await figureIn(page));
    // Of ours a figure asks for its type alone: nothing that a blocker would know.
    const ours = asked.filter((address) => address.startsWith(site()));
    expect(ours.every((address) => /libre-franklin.*\.woff2$/.test(address))).toBe(true);
  });
});
