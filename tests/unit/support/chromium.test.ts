import { describe, expect, it } from 'vitest';
import { decideChromium } from '../../support/chromium.mjs';

/** A machine that has exactly the programs named, and a home with Playwright's downloads. */
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
  it('takes the one that CHROMIUM names before any other', () => {
    const programs = ['/usr/bin/chromium', '/opt/mine'];
    expect(decideChromium(machine(programs, { env: { CHROMIUM: '/opt/mine' } }))).toEqual({
      kind: 'found',
      path: '/opt/mine',
    });
  });

  it('does not work around a CHROMIUM that is wrong', () => {
    const decision = decideChromium(machine(['/usr/bin/chromium'], { env: { CHROMIUM: '/opt/none' } }));
    expect(decision).toMatchObject({ kind: 'missing', advice: expect.stringContaining('/opt/none') });
  });

  it.each(['/bin/chromium', '/usr/bin/google-chrome', '/opt/google/chrome/chrome', downloaded])(
    'finds %s',
    (path) => {
      expect(decideChromium(machine([path]))).toEqual({ kind: 'found', path });
    },
  );

  it('prefers an installed one to a downloaded one', () => {
    expect(decideChromium(machine([downloaded, '/usr/bin/chromium']))).toMatchObject({
      path: '/usr/bin/chromium',
    });
  });

  it('installs one when there is none, as root with apt-get', () => {
    expect(decideChromium(machine(['/usr/bin/apt-get'], { isRoot: true }))).toEqual({ kind: 'install' });
  });

  it('says what to do when it may not install, or cannot', () => {
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
