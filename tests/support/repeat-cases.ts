/** Lets property tests draw the same cases in every run. `SEED` is a number that draws others. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 1) });
