import { describe, expect, it } from 'vitest';
import { ATLAS_FILE_NAMES } from '../../../src/domain/atlas-files.ts';
import { translateEnglish } from '../../../src/i18n/make-translate.ts';
import { describeLoadFailure, fetchAtlas, loadAtlas } from '../../../src/state/load-atlas.ts';
import { createAppStore } from '../../../src/state/store.ts';
import { makeAtlas } from '../builders.ts';

const empty = { type: 'GeometryCollection', geometries: [] };
const topology = {
  type: 'Topology',
  arcs: [],
  objects: { areas: empty, land: empty, coast: empty, boundaries: empty, rivers: empty, lakes: empty },
};
const atlas = makeAtlas();
const files: Record<string, unknown> = {
  ...atlas,
  routes: atlas.routes.features.map(({ properties }) => properties),
  basemap: topology,
  labels: [],
};

/** Fetch stub that serves the sample atlas and uses `answers` for the files named there. */
function makeFetch(answers: Record<string, () => Response> = {}): typeof fetch {
  return async (input) => {
    const url = new URL(String(input));
    const name = url.pathname.slice('/sub/data/'.length);
    const answer = answers[name];
    if (answer !== undefined) return answer();
    const key = Object.entries(ATLAS_FILE_NAMES).find(([, file]) => file === name)?.[0];
    return key === undefined ? new Response('', { status: 404 }) : Response.json(files[key]);
  };
}
const base = 'https://atlas.example/sub/?v=1';

describe('fetchAtlas', () => {
  it('loads the files next to the page and reports progress', async () => {
    const progress: string[] = [];
    const result = await fetchAtlas({
      base,
      fetch: makeFetch(),
      onProgress: (done, total) => progress.push(`${done}/${total}`),
    });
    expect(result.ok && result.value.byId.get('leg:sofia-nis')?.name).toBe('sofia – nis');
    const total = Object.keys(ATLAS_FILE_NAMES).length;
    expect(progress.at(0)).toBe(`0/${total}`);
    expect(progress.at(-1)).toBe(`${total}/${total}`);
  });

  it.each([
    ['a missing file', () => new Response('', { status: 404 }), 'ports.geojson', '404'],
    ['a front page in its place', () => new Response('<!doctype html>'), 'ports.geojson', 'Reload'],
    [
      'no network',
      () => {
        throw new TypeError('Failed to fetch');
      },
      'ports.geojson',
      'connection',
    ],
    [
      'a basemap of another kind',
      () => Response.json({ type: 'Topology', arcs: [], objects: {} }),
      'basemap.topo.json',
      'Reload',
    ],
  ])('describes the file and the next step for %s', async (_what, answer, file, hint) => {
    const result = await fetchAtlas({ base, fetch: makeFetch({ [file]: answer }) });
    if (result.ok) throw new Error('should have failed');
    const text = describeLoadFailure(result.failure, translateEnglish);
    expect(text).toContain(file === 'basemap.topo.json' ? 'data/' : file);
    expect(text).toContain(hint);
  });
});

describe('fetchAtlas with a failing file', () => {
  it('aborts the other downloads and returns the first failure', async () => {
    const waiting: (() => void)[] = [];
    const result = await fetchAtlas({
      base,
      fetch: (input, init) => {
        if (String(input).endsWith('ports.geojson'))
          return Promise.resolve(new Response('', { status: 404 }));
        if (waiting.length === 0) {
          init?.signal?.addEventListener('abort', () => {
            for (const stop of waiting) stop();
          });
        }
        return new Promise((_resolve, reject) => {
          waiting.push(() => reject(new DOMException('stopped', 'AbortError')));
        });
      },
    });
    expect(result).toMatchObject({ ok: false, failure: { kind: 'unreachable', file: 'ports.geojson' } });
    expect(waiting).toHaveLength(Object.keys(ATLAS_FILE_NAMES).length - 1);
  });
});

describe('loadAtlas', () => {
  it('loads the atlas into the store after an earlier failure', async () => {
    const store = createAppStore();
    await loadAtlas(store, {
      base,
      fetch: makeFetch({ 'sources.json': () => new Response('', { status: 503 }) }),
    });
    expect(store.getState().data).toMatchObject({
      status: 'failed',
      failure: { kind: 'unreachable', file: 'sources.json', status: 503 },
    });
    await loadAtlas(store, { base, fetch: makeFetch() });
    expect(store.getState().data.status).toBe('ready');
  });

  it('stores the failure "cancelled" when the signal is aborted', async () => {
    const store = createAppStore();
    await loadAtlas(store, {
      base,
      signal: AbortSignal.abort(),
      fetch: async (_url, init) => {
        init?.signal?.throwIfAborted();
        return new Response('{}');
      },
    });
    expect(store.getState().data).toMatchObject({ status: 'failed', failure: { kind: 'cancelled' } });
  });
});
