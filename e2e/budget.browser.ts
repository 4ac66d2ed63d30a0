import type { Request } from "playwright-core";
import { describe, expect } from "vitest";
import { test, type Visit } from "./harness.ts";

/** What a library leaves in a script, however it is minified: its names of properties. */
const MARKS = {
  charts: /recharts-/,
  table: /getHeaderGroups/,
  rows: /getVirtualItems/,
  // The one that no page fetches: what it exports is what is known of it.
  schema: /safeParse|valibot/,
};

type Script = { readonly text: string; readonly size: number };

/** Every script that a page fetches by the time it is live, in a browser that has none of them yet. */
async function scriptsOf(visit: Visit, path: string): Promise<readonly Script[]> {
  const fetched: Promise<Script>[] = [];
  await visit(path, {
    before: async (page) => {
      page.on("requestfinished", (request) => {
        if (new URL(request.url()).pathname.endsWith(".js")) fetched.push(scriptIn(request));
      });
    },
  });
  return Promise.all(fetched);
}

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
    const scripts = await scriptsOf(visit, "");
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
    expect(marksIn(await scriptsOf(visit, "statements/"))).toEqual(["table", "rows"]);
    expect(marksIn(await scriptsOf(visit, "issue/nato-membership/"))).toEqual(["charts"]);
  });
});
