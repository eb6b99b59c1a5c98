// @ts-check
/**
 * `npm test`: runs everything, on a fresh machine too. Each stage runs even when an earlier one failed; the
 * last line is the sum.
 *
 *   --quick          only stages without build and browser (`npm run check`)
 *   --only=a,b       only these stages
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { ensureInstalled, nodeProblem } from '../src/build/install.mjs';
import { ensureChromium } from './support/chromium.mjs';
import { ensurePostgis } from './support/postgis.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const output = join(root, 'tests', '.output');

/** @typedef {{ passed: number, failed: number, report: string, skipped?: string[] }} Result */
/** @typedef {{ name: string, quick: boolean, run: () => Promise<Result> }} Stage */

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * Runs a program of `node_modules` and captures its output.
 * @param {readonly string[]} args a script, then its arguments
 * @param {Record<string, string>} [env]
 * @returns {Promise<{ code: number, text: string }>}
 */
function runNode(args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...args], {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += String(chunk);
    });
    child.stderr.on('data', (chunk) => {
      text += String(chunk);
    });
    child.on('error', (error) => resolve({ code: 1, text: `${text}\n${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, text }));
  });
}

/**
 * A tool that passes or fails: one check.
 * @param {string} name
 * @param {boolean} quick
 * @param {readonly string[]} args
 * @returns {Stage}
 */
function tool(name, quick, args) {
  return {
    name,
    quick,
    run: async () => {
      const { code, text } = await runNode(args);
      return code === 0 ? { passed: 1, failed: 0, report: '' } : { passed: 0, failed: 1, report: text };
    },
  };
}

/**
 * A program whose last line is `N passed, N failed`.
 * @param {string} name
 * @param {readonly string[]} args
 * @returns {Stage}
 */
function counted(name, args) {
  return {
    name,
    quick: false,
    run: async () => {
      const { code, text } = await runNode(args);
      const sum = /(\d+) passed, (\d+) failed\s*$/.exec(text);
      const [passed, failed] = [Number(sum?.[1] ?? 0), Number(sum?.[2] ?? 1)];
      return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, report: text };
    },
  };
}

/**
 * The counts of `npm run words`, as information: a message without a translation is no failure.
 * @type {Stage}
 */
const words = {
  name: 'words',
  quick: false,
  run: async () => {
    const { code, text } = await runNode(['--import', 'tsx', 'src/build/words.ts']);
    if (code !== 0) return { passed: 0, failed: 1, report: text };
    return { passed: 1, failed: 0, report: text.trimEnd().split('\n\n').at(-1) ?? '' };
  },
};

/**
 * @typedef {{ status: string, fullName: string, failureMessages: string[] }} Assertion
 * @typedef {{ name: string, status: string, message?: string, assertionResults: Assertion[] }} TestFile
 * @typedef {{ numPassedTests: number, numFailedTests: number, testResults: TestFile[] }} Report
 */

/**
 * Describes each failed test with its message, and each file that failed to load.
 * @param {Report} report
 * @returns {{ failed: number, text: string }}
 */
function failures(report) {
  const lines = [];
  let failed = report.numFailedTests;
  for (const file of report.testResults) {
    const where = file.name.replace(`${root}/`, '');
    for (const test of file.assertionResults) {
      if (test.status === 'failed')
        lines.push(`✗ ${where}\n  ${test.fullName}\n${test.failureMessages.join('\n')}`);
    }
    if (file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')) {
      failed += 1;
      lines.push(`✗ ${where}\n${file.message ?? 'could not be run'}`);
    }
  }
  return { failed, text: lines.join('\n\n') };
}

/**
 * A suite of Vitest.
 * @param {string} name
 * @param {boolean} quick
 * @param {() => Record<string, string>} [env]
 * @returns {Stage}
 */
function suite(name, quick, env = () => ({})) {
  return {
    name,
    quick,
    run: async () => {
      const file = join(output, `${name}.json`);
      rmSync(file, { force: true });
      const args = [
        'node_modules/vitest/vitest.mjs',
        'run',
        '--project',
        name,
        '--reporter=json',
        `--outputFile.json=${file}`,
        // Reports errors outside any test, which the JSON report lacks.
        '--reporter=dot',
      ];
      const { code, text } = await runNode(args, env());
      /** @type {Report} */
      let report;
      try {
        report = JSON.parse(readFileSync(file, 'utf8'));
      } catch {
        return { passed: 0, failed: 1, report: text };
      }
      const { failed, text: words } = failures(report);
      // Lint forbids disabled tests; these lack a tool on this machine, and name it.
      const skipped = report.testResults.flatMap(({ assertionResults }) =>
        assertionResults.filter(({ status }) => status !== 'passed' && status !== 'failed'),
      );
      const passed = report.numPassedTests;
      // Errors outside any test (an unhandled rejection) only show in the exit code.
      const stray = code !== 0 && failed === 0;
      return {
        passed,
        failed: failed + (stray ? 1 : 0),
        report: stray ? text : words,
        skipped: skipped.map(({ fullName }) => fullName),
      };
    },
  };
}

let chromium = '';
const browser = () => ({ CHROMIUM: chromium });

/**
 * @typedef {{ message?: string }} TestError
 * @typedef {{ status: string, annotations: { type: string }[], results: { errors: TestError[], attachments: { name: string, path?: string }[] }[] }} BrowserTest
 * @typedef {{ title: string, file: string, tests: BrowserTest[] }} Spec
 * @typedef {{ title: string, suites?: Suite[], specs: Spec[] }} Suite
 * @typedef {{ suites: Suite[], errors: TestError[] }} BrowserReport
 */

/**
 * The tests of a suite and of those within, each with its full name.
 * @param {Suite} suite
 * @param {readonly string[]} above
 * @returns {{ name: string, file: string, test: BrowserTest }[]}
 */
function testsIn({ suites = [], specs }, above = []) {
  return [
    ...specs.flatMap(({ title, file, tests }) =>
      tests.map((test) => ({ name: [...above, title].join(' '), file, test })),
    ),
    ...suites.flatMap((suite) => testsIn(suite, [...above, suite.title])),
  ];
}

/** @param {TestError} error */
const wordsOf = (error) => stripVTControlCharacters(error.message ?? 'failed without a message');

/**
 * Counts the tests of a report, and describes each that failed with its errors and where its trace is.
 * @param {BrowserReport} report
 * @returns {Result}
 */
function countBrowserTests({ suites, errors }) {
  const lines = errors.map((error) => `✗ ${wordsOf(error)}`);
  const skipped = [];
  let passed = 0;
  for (const { name, file, test } of suites.flatMap((suite) => testsIn(suite))) {
    if (test.status === 'expected') passed += 1;
    else if (test.status === 'skipped' && test.annotations.some(({ type }) => type === 'skip'))
      skipped.push(name);
    else {
      const said = test.results.flatMap((result) => [
        ...result.errors.map(wordsOf),
        ...result.attachments.flatMap(({ name, path }) =>
          path !== undefined && ['screenshot', 'trace'].includes(name)
            ? [`${name}: ${relative(root, path)}`]
            : [],
        ),
      ]);
      // After an error outside the tests of a file, the others of the file are not run.
      lines.push(
        [`✗ tests/e2e/specs/${file}`, `  ${name}`, ...(said.length > 0 ? said : ['was not run'])].join('\n'),
      );
    }
  }
  return { passed, failed: lines.length, report: lines.join('\n\n'), skipped };
}

/**
 * The end-to-end tests, in Playwright Test.
 * @type {Stage}
 */
const endToEnd = {
  name: 'e2e',
  quick: false,
  run: async () => {
    const file = join(output, 'e2e.json');
    rmSync(file, { force: true });
    const { code, text } = await runNode(
      ['node_modules/@playwright/test/cli.js', 'test', '--reporter=json'],
      { ...browser(), PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    );
    /** @type {BrowserReport} */
    let report;
    try {
      report = JSON.parse(readFileSync(file, 'utf8'));
    } catch {
      return { passed: 0, failed: 1, report: text };
    }
    const result = countBrowserTests(report);
    return code !== 0 && result.failed === 0 ? { ...result, failed: 1, report: text } : result;
  },
};

/**
 * Steps run in sequence, the chains of a step in parallel, the stages of a chain in sequence. Single-core
 * stages run beside the suites, whose workers wait for the longest file; stages that draw run alone.
 * @type {readonly (readonly (readonly Stage[])[])[]}
 */
const steps = [
  [
    [
      tool('types', true, ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.']),
      tool('lint', true, [
        'node_modules/@biomejs/biome/bin/biome',
        'check',
        '--error-on-warnings',
        '--colors=off',
      ]),
      tool('knip', false, ['node_modules/knip/bin/knip.js', '--no-progress']),
      words,
      suite('checks', true),
      suite('style', true),
      tool('build', false, ['--import', 'tsx', 'src/build/site.ts', '--build-only']),
      counted('budgets', ['--import', 'tsx', 'src/build/budgets.ts']),
    ],
    [suite('slow', false), suite('unit', true), suite('geodata', false)],
  ],
  [[suite('render', false, browser)]],
  [[endToEnd]],
];

/**
 * @param {(stage: Stage) => boolean} isChosen
 * @returns {Promise<{ passed: number, failed: number }>}
 */
async function runAll(isChosen) {
  const sum = { passed: 0, failed: 0 };
  for (const step of steps) {
    await Promise.all(
      step.map(async (chain) => {
        for (const stage of chain.filter(isChosen)) {
          const { passed, failed } = await runStage(stage);
          sum.passed += passed;
          sum.failed += failed;
        }
      }),
    );
  }
  return sum;
}

/**
 * Runs a stage and prints its result.
 * @param {Stage} stage
 * @returns {Promise<Result>}
 */
async function runStage(stage) {
  const begun = performance.now();
  const result = await stage.run();
  if (result.passed + result.failed === 0) {
    result.failed = 1;
    result.report ||= 'no test ran';
  }
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const verdict = result.failed === 0 ? 'ok    ' : 'FAILED';
  say(`${verdict} ${stage.name.padEnd(8)} ${result.passed} passed, ${result.failed} failed (${seconds} s)`);
  for (const name of result.skipped ?? []) say(`  skipped: ${name}`);
  if (result.report !== '' && (result.failed > 0 || ['budgets', 'words'].includes(stage.name))) {
    say(result.report.trimEnd().replace(/^/gm, '  │ '));
  }
  return result;
}

async function main() {
  const problem = nodeProblem(process.versions.node);
  if (problem !== null) throw new Error(problem);
  if (!ensureInstalled(root, say)) throw new Error('Packages could not be installed; npm says why above.');
  const only = process.argv
    .find((argument) => argument.startsWith('--only='))
    ?.slice('--only='.length)
    .split(',');
  const quick = process.argv.includes('--quick');
  /** @param {Stage} stage */
  const isChosen = (stage) => (only?.includes(stage.name) ?? true) && (!quick || stage.quick);
  mkdirSync(output, { recursive: true });
  /** @type {{ passed: number, failed: number }} */
  let sum = { passed: 0, failed: 0 };
  if (steps.flat(2).some((stage) => isChosen(stage) && stage.name === 'geodata')) ensurePostgis(say);
  if (steps.flat(2).some((stage) => isChosen(stage) && (stage.name === 'render' || stage.name === 'e2e'))) {
    try {
      chromium = ensureChromium(say);
      say(`chromium: ${chromium}`);
    } catch (error) {
      // Suites that need it fail below; the others still run.
      say(error instanceof Error ? error.message : String(error));
    }
  }
  sum = await runAll(isChosen);
  say(`\n${sum.passed} passed, ${sum.failed} failed`);
  process.exitCode = sum.failed === 0 && sum.passed > 0 ? 0 : 1;
}

main().catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  say('\n0 passed, 1 failed');
  process.exitCode = 1;
});
