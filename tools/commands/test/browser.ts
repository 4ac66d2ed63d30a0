import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { getBrowsers } from "#tools/browser/findChromium.ts";
import { orStop } from "#tools/json/orStop.ts";

const REPORT = "node_modules/.cache/parley/browser-tests.json";

type Report = {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly status: string;
      readonly ancestorTitles: readonly string[];
    }[];
  }[];
};

/** Runs the browser tests in the browsers that the machine has or can get; none run is a failure. */
await orStop(async () => {
  const chromium = getBrowsers();
  mkdirSync(dirname(REPORT), { recursive: true });
  const { status } = spawnSync(
    "npx",
    [
      "vitest",
      "run",
      "--config",
      "e2e/vitest.config.ts",
      "--reporter=default",
      "--reporter=json",
      `--outputFile=${REPORT}`,
      ...process.argv.slice(2),
    ],
    { stdio: "inherit", env: { ...process.env, CHROMIUM: chromium } },
  );
  if (status !== 0) throw new Error("The browser tests failed");
  const { numPassedTests, testResults }: Report = JSON.parse(readFileSync(REPORT, "utf8"));
  if (numPassedTests === 0) throw new Error("No browser test ran");
  console.log(`Browser tests: ${numPassedTests} passed, in ${chromium}`);
  // A skipped test is of an engine that could not be started, and its file says why.
  const skipped = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter((result) => result.status === "skipped" || result.status === "pending");
  const engines = new Set(skipped.map(({ ancestorTitles }) => ancestorTitles.join(" ")));
  for (const engine of engines) console.warn(`NOT TRIED: ${engine}, which could not be started`);
});
