/**
 * `npm run bench [word]`: runs the benchmarks whose name contains the word, as ratios to their baselines.
 * Those of frames, pages and growth open the built site in a browser, those of engines start a database;
 * growth ends with code 1.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Benchmark, compare } from './compare.ts';
import { type FrameReport, formatFrames } from './frames.ts';
import { formatGrowth, type GrowthReport, hasGrown } from './growth.ts';
import type { Report } from './report.ts';

interface BenchmarkFile {
  readonly default: () => Promise<readonly Benchmark[]>;
}

interface FramesFile {
  readonly default: (root: string) => Promise<readonly FrameReport[]>;
}

interface ReportFile {
  readonly default: (root: string) => Promise<readonly Report[]>;
}

interface GrowthFile {
  readonly default: (root: string) => Promise<readonly GrowthReport[]>;
}

const here = new URL('.', import.meta.url);

async function main(): Promise<void> {
  const word = process.argv[2] ?? '';
  const files = readdirSync(here).sort();
  for (const file of files.filter((name) => name.endsWith('.bench.ts'))) {
    const loaded: BenchmarkFile = await import(new URL(file, here).href);
    for (const benchmark of await loaded.default()) {
      if (!benchmark.name.includes(word)) continue;
      const { ratio, spread, subjectMs, description } = await compare(benchmark);
      const range = spread.map((value) => value.toFixed(2)).join('–');
      process.stdout.write(
        `${benchmark.name}: ${benchmark.subject.name} is ${ratio.toFixed(2)} times as fast as ${benchmark.baseline.name}` +
          ` (half of the turns ${range}; ${subjectMs.toFixed(3)} ms)${description === '' ? '' : `; ${description}`}\n`,
      );
    }
  }
  for (const file of files.filter((name) => name.endsWith('.frames.ts'))) {
    if (!file.includes(word)) continue;
    const loaded: FramesFile = await import(new URL(file, here).href);
    for (const report of await loaded.default(fileURLToPath(new URL('../..', here)))) {
      process.stdout.write(`${formatFrames(report)}\n`);
    }
  }
  for (const file of files.filter((name) => /\.(page|engine)\.ts$/.test(name))) {
    if (!file.includes(word)) continue;
    const loaded: ReportFile = await import(new URL(file, here).href);
    for (const { name, said } of await loaded.default(fileURLToPath(new URL('../..', here)))) {
      process.stdout.write(`${name}: ${said}\n`);
    }
  }
  for (const file of files.filter((name) => name.endsWith('.growth.ts'))) {
    if (!file.includes(word)) continue;
    const loaded: GrowthFile = await import(new URL(file, here).href);
    for (const report of await loaded.default(fileURLToPath(new URL('../..', here)))) {
      process.stdout.write(`${formatGrowth(report)}\n`);
      if (hasGrown(report)) process.exitCode = 1;
    }
  }
}

await main();
