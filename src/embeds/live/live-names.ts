/** Names of the ground and marks of a live map, and their layers. */
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, Position } from 'geojson';
import { LABEL_STYLES, type LabelClass, labelSizePx, textFont } from '../../../styles/labels.ts';
import { THEME_IDS, TOKENS } from '../../../styles/tokens/index.ts';
import type { Atlas } from '../../domain/atlas.ts';
import { deriveGroundSources, deriveJurisdictionGroups } from '../../layers/ground-sources.ts';
import { project } from '../../lib/mercator.ts';
import { isOf, ofFeature, type Themed } from './live-marks.ts';
import type { Means } from './live-view.ts';

/** Names of the ground and of marks, with indexes into the lists of the languages. */
export interface Named {
  readonly ground: readonly Feature[];
  readonly marks: readonly Feature[];
  /** For each index: the properties of a ground name, or the index of a mark in the drawing. */
  readonly list: readonly (
    | { readonly properties: Readonly<Record<string, unknown>>; readonly class: LabelClass }
    | { readonly at: number; readonly class: LabelClass }
  )[];
}

export function nameAll(means: Means, whole: Atlas, atlas: Atlas, marks: readonly Themed[]): Named {
  const list: Named['list'][number][] = [];
  const { steps, cut, grid } = means.view;
  const last = steps.at(-1) ?? 0;
  const isNear = ([lng = 0, lat = 0]: Position) => {
    if (cut === null) return true;
    const [x, y] = project([lng, lat], grid.zoom);
    return (
      x >= grid.corner[0] &&
      y >= grid.corner[1] &&
      x <= grid.corner[0] + cut.width &&
      y <= grid.corner[1] + cut.height
    );
  };
  const labels = deriveGroundSources(whole.basemap, deriveJurisdictionGroups(atlas))['ground-labels']
    .features;
  const ground = labels.flatMap((label) => {
    const { geometry, properties } = label;
    if (properties === null || Math.floor(properties['minZoom']) > last) return [];
    const positions =
      geometry.type === 'Point'
        ? [geometry.coordinates]
        : geometry.type === 'LineString'
          ? geometry.coordinates
          : [];
    if (!positions.some(isNear)) return [];
    const labelClass = properties['class'] as LabelClass;
    const m = steps.reduce(
      (bits, zoom, at) => (Math.floor(properties['minZoom']) <= Math.floor(zoom) ? bits + 2 ** at : bits),
      0,
    );
    const n = list.push({ properties, class: labelClass }) - 1;
    return [
      {
        type: 'Feature' as const,
        geometry,
        properties: {
          n,
          m,
          class: labelClass,
          rank: properties['rank'],
          ...(labelClass === 'sea' ? { rotation: properties['rotation'] } : {}),
          ...(labelClass === 'jurisdiction' ? { group: properties['group'] } : {}),
        },
      },
    ];
  });
  const named = marks.filter(isOf('label')).flatMap(({ mark, at }) => {
    const m = means.visible.get(mark) ?? 0;
    if (m === 0 || !isNear(mark.position)) return [];
    const n = list.push({ at, class: mark.class }) - 1;
    return [
      {
        type: 'Feature' as const,
        geometry: { type: 'Point' as const, coordinates: mark.position },
        properties: {
          n,
          m,
          class: mark.class,
          priority: mark.priority,
          offset: mark.placement === 'centre' ? -2 : mark.offsetPx,
          ...ofFeature(means, mark),
        },
      },
    ];
  });
  return { ground, marks: named, list };
}

/** Label classes of the atlas, least important first: MapLibre places the topmost layer first. */
const NAMED_CLASSES = ['node', 'place', 'port', 'external'] as const satisfies readonly LabelClass[];

export function namesLayers({ palettes, view }: Means, classes: ReadonlySet<unknown>): LayerSpecification[] {
  const last = view.steps.at(-1) ?? 0;
  return NAMED_CLASSES.filter((one) => classes.has(one)).map((labelClass): LayerSpecification => {
    const style = LABEL_STYLES[labelClass];
    const sizes = style.sizeByZoom.flat();
    // The offset of a name from its sign is in ems.
    const away = style.sizeByZoom.flatMap(([zoom]) => [
      zoom,
      ['/', ['+', ['get', 'offset'], 2], labelSizePx(style, Math.min(zoom, last))],
    ]);
    return {
      id: `names-${labelClass}`,
      type: 'symbol',
      source: 'names',
      filter: ['==', ['get', 'class'], labelClass],
      layout: {
        'text-field': ['get', 'text'],
        'text-font': textFont(style),
        'text-size': ['interpolate', ['linear'], ['zoom'], ...sizes] as unknown as ExpressionSpecification,
        'text-letter-spacing': style.letterSpacingEm,
        'text-line-height': style.lineHeightEm,
        'text-max-width': style.maxWidthEm,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom', 'bottom-left', 'top-left'],
        'text-radial-offset': [
          'interpolate',
          ['linear'],
          ['zoom'],
          ...away,
        ] as unknown as ExpressionSpecification,
        'text-justify': 'auto',
        'text-padding': 5,
        'symbol-sort-key': ['get', 'priority'],
      },
      paint: palettes.merge(
        THEME_IDS.map((theme) => ({
          'text-color': TOKENS[theme].map[style.color],
          'text-halo-color': TOKENS[theme].map[style.halo],
          'text-halo-width': style.haloPx,
          'text-halo-blur': 0.6,
        })),
      ),
    };
  });
}
