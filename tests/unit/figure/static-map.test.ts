import { describe, expect, it } from 'vitest';
import { LIVE_ORDER } from '../../../src/figure/lettering.ts';
import { buildStaticMap } from '../../../src/figure/static-map.ts';
import {
  boxOnScreen,
  STATIC_MAP_RATIO,
  STATIC_MAP_STEPS,
  staticMapCss,
  stepAt,
} from '../../../src/figure/static-map-layout.ts';
import { mergeThemes, type OwnVariables } from '../../../src/figure/themed-tree.ts';
import { translateEnglish } from '../../../src/i18n/make-translate.ts';
import { buildDrawing } from '../../../src/layers/build-drawing.ts';
import { fitBounds } from '../../../src/lib/mercator.ts';
import { svg, toSvgString } from '../../../src/lib/svg-node.ts';
import { DEFAULT_SCENE, HOME_BOUNDS, HOME_PADDING_PX } from '../../../src/scene/defaults.ts';
import { POINT_CLASSES } from '../../../styles/labels.ts';
import { DRAW_ORDER, slotOf } from '../../../styles/order.ts';
import { TOKENS } from '../../../styles/tokens/index.ts';
import { makeAtlas } from '../builders.ts';
import { makeBasemap } from './made-drawing.ts';

const t = translateEnglish;

describe('static map layout', () => {
  // Sizes of the map on screens of 1440 × 900, 1920 × 1080 and 390 × 844.
  it.each([
    [732, 746],
    [1212, 926],
    [390, 313],
  ])('matches the bounds of the live map in a container of %i × %i', (width, height) => {
    const size = { width, height };
    const live = boxOnScreen(fitBounds(HOME_BOUNDS, { ...size, padding: HOME_PADDING_PX }), size);
    // The same formula as in the style sheet.
    const box = Math.min(width - 2 * HOME_PADDING_PX, (height - 2 * HOME_PADDING_PX) * STATIC_MAP_RATIO);
    expect(live.width).toBeCloseTo(box, 3);
    expect(live.height).toBeCloseTo(box / STATIC_MAP_RATIO, 3);
    expect(live.left).toBeCloseTo((width - box) / 2, 3);
    expect(live.top).toBeCloseTo((height - box / STATIC_MAP_RATIO) / 2, 3);
  });

  it('selects one step for each width from phones to large screens', () => {
    expect([200, 366, 500, 700, 2000].map(stepAt)).toEqual([0, 0, 1, 2, 3]);
    const css = staticMapCss();
    for (const [index] of STATIC_MAP_STEPS.entries()) expect(css).toContain(`.static-map-step-${index} {`);
    expect(css).toContain(`100cqw - ${2 * HOME_PADDING_PX}px`);
  });
});

describe('names of the static map', () => {
  it('are placed in the order of the live map, whose topmost style layer comes first', () => {
    const layers = LIVE_ORDER.map((labelClass) =>
      POINT_CLASSES.some((one) => one === labelClass) ? slotOf('labels') : `label-${labelClass}`,
    );
    const drawn = DRAW_ORDER.filter((id) => id.startsWith('label-') || id === slotOf('labels'));
    expect([...new Set(layers)]).toEqual(drawn.toReversed());
  });
});

describe('mergeThemes', () => {
  const tree = (fill: string, opacity: number, d = 'M0 0') =>
    svg('g', {}, [svg('path', { d, fill, opacity })]);

  it('writes the token variable where a token differs, otherwise a new variable', () => {
    const trees = (opacity: number) => [
      { tokens: TOKENS.light, node: tree(TOKENS.light.map.sea, opacity) },
      { tokens: TOKENS.dark, node: tree(TOKENS.dark.map.sea, 2 * opacity) },
    ];
    const { node, variables } = mergeThemes(trees(0.1), 'own-');
    const [own] = variables;
    expect(toSvgString(node)).toBe(`<g><path d="M0 0" fill="var(--sea)" opacity="var(${own?.name})"/></g>`);
    expect(own?.name).toMatch(/^--own-[a-z0-9]+$/);
    expect(variables.map(({ values }) => values)).toEqual([{ light: '0.1', dark: '0.2' }]);
    // Static maps that share one style sheet share their variables.
    const shared: OwnVariables = new Map();
    const of = (opacity: number) => toSvgString(mergeThemes(trees(opacity), 'own-', shared).node);
    expect(of(0.1)).toBe(toSvgString(node));
    expect(of(0.2)).not.toBe(of(0.1));
    expect([...shared.keys()]).toEqual([own?.name, expect.stringMatching(/^--own-/)]);
  });

  it('throws when the themes draw different shapes', () => {
    expect(() =>
      mergeThemes(
        [
          { tokens: TOKENS.light, node: tree('#000000', 1) },
          { tokens: TOKENS.dark, node: tree('#000000', 1, 'M1 1') },
        ],
        'own-',
      ),
    ).toThrow('draw d differently');
  });
});

describe('buildStaticMap', () => {
  const atlas = makeAtlas({ basemap: makeBasemap() });
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

  it('contains no style attribute, script or fixed colour', () => {
    expect(text).not.toMatch(/ style="|<script|<style|#[0-9a-f]{6}"/);
    expect(text).toContain('var(--land)');
  });

  it('contains every step, with lines of fixed width and names of fixed size', () => {
    for (const [index] of STATIC_MAP_STEPS.entries()) {
      expect(text.split(`class="static-map-step-${index}"`)).toHaveLength(3);
    }
    expect(text).toContain('vector-effect="non-scaling-stroke"');
    expect(text).toMatch(/<svg x="[\d.]+%" y="[\d.]+%" overflow="visible"><text/);
  });
});
