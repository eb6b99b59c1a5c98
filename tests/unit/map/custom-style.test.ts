import { describe, expect, it } from 'vitest';
import { loadCustomStyle } from '../../../src/map/custom-style.ts';

const URL_OF_STYLE = 'https://maps.example.org/styles/plain.json';
const answer =
  (body: unknown, status = 200) =>
  async () =>
    new Response(JSON.stringify(body), { status });

describe('loadCustomStyle', () => {
  it('returns null without a request when no style is set', async () => {
    const never = () => Promise.reject(new Error('asked'));
    expect(await loadCustomStyle(null, never)).toEqual({ ok: true, value: null });
  });

  it('makes every address absolute and removes the glyphs', async () => {
    const style = {
      version: 8,
      glyphs: '/glyphs/{fontstack}/{range}.pbf',
      sprite: '../sprites/plain',
      sources: {
        tiles: { type: 'vector', tiles: ['/t/{z}/{x}/{y}.pbf'] },
        described: { type: 'raster', url: 'described.json' },
        drawn: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } },
      },
      layers: [],
    };
    expect(await loadCustomStyle(URL_OF_STYLE, answer(style))).toEqual({
      ok: true,
      value: {
        version: 8,
        sprite: 'https://maps.example.org/sprites/plain',
        sources: {
          tiles: { type: 'vector', tiles: ['https://maps.example.org/t/{z}/{x}/{y}.pbf'] },
          described: { type: 'raster', url: 'https://maps.example.org/styles/described.json' },
          drawn: style.sources.drawn,
        },
        layers: [],
      },
    });
  });

  it.each([
    ['a refusal', answer({}, 404), '404'],
    ['something else', answer({ version: 7 }), 'not a MapLibre style of version 8'],
    ['no answer', () => Promise.reject(new Error('no route to host')), 'no route to host'],
  ])('returns the reason for %s', async (_what, get, reason) => {
    expect(await loadCustomStyle(URL_OF_STYLE, get)).toEqual({
      ok: false,
      failure: expect.stringContaining(reason),
    });
  });
});
