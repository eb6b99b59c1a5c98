import { describe, expect, it } from 'vitest';
import { decideChromium } from '../../support/chromium.mjs';

/** A machine with only the given programs and a home folder with Playwright downloads. */
function machine(
  programs: readonly string[],
  options: { isRoot?: boolean; env?: Record<string, string> } = {},
) {
  return {
    env: { PATH: '/bin:/usr/bin', ...options.env },
    home: '/home/reader',
    isRoot: options.isRoot ?? false,
    isExecutable: (path: string) => programs.includes(path),
    list: (folder: string) =>
      folder === '/home/reader/.cache/ms-playwright' ? ['chromium-1100', 'chromium-1200'] : [],
  };
}

const downloaded = '/home/reader/.cache/ms-playwright/chromium-1100/chrome-linux/chrome';

describe('decideChromium', () => {
  it('prefers the program in CHROMIUM to any other', () => {
    const programs = ['/usr/bin/chromium', '/opt/mine'];
    expect(decideChromium(machine(programs, { env: { CHROMIUM: '/opt/mine' } }))).toEqual({
      kind: 'found',
      path: '/opt/mine',
    });
  });

  it('reports a missing program when CHROMIUM is wrong', () => {
    const decision = decideChromium(machine(['/usr/bin/chromium'], { env: { CHROMIUM: '/opt/none' } }));
    expect(decision).toMatchObject({ kind: 'missing', advice: expect.stringContaining('/opt/none') });
  });

  it.each(['/bin/chromium', '/usr/bin/google-chrome', '/opt/google/chrome/chrome', downloaded])(
    'finds %s',
    (path) => {
      expect(decideChromium(machine([path]))).toEqual({ kind: 'found', path });
    },
  );

  it('prefers an installed program to a downloaded one', () => {
    expect(decideChromium(machine([downloaded, '/usr/bin/chromium']))).toMatchObject({
      path: '/usr/bin/chromium',
    });
  });

  it('decides to install Chromium as root with apt-get when none exists', () => {
    expect(decideChromium(machine(['/usr/bin/apt-get'], { isRoot: true }))).toEqual({ kind: 'install' });
  });

  it('gives advice when it must not or cannot install Chromium', () => {
    expect(decideChromium(machine(['/usr/bin/apt-get']))).toMatchObject({
      kind: 'missing',
      advice: expect.stringContaining('sudo apt-get install chromium'),
    });
    expect(decideChromium(machine([], { isRoot: true }))).toMatchObject({
      kind: 'missing',
      advice: expect.stringContaining('set CHROMIUM'),
    });
  });
});
