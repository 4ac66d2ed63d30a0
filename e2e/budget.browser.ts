import { describe, expect } from "vitest";
import { test } from "./harness.ts";

describe("the first view", () => {
  test("needs at most 110 kB of script, and no chart, schema or table library", async ({
    visit,
  }) => {
    const fetched: { readonly url: string; readonly size: Promise<number> }[] = [];
    const page = await visit("", {
      before: async (p) => {
        p.on("requestfinished", (request) => {
          const size = request.sizes().then(({ responseBodySize }) => responseBodySize);
          if (request.url().endsWith(".js")) fetched.push({ url: request.url(), size });
        });
      },
    });
    const sizes = await Promise.all(fetched.map(({ size }) => size));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(110_000);
    const scripts = await Promise.all(
      fetched.map(async ({ url }) => (await page.request.get(url)).text()),
    );
    const script = scripts.join("\n");
    expect(script).toContain("hydrate");
    expect(script.match(/recharts|valibot|safeParse/g)).toBeNull();
  });
});
