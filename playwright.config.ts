import { defineConfig } from '@playwright/test';

/** The end-to-end tests. All other suites run in Vitest. */
export default defineConfig({
  testDir: 'tests/e2e/specs',
  testMatch: '*.test.ts',
  outputDir: 'tests/.output/e2e',
  snapshotPathTemplate: 'tests/golden/{arg}{ext}',
  globalSetup: './tests/support/serve-built-site.ts',
  // Most pages draw nothing, so that two of them go together on two cores.
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // A time-out is there to end what hangs: without a graphics processor maps are drawn slowly.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  use: {
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
    // A film and a copy of the page for each step would take a third of the time: `--trace on` records them too.
    trace: { mode: 'retain-on-failure', snapshots: false, screenshots: false },
    screenshot: 'only-on-failure',
  },
});
