/** Contexts for layers over made atlases, in the light theme and English. */
import { translateEnglish } from '../../../src/i18n/make-translate.ts';
import type { Mark, StrokeMark, SymbolMark } from '../../../src/layers/drawing.ts';
import type { LayerContext, LayerDefinition } from '../../../src/layers/layer.ts';
import { deriveLegend } from '../../../src/layers/legend.ts';
import { SIGNS } from '../../../src/layers/signs.ts';
import { DEFAULT_SCENE } from '../../../src/scene/defaults.ts';
import { LAYER_IDS, type Scene } from '../../../src/scene/scene.ts';
import { selectVisible } from '../../../src/scene/visible.ts';
import { light } from '../../../styles/tokens/light.ts';
import {
  makeAtlas,
  makeBorder,
  makeCrossing,
  makeJurisdiction,
  makeLeg,
  makeMarket,
  makePlace,
  makePort,
} from '../builders.ts';

/** As the app does: the atlas is reduced by the scene before a layer sees it. */
export function makeContext(
  scene: Partial<Scene> = {},
  atlas = makeAtlas(),
): LayerContext & { readonly scene: Scene } {
  const whole: Scene = { ...DEFAULT_SCENE, ...scene };
  return {
    atlas: selectVisible(atlas, whole),
    scene: whole,
    tokens: light,
    t: translateEnglish,
    hover: null,
  };
}

/** The legend of all that a layer draws, at any place and zoom. */
export function legendOf({ id, draw }: LayerDefinition, context: LayerContext) {
  return deriveLegend(draw(context), SIGNS[id](context), 8);
}

/**
 * An atlas in which everything that a layer can draw occurs once: each mode and evidence, each status of a border, each kind of port,
 * crossing and place, a jurisdiction without score.
 */
export function makeFullAtlas() {
  const base = makeAtlas();
  const collection = <T>(...features: T[]) => ({ type: 'FeatureCollection' as const, features });
  const people = { market: 'market:people' as const, direction: 'forward' as const };
  const status = (eu: 'external' | 'internal' | 'none', schengen: 'external' | 'internal' | 'none') => [
    { from: '2007-01-01', eu, schengen, sources: ['EU'] },
  ];
  const score = (jurisdiction: `jurisdiction:${string}`, value: number) => ({
    jurisdiction,
    evidence: 'reference' as const,
    sources: ['OCINDEX'],
    passages: [],
    index: [{ indexMarket: 'Human trafficking', score: value, edition: 2025 }],
  });
  // From none to more than the last step of the coverage by the brief begins with.
  const numbers = [0, 2, 4, 6, 8, 10, 12];
  const jurisdictions = [
    ...base.jurisdictions.features,
    ...['SI', 'HR', 'RO'].map((code) => makeJurisdiction(code, { group: 'eu' })),
  ].map(({ properties, ...feature }, i) => ({
    ...feature,
    properties: {
      ...properties,
      passages: Array.from({ length: numbers[i] ?? 0 }, (_, at) => `I.A.p${at + 1}`),
    },
  }));
  return makeAtlas({
    jurisdictions: collection(...jurisdictions),
    legs: collection(
      ...base.legs.features,
      makeLeg(
        'varna',
        'poti',
        [
          [27.9, 43.2],
          [41.6, 42.1],
        ],
        { mode: 'sea', routes: ['route:black-sea'] },
      ),
      makeLeg(
        'nis',
        'skopje',
        [
          [21.9, 43.3],
          [21.4, 42],
        ],
        {
          routes: ['route:balkan', 'route:black-sea'],
          markets: [people, { market: 'market:arms', direction: 'reverse' }],
        },
      ),
      makeLeg(
        'nis',
        'pristina',
        [
          [21.9, 43.3],
          [21.1, 42.6],
        ],
        { markets: [people], tier: 2 },
      ),
    ),
    borders: collection(
      makeBorder('BG', 'RS', { status: status('external', 'external') }),
      makeBorder('HR', 'SI', { status: status('internal', 'internal') }),
      makeBorder('BG', 'RO', { status: status('internal', 'external') }),
      makeBorder('AL', 'XK', { status: status('none', 'none') }),
      makeBorder('RS', 'XK', { status: status('none', 'none'), line: 'undetermined' }),
    ),
    crossings: collection(
      ...(['road', 'rail', 'road-rail', 'ferry'] as const).map((kind, i) => ({
        ...makeCrossing(kind, 'BG', 'RS', { kind }),
        geometry: { type: 'Point' as const, coordinates: [22 + i, 43] },
      })),
    ),
    ports: collection(
      makePort('ALDRZ', {
        finds: [
          { market: 'market:drugs/heroin', date: '2019-10', amountKg: 400, sources: ['X'] },
          {
            market: 'market:drugs/cocaine',
            date: '2018-02-28',
            amountKg: 1600,
            qualifier: 'over',
            sources: ['X'],
          },
        ],
      }),
      {
        ...makePort('BGRSE', { kind: 'river-port' }),
        geometry: { type: 'Point' as const, coordinates: [25.9, 43.8] },
      },
    ),
    places: collection(
      ...(['case', 'institution', 'group', 'event', 'place'] as const).map((kind, i) => ({
        ...makePlace(`${kind}:one`, { labelOnly: kind === 'group' }),
        geometry: { type: 'Point' as const, coordinates: [20 + i, 45] },
      })),
      {
        ...makePlace('external:china', {
          evidence: 'brief',
          inBrief: true,
          labelOnly: true,
          link: { direction: 'outward', passages: ['I.A.p1'], reason: 'Waste.' },
        }),
        geometry: { type: 'Point' as const, coordinates: [105, 35] },
      },
    ),
    markets: [
      ...base.markets,
      makeMarket('market:people', {
        swatch: 3,
        jurisdictions: [
          ...[1.5, 3, 4.5, 6, 7.5, 9].map((value, i) =>
            score(
              (['AL', 'BG', 'RS', 'SI', 'HR', 'RO'] as const).map(
                (code): `jurisdiction:${string}` => `jurisdiction:${code}`,
              )[i] ?? 'jurisdiction:AL',
              value,
            ),
          ),
        ],
        unscored: [{ jurisdiction: 'jurisdiction:XK', sources: ['OCINDEX'] }],
      }),
    ],
  });
}

export const EVERY_LAYER: Partial<Scene> = { layers: LAYER_IDS };

export function strokesOf(marks: readonly Mark[], feature: string, zoom: number): StrokeMark[] {
  return marks.filter(
    (mark): mark is StrokeMark =>
      mark.type === 'stroke' &&
      mark.feature === feature &&
      zoom >= mark.zoom.minZoom &&
      zoom < mark.zoom.maxZoom,
  );
}

export function linesOf(marks: readonly Mark[], feature: string, zoom: number): StrokeMark[] {
  return strokesOf(marks, feature, zoom).filter(({ group }) => group === 'lines');
}

export function symbolsOf(marks: readonly Mark[], feature: string, zoom: number): SymbolMark[] {
  return marks.filter(
    (mark): mark is SymbolMark =>
      mark.type === 'symbol' &&
      mark.feature === feature &&
      zoom >= mark.zoom.minZoom &&
      zoom < mark.zoom.maxZoom,
  );
}
