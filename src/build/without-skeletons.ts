/**
 * Leaves the parser of ICU skeletons (`{amount, number, ::compact-short}`) out of bundles: no message has one,
 * which `catalogues.slow.test.ts` checks.
 */
import type { Plugin } from 'vite';

const PARSER = '@formatjs/icu-skeleton-parser';
const STUB = `\0${PARSER}`;

export function withoutSkeletons(): Plugin {
  return {
    name: 'crossroads-without-skeletons',
    enforce: 'pre',
    resolveId: (source) => (source === PARSER ? STUB : null),
    load: (id) =>
      id === STUB
        ? `const refuse = () => { throw new Error('Messages must not have skeletons.'); };
export { refuse as parseDateTimeSkeleton, refuse as parseNumberSkeleton, refuse as parseNumberSkeletonFromString };`
        : null,
  };
}
