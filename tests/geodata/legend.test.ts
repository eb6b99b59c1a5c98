/** Compares the legend with what is drawn, in scenes of the compiled atlas. */
import { describe, expect, it } from 'vitest';
import { sightOf } from '../../src/figure/frame.ts';
import { translateEnglish as t } from '../../src/i18n/make-translate.ts';
import { buildDrawing } from '../../src/layers/build-drawing.ts';
import type { Drawing, Mark } from '../../src/layers/drawing.ts';
import { layPath } from '../../src/layers/lay-path.ts';
import { selectRootMarkets, swatchOf } from '../../src/layers/markets.ts';
import { pathSigns } from '../../src/layers/path-signs.ts';
import { dimmedColor } from '../../src/layers/route-style.ts';
import { isSeen } from '../../src/layers/seen-features.ts';
import { type LegendGroup, selectLegend } from '../../src/layers/select-legend.ts';
import { MIN_GLYPH_PX } from '../../src/layers/symbol-style.ts';
import { selectVisibleMarks } from '../../src/layers/visible-marks.ts';
import { DEFAULT_SCENE } from '../../src/scene/defaults.ts';
import type { Camera, Scene } from '../../src/scene/scene.ts';
import { selectVisible } from '../../src/scene/visible.ts';
import { TOKENS } from '../../styles/tokens/index.ts';
import type { Tokens } from '../../styles/tokens/tokens.ts';
import { readCompiledAtlas } from '../support/compiled-atlas.ts';

const whole = await readCompiledAtlas();
const SIZE = { width: 1000, height: 700 };
const at = (lng: number, lat: number, zoom: number): Camera => ({ lng, lat, zoom, bearing: 0, pitch: 0 });

interface View {
  readonly scene?: Partial<Scene>;
  readonly closed?: Parameters<typeof layPath>[1]['closed'];
  /** Whether the user's records are shown. */
  readonly isReference?: boolean;
}

const VIEWS: Readonly<Record<string, View>> = {
  default: {},
  'brief only': { scene: { briefOnly: true } },
  'one market': { scene: { markets: ['market:people'] } },
  'a selected market': { scene: { selection: 'market:drugs' } },
  'a market of the brief': { scene: { briefOnly: true, selection: 'market:drugs/heroin' } },
  'a market on the globe': {
    scene: { projection: 'globe', camera: at(10, 35, 1.6), selection: 'market:waste' },
  },
  'a port from close by': { scene: { camera: at(19.45, 41.31, 10), selection: 'port:ALDRZ' } },
  'strands of markets': { scene: { camera: at(21.6, 42.6, 7.5) } },
  globe: { scene: { projection: 'globe', camera: at(10, 35, 1.6) } },
  'a selected jurisdiction in 2010': {
    scene: { selection: 'jurisdiction:RS', period: { from: '2006', to: '2010' } },
  },
  coverage: {
    scene: { layers: [...DEFAULT_SCENE.layers.filter((id) => id !== 'market-presence'), 'brief-coverage'] },
  },
  'scores and motion': { scene: { layers: [...DEFAULT_SCENE.layers, 'market-presence', 'movement'] } },
  'finds at ports': { scene: { layers: [...DEFAULT_SCENE.layers, 'finds'] } },
  'finds of cocaine from far': {
    scene: {
      layers: ['jurisdictions', 'finds'],
      markets: ['market:drugs/cocaine'],
      camera: at(20, 43, 3.5),
    },
  },
  'the open sea': { scene: { camera: at(34.7, 43.2, 6.5) } },
  'under records': { isReference: true },
  closures: { closed: ['crossing:kalotina', 'jurisdiction:AL'] as never },
};

function draw({ scene: patch = {}, closed = [], isReference = false }: View, tokens: Tokens = TOKENS.light) {
  const scene: Scene = { ...DEFAULT_SCENE, ...patch };
  const atlas = selectVisible(whole, scene);
  const context = { atlas, scene, tokens, t, hover: null };
  const marks = buildDrawing(context);
  const laid = { own: null, isAdded: false, base: null, path: null, others: [], closed, marked: [] };
  const drawing =
    closed.length === 0 && !isReference ? marks : layPath(marks, laid, whole, tokens, isReference);
  const view = { ...sightOf(scene, SIZE), drawing: selectVisibleMarks(drawing, scene.camera.zoom) };
  return { view, scene, tokens, groups: selectLegend(context, view, pathSigns(context)) };
}

/** What a reader can tell apart, as the legend's keys; found without the legend's own rules. */
function kindsOf(mark: Mark, tokens: Tokens, zoom: number): string[] {
  const { map } = tokens;
  const owner = mark.feature?.split(':')[0] ?? '';
  const isHighlight = mark.type !== 'label' && mark.color === map.highlight;
  switch (mark.type) {
    case 'label':
      return [];
    case 'fill':
      if (mark.color === tokens.ui.danger) return ['view closed'];
      if (mark.color === map.tintSelected) return ['view selected'];
      if (mark.color === map.tintWesternBalkans) return ['jurisdictions western-balkans'];
      if (mark.color === map.tintEu)
        return [mark.pattern === 'hatch' ? 'jurisdictions later' : 'jurisdictions eu'];
      return [
        `shading ${mark.pattern === 'hatch' ? 'none' : tokens.sequence.indexOf(mark.color as never) + 1}`,
      ];
    case 'symbol': {
      const selected = isHighlight ? ['view selected'] : [];
      if (mark.icon === 'closed' && mark.color === tokens.ui.danger) return ['view closed'];
      if (mark.isSized) return [`finds ${mark.icon}`, 'finds 100', 'finds 250'];
      const isSmall = mark.sizePx < MIN_GLYPH_PX;
      if (owner === 'leg') return [`routes ${mark.icon}`];
      if (owner === 'external') return ['world-links place', ...selected];
      if (owner === 'node') return [`nodes ${mark.icon.replace('node-', '')}`, ...selected];
      if (owner === 'port' || owner === 'crossing') {
        const kind = mark.form === 'hollow' ? 'hollow' : (mark.icon.split('-')[1] ?? '');
        return [`${owner}s ${isSmall ? 'small' : kind}`, ...selected];
      }
      const form = owner === 'place' || mark.form === 'filled' ? [] : [`places ${mark.form}`];
      return [`places ${owner}`, ...form, ...selected];
    }
    case 'stroke':
      return kindsOfStroke(mark, owner, tokens, zoom);
  }
}

function kindsOfStroke(
  mark: Extract<Mark, { type: 'stroke' }>,
  owner: string,
  tokens: Tokens,
  zoom: number,
): string[] {
  const { map } = tokens;
  if (mark.color === tokens.ui.danger) return ['view closed'];
  if (mark.animated === true) return ['movement dots'];
  const arrows =
    mark.direction === 'none' ? [] : [mark.direction === 'both' ? 'view two-way' : 'view one-way'];
  const selected = mark.color === map.highlight ? ['view selected'] : [];
  if (owner === 'jurisdiction') return selected;
  if (owner === 'border') {
    const kinds = { solid: mark.widthPx > 1 ? 'outer' : 'other', dotted: 'inner', dashed: 'undetermined' };
    return [`borders ${{ ...kinds, 'dash-dot': 'controlled', 'long-dashed': '' }[mark.dash]}`];
  }
  const dimmed = mark.emphasis === 'dimmed' ? ['view dimmed'] : [];
  if (owner === 'external') return ['world-links link', ...arrows, ...selected, ...dimmed];
  if (mark.group === 'bands' && owner === 'leg') {
    return [...(mark.widthKm !== undefined && zoom >= 7 ? ['routes corridor'] : []), ...selected];
  }
  const routes: Record<string, string> = {
    [map.routeBalkan]: 'balkan',
    [map.routeBlackSea]: 'black-sea',
    [map.routeBoth]: 'both',
    [map.routeFeeder]: 'feeder',
  };
  if (owner === 'route') {
    const band = routes[mark.color];
    return [...(band === undefined ? dimmed : [`routes ${band}-band`]), ...arrows];
  }
  const inFull = Object.keys(routes).find((one) => [one, dimmedColor(one, tokens)].includes(mark.color));
  const color = routes[inFull ?? ''];
  const evidence = [`routes ${mark.evidence}`];
  if (dimmed.length > 0) return [...dimmed, ...evidence, ...arrows];
  const own = color ?? selectRootMarkets(whole).find((id) => swatchOf(whole, id, tokens).ink === mark.color);
  // A line out of service is paler; its sign explains it.
  return [...(own === undefined ? [] : [`routes ${own}`]), ...evidence, ...arrows];
}

const keysOf = (groups: readonly LegendGroup[]) =>
  groups.flatMap(({ id, entries }) =>
    entries.map(({ key }) =>
      id === 'market-presence' || id === 'brief-coverage'
        ? `shading ${key.replace('step-', '')}`
        : `${id} ${key}`,
    ),
  );

/** Without tints under the shading of the same jurisdiction. */
function seenMarks(view: ReturnType<typeof draw>['view']): Drawing {
  const seen = view.drawing.filter((mark) => isSeen(mark, view));
  return seen.filter(
    (mark, index) =>
      mark.type !== 'fill' ||
      mark.pattern === 'hatch' ||
      !seen
        .slice(index + 1)
        .some((other) => other.type === 'fill' && other.feature === mark.feature && other.pattern === 'none'),
  );
}

describe('legend', () => {
  it.each(Object.entries(VIEWS))('has one row for each kind of sign drawn: %s', (_, of) => {
    const { view, tokens, groups } = draw(of);
    const drawn = new Set(seenMarks(view).flatMap((mark) => kindsOf(mark, tokens, view.zoom)));
    expect(keysOf(groups).toSorted()).toEqual([...drawn].toSorted());
  });

  it.each(Object.entries(VIEWS))('gives no two rows the same sample: %s', (_, of) => {
    for (const tokens of [TOKENS.light, TOKENS.dark, TOKENS.print]) {
      const { groups } = draw(of, tokens);
      const samples = new Map<string, string>();
      for (const { id, entries } of groups) {
        for (const { key, sample } of entries) {
          const look = JSON.stringify(sample);
          expect(samples.get(look), `${id} ${key}`).toBeUndefined();
          samples.set(look, `${id} ${key}`);
        }
      }
    }
  });
});
