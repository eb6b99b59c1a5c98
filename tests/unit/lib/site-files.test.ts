import { afterEach, describe, expect, it, vi } from 'vitest';
import { answerSiteFiles, fetchSiteFile } from '../../../src/lib/site-files.ts';

const url = new URL('https://atlas.example/data/ports.geojson');

afterEach(() => {
  answerSiteFiles(null);
  vi.unstubAllGlobals();
});

describe('fetchSiteFile', () => {
  it('uses fetch until answerSiteFiles sets another source', async () => {
    const fetched = vi.fn(async () => new Response('beside the page'));
    vi.stubGlobal('fetch', fetched);
    const { signal } = new AbortController();
    expect(await (await fetchSiteFile(url, { signal })).text()).toBe('beside the page');
    expect(fetched).toHaveBeenCalledWith(url, { signal });
    answerSiteFiles(async ({ pathname }) => new Response(`inside: ${pathname}`));
    expect(await (await fetchSiteFile(url)).text()).toBe('inside: /data/ports.geojson');
    expect(fetched).toHaveBeenCalledTimes(1);
  });
});
