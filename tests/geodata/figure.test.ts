/** Checks the static maps of the compiled atlas: their names and their size. */
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Atlas } from '../../src/domain/atlas.ts';
import { letteringOf, selectStill } from '../../src/figure/draw-map.ts';
import { makeFrame } from '../../src/figure/frame.ts';
import { makeGround } from '../../src/figure/ground.ts';
import { placedNames } from '../../src/figure/lettering.ts';
import type { Pen } from '../../src/figure/pen.ts';
import { overlapArea } from '../../src/figure/place-labels.ts';
import { buildStaticMap } from '../../src/figure/static-map.ts';
import { makeFixedSurface } from '../../src/figure/surface.ts';
import { placeSymbols } from '../../src/figure/symbols.ts';
import { translateEnglish } from '../../src/i18n/make-translate.ts';
import { buildDrawing } from '../../src/layers/build-drawing.ts';
import { deriveJurisdictionGroups } from '../../src/layers/ground-sources.ts';
import { LAYERS } from '../../src/layers/index.ts';
import { selectVisibleMarks } from '../../src/layers/visible-marks.ts';
import { fitBounds, type Size } from '../../src/lib/mercator.ts';
import { toSvgString } from '../../src/lib/svg-node.ts';
import { DEFAULT_SCENE, HOME_BOUNDS } from '../../src/scene/defaults.ts';
import { selectVisible } from '../../src/scene/visible.ts';
import { TOKENS } from '../../styles/tokens/index.ts';
import { readCompiledAtlas } from '../support/compiled-atlas.ts';

const t = translateEnglish;
const MAX_FIRST_PICTURE_BYTES = 70_000;
let atlas: Atlas;

beforeAll(async () => {
  atlas = selectVisible(await readCompiledAtlas(), DEFAULT_SCENE);
});

function placeNames(size: Size, language: 'en' | 'sr') {
  const scene = { ...DEFAULT_SCENE, language, camera: fitBounds(HOME_BOUNDS, { ...size, padding: 12 }) };
  const tokens = TOKENS.light;
  const drawing = buildDrawing({ atlas, scene, tokens, t, hover: null });
  const frame = makeFrame(scene.camera, 'mercator', size);
  const pen: Pen = {
    frame,
    outlineFrame: frame,
    surface: makeFixedSurface(''),
    zoom: scene.camera.zoom,
    definitions: new Map(),
  };
  const shown = selectStill(drawing, pen.zoom);
  const ground = makeGround(atlas.basemap, deriveJurisdictionGroups(atlas), tokens, language);
  const symbols = placeSymbols(
    pen,
    shown.filter((mark) => mark.type === 'symbol'),
  );
  return placedNames(pen, letteringOf(pen, { atlas, drawing, tokens, language }, ground, shown, symbols));
}

describe('names on the static map', () => {
  const sizes = [
    [1000, 760],
    [732, 746],
    [390, 520],
  ] as const;

  it.each(sizes)('includes all of the ten on a map of %i × %i', (width, height) => {
    const texts = placeNames({ width, height }, 'en').map(({ text }) => text.toLowerCase());
    for (const { properties } of atlas.jurisdictions.features) {
      expect(texts).toContain(properties.displayName.toLowerCase());
    }
  });

  it.each(sizes)('avoids overlaps on a map of %i × %i in two scripts', (width, height) => {
    for (const language of ['en', 'sr'] as const) {
      const names = placeNames({ width, height }, language);
      expect(names.length).toBeGreaterThan(20);
      const clashes = names.flatMap((a, i) =>
        names
          .slice(i + 1)
          .filter((b) =>
            a.label.boxes.some((box) => b.label.boxes.some((other) => overlapArea(box, other) > 1)),
          )
          .map((b) => `${a.text} / ${b.text}`),
      );
      expect(clashes).toEqual([]);
    }
  });
});

describe('buildStaticMap', () => {
  it(`is at most ${MAX_FIRST_PICTURE_BYTES} bytes on the wire, for all themes and sizes of screen`, () => {
    const { node } = buildStaticMap({
      atlas,
      scene: DEFAULT_SCENE,
      t,
      themes: Object.values(TOKENS).map((tokens) => ({
        tokens,
        drawing: buildDrawing({ atlas, scene: DEFAULT_SCENE, tokens, t, hover: null }),
      })),
    });
    const text = toSvgString(node);
    expect(brotliCompressSync(text).length).toBeLessThan(MAX_FIRST_PICTURE_BYTES);
    expect(text).toContain('KOSOVO*');
  });
});

describe('selected feature', () => {
  it('appears at zoom 3 regardless of its minimum zoom', async () => {
    const whole = await readCompiledAtlas();
    const kinds = ['leg', 'crossing', 'port', 'place', 'border'];
    const all = [...whole.byId.keys()]
      .filter((id) => kinds.includes(id.slice(0, id.indexOf(':'))))
      .filter((_, at) => at % 8 === 0);
    const missing = all.filter((selection) => {
      const drawn = buildDrawing({
        atlas: whole,
        scene: { ...DEFAULT_SCENE, layers: LAYERS.map(({ id }) => id), selection },
        tokens: TOKENS.light,
        t,
        hover: null,
      });
      return !selectVisibleMarks(drawn, 3).some(
        ({ feature, type }) => feature === selection && type !== 'label',
      );
    });
    expect(all.length).toBeGreaterThan(60);
    expect(missing).toEqual([]);
  });
});
