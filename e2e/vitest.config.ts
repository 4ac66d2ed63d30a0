import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["e2e/**/*.browser.ts"],
    globalSetup: ["e2e/globalSetup.ts"],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // A machine busy with something else may once be late; the report says what was run twice.
    retry: 1,
    // Two cores: more workers than that only make each other late.
    maxWorkers: 2,
  },
});
