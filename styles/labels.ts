/**
 * Lettering of names: one table for the map, the SVG figure and the layers' labels.
 *
 * Follows atlas practice: widely spaced serif capitals for areas, serif italic for water, humanist sans for
 * points, whose names must sit tight beside their dot.
 */
import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import type { Tokens } from './tokens/tokens.ts';

export type LabelClass =
  | 'jurisdiction'
  | 'country'
  | 'sea'
  | 'river'
  | 'capital'
  | 'city'
  | 'port'
  | 'crossing'
  | 'node'
  | 'place'
  | 'external';

/** Classes of the atlas's layers, most important first; the others belong to the basemap. */
export const POINT_CLASSES = [
  'external',
  'port',
  'place',
  'node',
  'crossing',
] as const satisfies readonly LabelClass[];

export type FontId = 'sans' | 'serif';
export type FontWeight = 400 | 500 | 600 | 700;

export interface LabelStyle {
  readonly font: FontId;
  readonly weight: FontWeight;
  readonly italic: boolean;
  readonly transform: 'none' | 'uppercase';
  /** Zoom to size in CSS pixels, ascending; linear between, constant beyond. */
  readonly sizeByZoom: readonly (readonly [zoom: number, px: number])[];
  readonly letterSpacingEm: number;
  readonly lineHeightEm: number;
  /** Maximum line width; areas break early so that a name fills its area as a block. */
  readonly maxWidthEm: number;
  readonly haloPx: number;
  readonly color: keyof Pick<
    Tokens['map'],
    'labelCountry' | 'labelJurisdiction' | 'labelSea' | 'labelRiver' | 'labelCity'
  >;
  /** Usual ground of the text. */
  readonly halo: keyof Pick<Tokens['map'], 'halo' | 'land' | 'sea' | 'tintEu'>;
}

export const LABEL_STYLES: Record<LabelClass, LabelStyle> = {
  // The ten: the heaviest area names. 9 px is the minimum for spaced serif capitals on a screen.
  jurisdiction: {
    font: 'serif',
    weight: 600,
    italic: false,
    transform: 'uppercase',
    sizeByZoom: [
      [3.5, 8.5],
      [5, 11.5],
      [6, 14],
      [8, 20],
    ],
    letterSpacingEm: 0.14,
    lineHeightEm: 1.25,
    maxWidthEm: 8,
    haloPx: 2.2,
    color: 'labelJurisdiction',
    halo: 'tintEu',
  },
  // Neighbours are lighter and smaller than the ten at every zoom.
  country: {
    font: 'serif',
    weight: 400,
    italic: false,
    transform: 'uppercase',
    sizeByZoom: [
      [2, 8.5],
      [5, 9.5],
      [6, 11],
      [8, 14],
    ],
    letterSpacingEm: 0.18,
    lineHeightEm: 1.3,
    maxWidthEm: 9,
    haloPx: 1.6,
    color: 'labelCountry',
    halo: 'land',
  },
  sea: {
    font: 'serif',
    weight: 400,
    italic: true,
    transform: 'none',
    sizeByZoom: [
      [2, 10],
      [5, 13],
      [6, 15],
      [8, 20],
    ],
    letterSpacingEm: 0.1,
    lineHeightEm: 1.25,
    maxWidthEm: 8,
    haloPx: 1.8,
    color: 'labelSea',
    halo: 'sea',
  },
  river: {
    font: 'serif',
    weight: 400,
    italic: true,
    transform: 'none',
    sizeByZoom: [
      [5, 10],
      [8, 13],
    ],
    letterSpacingEm: 0.08,
    lineHeightEm: 1.2,
    maxWidthEm: 20,
    haloPx: 1.6,
    color: 'labelRiver',
    halo: 'halo',
  },
  capital: {
    font: 'sans',
    weight: 700,
    italic: false,
    transform: 'none',
    sizeByZoom: [
      [4, 10.5],
      [6, 13],
      [8, 16],
    ],
    letterSpacingEm: 0,
    lineHeightEm: 1.15,
    maxWidthEm: 10,
    haloPx: 2.2,
    color: 'labelCity',
    halo: 'halo',
  },
  city: {
    font: 'sans',
    weight: 500,
    italic: false,
    transform: 'none',
    sizeByZoom: [
      [5, 10.5],
      [7, 12],
      [9, 14],
    ],
    letterSpacingEm: 0,
    lineHeightEm: 1.15,
    maxWidthEm: 10,
    haloPx: 1.9,
    color: 'labelCity',
    halo: 'halo',
  },
  port: {
    font: 'sans',
    weight: 500,
    italic: false,
    transform: 'none',
    sizeByZoom: [
      [5, 10.5],
      [7, 12],
      [9, 13.5],
    ],
    letterSpacingEm: 0,
    lineHeightEm: 1.15,
    maxWidthEm: 10,
    haloPx: 1.9,
    color: 'labelCity',
    halo: 'halo',
  },
  crossing: {
    font: 'sans',
    weight: 400,
    italic: false,
    transform: 'none',
    sizeByZoom: [
      [6, 10],
      [9, 12],
    ],
    letterSpacingEm: 0,
    lineHeightEm: 1.15,
    maxWidthEm: 11,
    haloPx: 1.5,
    color: 'labelCity',
    halo: 'halo',
  },
  node: {
    font: 'sans',
    weight: 500,
    italic: false,
    transform: 'none',
    sizeByZoom: [
      [5, 10.5],
      [7, 12],
      [9, 14],
    ],
    letterSpacingEm: 0,
    lineHeightEm: 1.15,
    maxWidthEm: 10,
    haloPx: 1.9,
    color: 'labelCity',
    halo: 'halo',
  },
  place: {
    font: 'sans',
    weight: 400,
    italic: false,
    transform: 'none',
    sizeByZoom: [
      [5, 10.5],
      [8, 12],
    ],
    letterSpacingEm: 0,
    lineHeightEm: 1.15,
    maxWidthEm: 12,
    haloPx: 1.6,
    color: 'labelCity',
    halo: 'halo',
  },
  external: {
    font: 'sans',
    weight: 600,
    italic: false,
    transform: 'none',
    sizeByZoom: [
      [1, 10.5],
      [4, 12],
      [7, 13],
    ],
    letterSpacingEm: 0.01,
    lineHeightEm: 1.15,
    maxWidthEm: 10,
    haloPx: 1.8,
    color: 'labelCity',
    halo: 'halo',
  },
};

export const LABEL_CLASSES = Object.keys(LABEL_STYLES) as readonly LabelClass[];

/** CSS family names as declared in `css/fonts.css`. */
export const FONT_FAMILIES: Record<FontId, string> = { sans: 'Noto Sans', serif: 'Noto Serif' };

/** Size of a label in CSS pixels at a zoom. */
export function labelSizePx(style: LabelStyle, zoom: number): number {
  let below = style.sizeByZoom[0];
  for (const stop of style.sizeByZoom) {
    if (stop[0] > zoom) {
      if (below === undefined || below === stop) return stop[1];
      return below[1] + ((stop[1] - below[1]) * (zoom - below[0])) / (stop[0] - below[0]);
    }
    below = stop;
  }
  return below?.[1] ?? 12;
}

const WEIGHT_WORDS: Record<FontWeight, string> = { 400: '', 500: ' Medium', 600: ' Semibold', 700: ' Bold' };

/**
 * Returns `text-font` for MapLibre. Without `glyphs` it joins the list into a CSS font-family and reads
 * weight and slant from the words of the FIRST name only. That name need not exist: the browser falls through
 * to the second, the real family, drawn with that weight and slant (maplibre-gl
 * `src/render/glyph_manager.ts`).
 */
export function textFont(style: Pick<LabelStyle, 'font' | 'weight' | 'italic'>): [string, string] {
  const family = FONT_FAMILIES[style.font];
  const first = `${family}${WEIGHT_WORDS[style.weight]}${style.italic ? ' Italic' : ''}`;
  return [first === family ? `${family} Regular` : first, family];
}

/** The fields of a basemap label that lettering needs; `BasemapLabel` of the atlas fits. */
export interface MapLabel {
  readonly id: string;
  readonly kind: 'country' | 'sea' | 'river' | 'capital' | 'city' | 'territory' | 'ocean';
  readonly name: string;
  readonly names: Readonly<Record<string, string | undefined>>;
  readonly position: readonly [number, number];
  readonly rank: number;
  readonly rotation?: number | undefined;
  readonly minZoom: number;
  readonly iso2?: string | undefined;
  readonly line?: readonly (readonly [number, number])[] | undefined;
}

/** Groups of the ten by ISO code, from the jurisdictions file; they decide the ground of a name. */
export type JurisdictionGroups = Readonly<Record<string, 'eu' | 'western-balkans'>>;

/** Names with a mark wherever they are printed: the reference to resolution 1244 (1999). */
const MARKED: Readonly<Record<string, string>> = { XK: '*' };

/** Returns the name of a label in a language, with its mark; falls back to the international name. */
export function textOf(label: Pick<MapLabel, 'kind' | 'name' | 'names' | 'iso2'>, language: string): string {
  const text = label.names[language] ?? label.name;
  const mark = label.kind === 'country' || label.kind === 'territory' ? MARKED[label.iso2 ?? ''] : undefined;
  return mark === undefined || text.endsWith(mark) ? text : `${text}${mark}`;
}

/**
 * Capitalises by the rules of the language: dotted capital İ in Turkish, no accents in Greek. The English
 * name Türkiye is a Turkish word and keeps its dot.
 */
export function letter(text: string, style: Pick<LabelStyle, 'transform'>, language: string): string {
  if (style.transform === 'none') return text;
  return text.toLocaleUpperCase(text === 'Türkiye' ? 'tr' : language);
}

export function labelClassOf(label: Pick<MapLabel, 'kind' | 'iso2'>, groups: JurisdictionGroups): LabelClass {
  switch (label.kind) {
    case 'country':
    case 'territory':
      return label.iso2 !== undefined && label.iso2 in groups ? 'jurisdiction' : 'country';
    case 'sea':
    case 'ocean':
      return 'sea';
    default:
      return label.kind;
  }
}

export interface LabelProperties {
  readonly id: string;
  readonly class: LabelClass;
  readonly rank: number;
  readonly minZoom: number;
  readonly rotation: number;
  readonly group: 'eu' | 'western-balkans' | 'none';
  /**
   * Lettered text (mark and capitals applied): `text` international, `text:<language>` where the name
   * differs.
   */
  readonly [text: `text${string}`]: string;
}

/** Property of a label feature for its text in a language. */
export function textProperty(language: string): `text:${string}` {
  return `text:${language}`;
}

/**
 * Returns the data of source `ground-labels`: one feature per label, lettered in all its languages; rivers
 * along their line.
 */
export function labelCollection(
  labels: readonly MapLabel[],
  groups: JurisdictionGroups,
): FeatureCollection<Point | LineString, LabelProperties> {
  return { type: 'FeatureCollection', features: labels.map((label) => labelFeature(label, groups)) };
}

function labelFeature(
  label: MapLabel,
  groups: JurisdictionGroups,
): Feature<Point | LineString, LabelProperties> {
  const labelClass = labelClassOf(label, groups);
  const style = LABEL_STYLES[labelClass];
  const texts: Record<`text:${string}`, string> = {};
  for (const language of Object.keys(label.names)) {
    texts[textProperty(language)] = letter(textOf(label, language), style, language);
  }
  return {
    type: 'Feature',
    properties: {
      id: label.id,
      class: labelClass,
      rank: label.rank,
      minZoom: label.minZoom,
      rotation: label.rotation ?? 0,
      group: groups[label.iso2 ?? ''] ?? 'none',
      text: letter(textOf({ ...label, names: {} }, 'en'), style, 'en'),
      ...texts,
    },
    geometry:
      label.line !== undefined && label.line.length > 1
        ? { type: 'LineString', coordinates: label.line.map(([lng, lat]) => [lng, lat]) }
        : { type: 'Point', coordinates: [label.position[0], label.position[1]] },
  };
}
