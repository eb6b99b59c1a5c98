import { expect } from '@playwright/test';
import { light } from '../../../styles/tokens/light.ts';
import { countPixels, movedBy } from '../../support/pictures.ts';
import { describe, it, itDraws } from '../atlas-test.ts';

/** Names and signs come after the routes and cover some of them; single pixels of an edge come and go. */
const SHARE_KEPT = 0.9;

describe('the first static map', () => {
  itDraws(
    'keeps the routes it shows in every frame until the live map is at rest, in one place',
    async ({ atlas }) => {
      const frames = await atlas.given.openAtlasFilmed();
      const last = frames.at(-1);
      if (last === undefined) throw new Error('the film has no frame');
      const routesOf = (frame: Buffer) => countPixels(frame, light.map.routeBalkan);
      expect(routesOf(last)).toBeGreaterThan(1000);
      // The page may be painted while its picture arrives.
      const first = frames.findIndex((frame) => routesOf(frame) > 0);
      expect(frames.length - first).toBeGreaterThan(2);
      for (const frame of frames.slice(first)) {
        expect(routesOf(frame) / routesOf(last)).toBeGreaterThan(SHARE_KEPT);
        expect(movedBy(last, frame)).toEqual([0, 0]);
      }
    },
  );

  itDraws(
    'appears in place of the live map before MapLibre loads, and is replaced without a jump',
    async ({ atlas }) => {
      const letMapLibreCome = await atlas.given.openAtlasBeforeMapLibre();
      const picture = await atlas.get.pictureOfMap();
      letMapLibreCome();
      await atlas.then.mapIsIdle();
      expect(movedBy(picture, await atlas.get.pictureOfMap())).toEqual([0, 0]);
    },
  );

  it('keeps the words around it in their places until the data has come', async ({ atlas }) => {
    const words = [
      'Brief only',
      'Markets',
      'Drug trafficking',
      'Waste trafficking',
      'Routes',
      'Balkan route',
    ];
    const texts = [...words, 'The UNODC brief on a map', 'The brief in time', 'Details'];
    const letDataCome = await atlas.given.openAtlasBeforeData();
    const before = await atlas.get.topsOf(...texts);
    letDataCome();
    await atlas.then.mapIsIdle();
    const after = await atlas.get.topsOf(...texts);
    for (const [index, text] of texts.entries()) {
      const [from, to] = [before[index], after[index]];
      expect(Math.abs((from ?? Number.NaN) - (to ?? Number.NaN)), text).toBeLessThan(4);
    }
  });
});
