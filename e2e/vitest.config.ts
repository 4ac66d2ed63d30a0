import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["e2e/**/*.browser.ts"],
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
