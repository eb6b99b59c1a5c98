import { describe, expect, inject, it } from 'vitest';
import { securityHeaders } from '../../../src/build/headers.ts';

const wanted = securityHeaders({ customStyle: null });

describe('headers of the served site', () => {
  it.each(['', 'sw.js', 'data/sources.json'])('stand on /%s', async (path) => {
    const response = await fetch(inject('siteUrl') + path);
    expect(response.status).toBe(200);
    const got = Object.fromEntries(Object.keys(wanted).map((name) => [name, response.headers.get(name)]));
    expect(got).toEqual(wanted);
  });

  it('repeat the policy in the page, for hosts that send none', async () => {
    const html = await (await fetch(inject('siteUrl'))).text();
    expect(html).toMatch(
      /<head>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self';/,
    );
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|\sstyle="|<style\b|\son[a-z]+="/);
  });
});
