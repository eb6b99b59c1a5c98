import { describe, expect, it } from 'vitest';
import { lockDifference, nodeProblem } from '../../../src/build/install.mjs';

describe('nodeProblem', () => {
  it.each([
    ['20.19.0', true],
    ['20.18.3', false],
    ['18.20.0', false],
    ['22.1.0', true],
  ])('accepts version %s: %s', (version, good) => {
    expect(nodeProblem(version) === null).toBe(good);
  });
});

describe('lockDifference', () => {
  const wanted = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b-for-other-machines': { version: '2.0.0', optional: true },
    },
  };

  it('returns null when all required packages are installed', () => {
    expect(lockDifference(wanted, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBeNull();
  });

  it('reports a missing package, a wrong version and an extra package', () => {
    const a = { 'node_modules/a': { version: '1.0.0' } };
    expect(lockDifference(wanted, {})).toContain('not installed');
    expect(lockDifference(wanted, { packages: { 'node_modules/a': { version: '0.9.0' } } })).toContain(
      'lock file says 1.0.0',
    );
    expect(lockDifference(wanted, { packages: { ...a, 'node_modules/c': { version: '1.0.0' } } })).toContain(
      'not in the lock',
    );
    expect(
      lockDifference(wanted, {
        packages: { ...a, 'node_modules/b-for-other-machines': { version: '1.0.0' } },
      }),
    ).toContain('is 1.0.0');
  });
});
