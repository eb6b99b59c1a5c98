import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodingFor, fileOfPath, normalizeBase, type RunningSite, serve } from '../../../src/build/serve.ts';

describe('fileOfPath', () => {
  it.each([
    ['/atlas/', 'index.html'],
    ['/atlas/data/ports.geojson', 'data/ports.geojson'],
    ['/atlas/a%20b.json', 'a b.json'],
    ['/atlas/x/../y.js', 'y.js'],
    ['/other/index.html', null],
    ['/atlas/../secret', null],
    ['/atlas/%2e%2e/secret', null],
    ['/atlas/..%5csecret', null],
    ['/atlas//etc/passwd', null],
    ['/atlas/%00', null],
    ['/atlas/%zz', null],
  ])('maps %s to %s', (path, file) => {
    expect(fileOfPath(path, '/atlas/')).toBe(file);
  });
});

describe('encodingFor', () => {
  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', null],
    ['', null],
  ])('chooses for "%s" the encoding %s', (accepted, encoding) => {
    expect(encodingFor(accepted)).toBe(encoding);
  });
});

describe('normalizeBase', () => {
  it.each(['atlas', '/atlas', 'atlas/', '//atlas//'])('normalizes %s to /atlas/', (base) => {
    expect(normalizeBase(base)).toBe('/atlas/');
  });
});

describe('serve', () => {
  let folder = '';
  let site: RunningSite;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'crossroads-'));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>x</title>');
    writeFileSync(join(folder, 'assets/a-1.js'), 'export {};'.repeat(200));
    writeFileSync(join(folder, 'points.geojson'), '{}');
    site = await serve({
      folder,
      config: { customStyle: null },
      base: '/atlas/',
      host: '127.0.0.1',
      port: { fixed: 0 },
    });
  });

  afterAll(async () => {
    await site.close();
    rmSync(folder, { recursive: true });
  });

  it('serves the page at the base with headers and a media type', async () => {
    const response = await fetch(site.url);
    expect(await response.text()).toContain('<title>x</title>');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  it('redirects to the base when the last slash is missing', async () => {
    const response = await fetch(site.url.replace(/\/$/, ''), { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([308, '/atlas/']);
  });

  it('compresses text as requested and marks hashed files as immutable', async () => {
    const response = await fetch(`${site.url}assets/a-1.js`, { headers: { 'Accept-Encoding': 'br' } });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(Number(response.headers.get('content-length'))).toBeLessThan(200);
    expect(await response.text()).toBe('export {};'.repeat(200));
    expect(response.headers.get('cache-control')).toContain('immutable');
  });

  it('returns 304 when the client has the current file', async () => {
    const first = await fetch(`${site.url}points.geojson`);
    expect(first.headers.get('content-type')).toBe('application/geo+json');
    await first.arrayBuffer();
    const again = await fetch(`${site.url}points.geojson`, {
      headers: { 'If-None-Match': first.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  it('rejects missing files, folders and other methods, with security headers', async () => {
    const statuses = await Promise.all([
      fetch(`${site.url}none.js`),
      fetch(`${site.url}assets/`),
      fetch(new URL('/', site.url)),
      fetch(site.url, { method: 'POST' }),
    ]);
    expect(statuses.map((response) => response.status)).toEqual([404, 404, 404, 405]);
    const { hostname, port } = new URL(site.url);
    const odd = (path: string) =>
      new Promise((resolve, reject) => {
        get({ hostname, port, path }, ({ statusCode }) => resolve(statusCode)).on('error', reject);
      });
    expect(await Promise.all(['//', '//?a=b', '///x', '*'].map(odd))).toEqual([404, 404, 404, 404]);
    expect(statuses.every((response) => response.headers.get('x-content-type-options') === 'nosniff')).toBe(
      true,
    );
  });

  it('uses the next free port and throws when a fixed port is taken', async () => {
    const taken = Number(new URL(site.url).port);
    const options = { folder, config: { customStyle: null }, base: '/', host: '127.0.0.1' };
    const next = await serve({ ...options, port: { from: taken } });
    expect(Number(new URL(next.url).port)).toBeGreaterThan(taken);
    await next.close();
    await expect(serve({ ...options, port: { fixed: taken } })).rejects.toThrow(`Port ${taken} is in use`);
  });

  it('answers requests for pages for other sites once they are written, and others at once', async () => {
    let finish = () => {};
    const pages = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const options = { folder, config: { customStyle: null }, base: '/', host: '127.0.0.1', pages };
    const next = await serve({ ...options, port: { fixed: 0 } });
    const page = fetch(`${next.url}embed/a/en.html`);
    expect((await fetch(next.url)).status).toBe(200);
    mkdirSync(join(folder, 'embed/a'), { recursive: true });
    writeFileSync(join(folder, 'embed/a/en.html'), '<!doctype html><title>a</title>');
    finish();
    expect((await page).status).toBe(200);
    expect((await fetch(`${next.url}embed/b/en.html`)).status).toBe(404);
    await next.close();
  });
});
