import { expect } from '@playwright/test';
import { movedBy } from '../../support/pictures.ts';
import { describe, itDraws } from '../atlas-test.ts';

describe('the first static map', () => {
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
});
