import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { createExpression, featureFilter, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import type { DrawGroup } from '../../src/layers/drawing.ts';
import { textField } from '../../styles/basemap/labels.ts';
import { buildStyle, GROUND_SOURCES } from '../../styles/build.ts';
import { labelCollection } from '../../styles/labels.ts';
import { DRAW_GROUPS, DRAW_ORDER, slotOf } from '../../styles/order.ts';
import { THEME_IDS, TOKENS } from '../../styles/tokens/index.ts';

const LANGUAGES = ['en', 'sq', 'sr', 'sr-Latn', 'bs', 'bg', 'hr', 'mk', 'sr-ME', 'ro', 'sl', 'el', 'tr'];
const english = buildStyle({ tokens: TOKENS.light, language: 'en' });

function layerOf(id: string, layers: readonly LayerSpecification[] = english.layers): LayerSpecification {
  const layer = layers.find((candidate) => candidate.id === id);
  if (layer === undefined) throw new Error(`no style layer ${id}`);
  return layer;
}

function evaluate(expression: ExpressionSpecification, properties: Record<string, unknown>): unknown {
  const parsed = createExpression(expression, 'test');
  if (parsed.result === 'error') throw new Error(parsed.value.map(({ message }) => message).join('; '));
  return parsed.value.evaluate({ zoom: 6 }, { type: 1, properties });
}

function passes(id: string, zoom: number, properties: Record<string, unknown>): boolean {
  const filter = (layerOf(id) as { filter?: FilterSpecification }).filter;
  return featureFilter(filter, 'test').filter({ zoom }, { type: 1, properties });
}

describe.each(THEME_IDS)('buildStyle in %s', (id) => {
  it.each(LANGUAGES)('returns a valid style in %s', (language) => {
    const style = buildStyle({ tokens: TOKENS[id], language });
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
  });

  it('uses only colours of the tokens', () => {
    const used = new Set(
      JSON.stringify(buildStyle({ tokens: TOKENS[id], language: 'en' }).layers).match(/#[0-9a-f]{3,8}/gi),
    );
    const owned = new Set<string>(Object.values(TOKENS[id].map).filter((value) => typeof value === 'string'));
    expect([...used].filter((hex) => !owned.has(hex))).toEqual([]);
  });
});

describe('buildStyle', () => {
  it('needs no network: has no glyphs, sprite or web address', () => {
    expect(english.glyphs).toBeUndefined();
    expect(english.sprite).toBeUndefined();
    expect(JSON.stringify(english)).not.toMatch(/https?:/);
    expect(Object.keys(english.sources).sort()).toEqual([...GROUND_SOURCES].sort());
  });

  it('has the layers of DRAW_ORDER and draws every ground source', () => {
    expect(english.layers.map((layer) => layer.id)).toEqual([...DRAW_ORDER]);
    const drawn = new Set(english.layers.flatMap((layer) => ('source' in layer ? [layer.source] : [])));
    expect([...drawn].sort()).toEqual([...GROUND_SOURCES].sort());
  });

  it('uses simplified sources only for blurred lines', () => {
    const lines = english.layers.filter(({ type }) => type === 'line');
    const isSoft = ({ source }: { readonly source?: unknown }) => {
      const spec = english.sources[String(source)];
      return spec?.type === 'geojson' && Number(spec.tolerance) > 1;
    };
    expect(lines.filter((layer) => 'source' in layer && isSoft(layer)).map(({ id }) => id)).toEqual(
      lines.filter(({ paint }) => paint !== undefined && 'line-blur' in paint).map(({ id }) => id),
    );
    expect(lines.some((layer) => 'source' in layer && isSoft(layer))).toBe(true);
  });

  it('returns an equal style for equal input, so that the map can diff it', () => {
    expect(buildStyle({ tokens: TOKENS.light, language: 'en' })).toEqual(english);
  });

  it('changes only the text with the language', () => {
    const serbian = buildStyle({ tokens: TOKENS.light, language: 'sr' });
    const without = (layers: readonly LayerSpecification[]) =>
      layers.map((layer) =>
        layer.type === 'symbol' ? { ...layer, layout: { ...layer.layout, 'text-field': '' } } : layer,
      );
    expect(without(serbian.layers)).toEqual(without(english.layers));
    expect(serbian).not.toEqual(english);
  });
});

describe('DRAW_ORDER', () => {
  it('has one slot for each draw group, from bottom to top', () => {
    const groups: Record<DrawGroup, true> = {
      areas: true,
      boundaries: true,
      bands: true,
      lines: true,
      points: true,
      labels: true,
    };
    expect([...DRAW_GROUPS]).toEqual(Object.keys(groups));
    const places = DRAW_GROUPS.map((group) => DRAW_ORDER.indexOf(slotOf(group)));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it('puts names above routes and tints below water', () => {
    const place = (id: (typeof DRAW_ORDER)[number]) => DRAW_ORDER.indexOf(id);
    for (const id of DRAW_ORDER.filter((name) => name.startsWith('label-'))) {
      expect(place(id), id).toBeGreaterThan(place('slot-lines'));
    }
    expect(place('slot-areas')).toBeLessThan(place('lake'));
    expect(place('land')).toBeGreaterThan(place('sea-halo-inner'));
  });
});

describe('map names', () => {
  const kosovo = {
    id: 'xk',
    kind: 'territory',
    name: 'Kosovo*',
    names: { sr: 'Косово*' },
    position: [20.9, 42.5],
    rank: 4,
    minZoom: 3,
    iso2: 'XK',
  } as const;
  const properties = labelCollection([kosovo], { XK: 'western-balkans' }).features[0]?.properties ?? {};

  it('uses the language and falls back to the international name', () => {
    expect(evaluate(textField('sr'), properties)).toBe('КОСОВО*');
    expect(evaluate(textField('en'), properties)).toBe('KOSOVO*');
    expect(evaluate(textField('tr'), properties)).toBe('KOSOVO*');
  });

  it('shows all names of the ten on top, with overlap and at every zoom', () => {
    const layer = layerOf('label-jurisdiction') as SymbolLayerSpecification;
    expect(layer.layout?.['text-allow-overlap']).toBe(true);
    expect(DRAW_ORDER.at(-1)).toBe('label-jurisdiction');
    expect(passes('label-jurisdiction', 4, { ...properties, minZoom: 9 })).toBe(true);
  });

  it('uses a halo in the colour of the ground', () => {
    const paint = (layerOf('label-jurisdiction') as SymbolLayerSpecification).paint;
    const halo = paint?.['text-halo-color'] as ExpressionSpecification;
    const { tintEu, tintWesternBalkans } = TOKENS.light.map;
    const asHex = (group: string) =>
      String(evaluate(['to-string', halo] as ExpressionSpecification, { group }));
    expect(asHex('eu')).toBe(tintEu);
    expect(asHex('western-balkans')).toBe(tintWesternBalkans);
  });

  it('shows a name from its minimum zoom', () => {
    const city = { class: 'city', minZoom: 5.5 };
    expect(passes('label-city', 4, city)).toBe(false);
    expect(passes('label-city', 5, city)).toBe(true);
    expect(passes('label-capital', 6, city)).toBe(false);
  });
});

describe('boundaries', () => {
  const paint = (id: string) => layerOf(id).paint as Record<string, unknown>;

  it('draws settled boundaries solid and each other status with a different dash', () => {
    expect(paint('boundary')['line-dasharray']).toBeUndefined();
    const broken = ['boundary-undetermined', 'boundary-line-of-control', 'boundary-armistice'];
    const dashes = broken.map((id) => JSON.stringify(paint(id)['line-dasharray']));
    expect(new Set(dashes).size).toBe(3);
    expect(dashes).not.toContain(undefined);
    for (const id of broken) expect(paint(id)['line-opacity']).toBeLessThan(1);
  });

  it.each(['boundary', 'undetermined', 'line-of-control', 'armistice'])(
    'draws a line of status %s once',
    (line) => {
      const ids = DRAW_ORDER.filter((id) => id === 'boundary' || id.startsWith('boundary-'));
      expect(ids.filter((id) => passes(id, 5, { line })).length).toBe(1);
    },
  );
});
