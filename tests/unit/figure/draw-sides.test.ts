import { expect, it } from 'vitest';
import { buildPicture } from '../../../src/figure/build-picture.ts';
import { drawVisible } from '../../../src/figure/draw-scene.ts';
import en from '../../../src/i18n/locales/en/messages.ts';
import { makeTranslate } from '../../../src/i18n/make-translate.ts';
import { toSvgString } from '../../../src/lib/svg-node.ts';
import { compareWithItself, swapSides } from '../../../src/scene/comparison.ts';
import { DEFAULT_SCENE } from '../../../src/scene/defaults.ts';
import type { Scene } from '../../../src/scene/scene.ts';
import { TOKENS } from '../../../styles/tokens/index.ts';
import { makeFullAtlas } from '../layers/made-context.ts';

const t = makeTranslate('en', en);
const tokens = TOKENS.light;
const atlas = makeFullAtlas();

function pictureOf(scene: Scene): string {
  const visible = drawVisible({ atlas, scene, tokens, t });
  const size = { width: 900, height: 500 };
  return toSvgString(buildPicture({ ...visible, scene, tokens, t, ...size, date: new Date(0) }));
}

/** 2006 left, the latest date right. */
const compared: Scene = {
  ...compareWithItself(DEFAULT_SCENE, 'swipe'),
  period: { from: null, to: '2006' },
  camera: { ...DEFAULT_SCENE.camera, lng: 0.5, lat: 0.5, zoom: 6 },
};

it('draws both sides of a comparison with their names', () => {
  const picture = pictureOf(compared);
  expect(picture).toContain('Up to 2006');
  expect(picture).toContain('All dates');
  expect(picture.match(/data-clip="449 500"/g)).toHaveLength(2);
});

it('defines every pattern, outline and clip path that it uses, also for signs of one side only', () => {
  for (const scene of [
    DEFAULT_SCENE,
    compared,
    // Only the right side has hatched areas.
    swapSides(compared),
  ]) {
    const picture = pictureOf(scene);
    const used = [...picture.matchAll(/url\(#([^)]+)\)|href="#([^"]+)"/g)].map(([, a, b]) => a ?? b);
    for (const id of new Set(used)) expect(picture, id).toContain(`id="${id}"`);
    expect(used.length).toBeGreaterThan(0);
    expect(picture.includes('<pattern')).toBe(scene.comparison !== null);
  }
});
