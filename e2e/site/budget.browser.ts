import type { Request } from "playwright-core";
import { describe, expect } from "vitest";
import { markLive } from "#tools/bench/live.ts";
import { test, type Visit } from "#e2e/testing/harness.ts";

/** What a library leaves in a script, however it is minified: its names of properties. */
const MARKS = {
  charts: /recharts-/,
  table: /getHeaderGroups/,
  rows: /getVirtualItems/,
  // The one that no page fetches: what it exports is what is known of it.
  schema: /safeParse|valibot/,
};

type Script = { readonly text: string; readonly size: number };

/** Every script that a page has fetched when it is asked, in a browser that had none of them. */
async function scriptsOf(visit: Visit, path: string): Promise<() => Promise<readonly Script[]>> {
  const fetched: Promise<Script>[] = [];
  await visit(path, {
    before: async (page) => {
      page.on("requestfinished", (request) => {
        if (new URL(request.url()).pathname.endsWith(".js"))
          fetched.push(scriptIn(request).catch(() => NONE));
      });
    },
  });
  return () => Promise.all(fetched);
}

/** The scripts that the first view had asked for when they took it over; what it fetches after that, nobody waits for. */
async function earlyScripts(visit: Visit): Promise<readonly Script[]> {
  const fetched: { readonly name: string; readonly script: Promise<Script> }[] = [];
  const page = await visit("", {
    before: async (opening) => {
      await markLive(opening);
      opening.on("requestfinished", (request) =>
        fetched.push({ name: request.url(), script: scriptIn(request).catch(() => NONE) }),
      );
    },
  });
  const early = await page.evaluate(() => {
    const live = performance.getEntriesByName("live")[0]?.startTime ?? NaN;
    return performance
      .getEntriesByType("resource")
      .filter(({ startTime }) => startTime < live)
      .map(({ name }) => name);
  });
  const asked = fetched.filter(({ name }) => name.endsWith(".js") && early.includes(name));
  return Promise.all(asked.map(({ script }) => script));
}

/** Of a script that was still on its way when its page was left. */
const NONE: Script = { text: "", size: 0 };

async function scriptIn(request: Request): Promise<Script> {
  const response = await request.response();
  const { responseBodySize: size } = await request.sizes();
  return { text: (await response?.text()) ?? "", size };
}

function marksIn(scripts: readonly Script[]): readonly string[] {
  return Object.entries(MARKS)
    .filter(([, mark]) => scripts.some(({ text }) => mark.test(text)))
    .map(([name]) => name);
}

describe("the first view", () => {
  test("needs at most 110 kB of script, and no chart, schema or table library", async ({
    visit,
  }) => {
    const scripts = await earlyScripts(visit);
    expect(scripts.some(({ text }) => text.includes("hydrate"))).toBe(true);
    const total = scripts.reduce((sum, { size }) => sum + size, 0);
    expect(total).toBeGreaterThan(10_000);
    expect(total).toBeLessThanOrEqual(110_000);
    expect(marksIn(scripts)).toEqual([]);
  });

  test("leaves to other views what they alone need, and the schema to the build", async ({
    visit,
  }) => {
    // Or the marks would say nothing of the first view.
    const [rows, issue] = [
      await scriptsOf(visit, "statements/"),
      await scriptsOf(visit, "issue/nato-membership/"),
    ];
    // What is drawn in sight is fetched when the page is live already.
    await expect.poll(async () => marksIn(await rows())).toEqual(["table", "rows"]);
    await expect.poll(async () => marksIn(await issue())).toEqual(["charts"]);
  });
});

describe("the figures", () => {
  test("are told by what they weigh as they are sent", async ({ visit }) => {
    const page = await visit("");
    const asked = (path: string) =>
      page.request.get(new URL(path, page.url()).href, { headers: { "accept-encoding": "br" } });
    const told: Record<string, { bytes: number }> = await (
      await asked("embed/figures.json")
    ).json();
    const figures = Object.entries(told);
    expect(figures.length).toBeGreaterThan(500);
    const sent: Record<string, number> = {};
    for (const [key] of figures.slice(0, 40)) {
      const answer = await asked(`embed/${key}/`);
      expect(answer.headers()["content-encoding"]).toBe("br");
      sent[key] = Number(answer.headers()["content-length"]);
    }
    expect(sent).toEqual(
      Object.fromEntries(figures.slice(0, 40).map(([key, { bytes }]) => [key, bytes])),
    );
  });
});
