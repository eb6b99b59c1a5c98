import { expect } from '@playwright/test';
import { filePolicyOf, securityHeaders } from '../../../src/build/headers.ts';
import { siteUrl } from '../../support/site-url.ts';
import { describe, it } from '../atlas-test.ts';

describe('headers of the served site', () => {
  for (const path of ['', 'sw.js', 'data/sources.json']) {
    it(`are set on /${path}`, async () => {
      const response = await fetch(siteUrl() + path);
      expect(response.status).toBe(200);
      const wanted = securityHeaders({ customStyle: null }, filePolicyOf(path));
      const got = Object.fromEntries(Object.keys(wanted).map((name) => [name, response.headers.get(name)]));
      expect(got).toEqual(wanted);
    });
  }

  it('let pages without an origin read the data, but not the atlas itself', async () => {
    const policyOf = async (path: string) =>
      (await fetch(siteUrl() + path)).headers.get('Cross-Origin-Resource-Policy');
    expect([await policyOf('data/sources.json'), await policyOf('sw.js')]).toEqual([
      'cross-origin',
      'same-origin',
    ]);
  });

  it('repeat the policy in the page, for hosts that send none', async () => {
    const html = await (await fetch(siteUrl())).text();
    expect(html).toMatch(
      /<head>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self';/,
    );
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|\sstyle="|<style\b|\son[a-z]+="/);
  });
});
