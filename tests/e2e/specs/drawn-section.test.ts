/** Draws a section of a border in its dossier: by pointer on the map, and by keyboard. */
import { expect } from '@playwright/test';
import { it } from '../atlas-test.ts';

const NAME = /^Dossier: Bulgaria – Türkiye, km (\d+)–(\d+) from its eastern end$/;

it('draws a section along its border and shows it like any other', async ({ atlas }) => {
  await atlas.given.openAtlas('?v=1&select=border:BG-TR');
  const { dossier } = atlas;
  const ends = async () =>
    NAME.exec(await dossier.get.title())
      ?.slice(1)
      .map(Number) ?? [];
  await dossier.when.opens();
  await dossier.when.chooses('Section', 'By');
  await dossier.then.isOf('Dossier: Bulgaria – Türkiye, km 66–133 from its eastern end');
  await dossier.then.reads('compare', /Length, km\s+67\s+132\s/);

  await dossier.when.dragsEnd('toKm');
  await expect.poll(async () => (await ends())[1]).toBeGreaterThan(140);
  expect((await ends())[0]).toBe(66);
  const [, toKm = 0] = await ends();

  await dossier.when.slides('From km', 'End', 'ArrowLeft');
  await expect.poll(ends).toEqual([toKm - 2, toKm]);
  await dossier.when.slides('From km', 'Home');
  await dossier.when.slides('To km', 'End');
  await expect.poll(ends).toEqual([0, 199]);
  await dossier.then.reads('compare', /Crossings\s+4\s/);
  await atlas.then.axeFindsNothingSerious();
});
