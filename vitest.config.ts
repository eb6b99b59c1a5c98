import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { siteConfig } from './src/build/site-config-plugin.ts';
import { LongestFirst } from './tests/support/longest-first.ts';

/** A time-out is there to end what hangs: on a busy machine a test takes many times as long as alone. */
const PATIENCE_MS = 240_000;

function suite(
  name: string,
  options: TestProjectInlineConfiguration['test'] = {},
): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: {
      name,
      include: [`tests/${name}/**/*.test.ts`],
      exclude: ['**/*.slow.test.ts'],
      testTimeout: PATIENCE_MS,
      hookTimeout: PATIENCE_MS,
      ...options,
    },
  };
}

/**
 * Suites whose files share one world, in which none leaves anything: a fresh one for each file would cost more than its tests. Vitest leaves one core to itself, which
 * is half of a small machine, and needs little of it while tests run.
 */
const inOneWorld: TestProjectInlineConfiguration['test'] = {
  isolate: false,
  maxWorkers: availableParallelism(),
  setupFiles: ['tests/support/leave-no-globals.ts', 'tests/support/repeat-cases.ts'],
};

export default defineConfig({
  // Components that tests render read the settings of the site.
  plugins: [siteConfig(fileURLToPath(new URL('.', import.meta.url)))],
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      suite('checks'),
      // Pure functions, and stores that each test makes for itself.
      suite('unit', inOneWorld),
      // Properties, catalogues and whole texts, which `npm run check` leaves to `npm test`.
      suite('slow', { ...inOneWorld, include: ['tests/**/*.slow.test.ts'], exclude: [] }),
      // The ground and the compiled atlas, which take seconds, are made once for each worker.
      suite('geodata', inOneWorld),
      suite('style'),
      // It draws in software, so slow machines need room. Two cases at a time: while one waits for its data and its worker, the other draws.
      suite('render', {
        fileParallelism: false,
        maxConcurrency: 2,
        globalSetup: 'tests/support/serve-render-harness.ts',
      }),
    ],
  },
});
