import { defineConfig } from "vitest/config";

/**
 * Files that have not been seen green since the nine views became five places: `EVERY_PAGE=1 npm run
 * test:browser` runs them too, and each leaves this list as it is mended.
 */
const AWAITING = process.env["EVERY_PAGE"]
  ? []
  : ["budget"].map((name) => `e2e/${name}.browser.ts`);

export default defineConfig({
  test: {
    include: ["e2e/**/*.browser.ts"],
    exclude: AWAITING,
    globalSetup: ["e2e/globalSetup.ts"],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // Files share what they have loaded, and one browser a worker; its pages come through pages.ts.
    isolate: false,
    // Two cores: more workers than that only make each other late.
    maxWorkers: 2,
  },
});
