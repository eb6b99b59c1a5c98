import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

function suite(
  name: string,
  options: TestProjectInlineConfiguration['test'] = {},
): TestProjectInlineConfiguration {
  return { extends: true, test: { name, include: [`tests/${name}/**/*.test.ts`], ...options } };
}

/** Suites that need a browser draw in software: one at a time, with room for slow machines. */
const inBrowser: TestProjectInlineConfiguration['test'] = {
  testTimeout: 240_000,
  hookTimeout: 120_000,
  fileParallelism: false,
};

export default defineConfig({
  test: {
    projects: [
      suite('checks'),
      // Pure functions, and stores that each test makes for itself: a fresh world for each file would cost more than the tests.
      suite('unit', { isolate: false }),
      suite('geodata', { testTimeout: 60_000, hookTimeout: 120_000 }),
      suite('style'),
      suite('render', { ...inBrowser, globalSetup: 'tests/support/serve-render-harness.ts' }),
      // Most pages draw nothing, so that two of them go together on two cores.
      suite('e2e', {
        ...inBrowser,
        fileParallelism: true,
        maxWorkers: 2,
        globalSetup: 'tests/support/serve-built-site.ts',
      }),
    ],
  },
});
