import { defineConfig } from "vitest/config";

/** What is long; the test command has a limit of time, and asks all else. */
const LONG = [
  "embed/alone",
  "embed/builder",
  "embed/fitted",
  "embed/paper",
  "engines/fragments",
  "engines/oneFile",
  "oneFile/file",
  "palette/search",
  "present/files",
  "records/manyParties",
  "site/failing",
  "site/look",
  "site/sharedAddress",
  "site/waking",
  "statements/layout",
  "takeAway/cite",
  "takeAway/picture",
  "targets/called",
  "targets/drawn",
  "targets/grey",
  "targets/slides",
  "targets/spoken",
  "targets/still",
  "translated/controls",
  "translated/pages",
  "views/sources",
];
const isAll = process.env["EVERY_PAGE"] !== undefined;

export default defineConfig({
  test: {
    include: ["e2e/**/*.browser.ts"],
    exclude: isAll ? [] : LONG.map((name) => `e2e/${name}.browser.ts`),
    globalSetup: ["e2e/globalSetup.ts"],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // A busy machine is late; what is waited for is asserted all the same.
    expect: { poll: { timeout: 10_000 } },
    // Files share what they have loaded, and one browser a worker; its pages come through pages.ts.
    isolate: false,
    // Two cores: more workers than that only make each other late.
    maxWorkers: 2,
  },
});
