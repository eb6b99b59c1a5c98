/** `npm run bench [word]`: every benchmark of this folder whose name holds the word, as a ratio to its baseline. */
import { readdirSync } from 'node:fs';
import { type Benchmark, compare } from './compare.ts';

interface BenchmarkFile {
  readonly default: () => Promise<readonly Benchmark[]>;
}

async function main(): Promise<void> {
  const word = process.argv[2] ?? '';
  const files = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.bench.ts'));
  for (const file of files.sort()) {
    const loaded: BenchmarkFile = await import(new URL(file, import.meta.url).href);
    for (const benchmark of await loaded.default()) {
      if (!benchmark.name.includes(word)) continue;
      const { ratio, spread, subjectMs } = compare(benchmark);
      const range = spread.map((value) => value.toFixed(2)).join('–');
      process.stdout.write(
        `${benchmark.name}: ${benchmark.subject.name} is ${ratio.toFixed(2)} times as fast as ${benchmark.baseline.name}` +
          ` (half of the turns ${range}; ${subjectMs.toFixed(3)} ms)\n`,
      );
    }
  }
}

await main();
