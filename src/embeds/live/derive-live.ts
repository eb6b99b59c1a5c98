/**
 * Derives the live map of a page: the marks of its static map and the ground below them, as MapLibre sources
 * and layers. Drawn in each theme, then merged.
 */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import { DRAW_GROUPS, slotOf } from '../../../styles/order.ts';
import { THEME_IDS, TOKENS } from '../../../styles/tokens/index.ts';
import type { ThemeId } from '../../../styles/tokens/tokens.ts';
import type { FeatureId } from '../../domain/ids.ts';
import { FLUID_STEPS, OUTLINE_WIDTH_PX } from '../../figure/fluid-figure.ts';
import { ZOOM_STEP } from '../../layers/visible-marks.ts';
import { groundOf, groundStyle, STEPPED_GROUND } from './live-ground.ts';
import type { LiveImage, LiveMap, LiveSource } from './live-map.ts';
import { BORDERS, drawGroup, marksOf, visibleAt } from './live-marks.ts';
import { nameAll, namesLayers } from './live-names.ts';
import { speak } from './live-speech.ts';
import {
  type LiveInput,
  type LiveSpeech,
  type Means,
  makeView,
  Numbers,
  ZOOM_IN,
  ZOOM_OUT,
} from './live-view.ts';
import { encodeOutlines } from './outlines.ts';
import { Palettes } from './themed-values.ts';

export interface DerivedLive {
  readonly map: LiveMap;
  /** In the order of the languages. */
  readonly speeches: readonly LiveSpeech[];
}

export function deriveLive(input: LiveInput): DerivedLive | null {
  const { atlas, scene, size, spoken } = input;
  const [first] = spoken;
  if (first === undefined) return null;
  const palettes = new Palettes();
  const view = makeView(input);
  const marks = marksOf(input, view);
  const visible = visibleAt(first.drawn.drawing, view);
  const features = new Numbers<FeatureId>();
  const images = new Map<string, LiveImage>();
  const means: Means = { view, palettes, features, images, visible };
  const own = DRAW_GROUPS.filter((group) => group !== 'labels').map(
    (group) =>
      [
        group,
        drawGroup(
          means,
          marks.filter(({ mark }) => mark.group === group),
        ),
      ] as const,
  );
  const named = nameAll(means, atlas, first.drawn.atlas, marks);
  const sources: Record<LiveSource, readonly Feature[]> = {
    ...groundOf(first.drawn.atlas),
    'ground-labels': named.ground,
    fills: own.flatMap(([, { fills }]) => fills),
    borders: own.flatMap(([group, { strokes }]) => (group === BORDERS ? strokes : [])),
    strokes: own.flatMap(([group, { strokes }]) => (group === BORDERS ? [] : strokes)),
    signs: own.flatMap(([, { signs }]) => signs),
    symbols: own.flatMap(([, { symbols }]) => symbols),
    names: named.marks,
  };
  const styles = THEME_IDS.map((theme) => groundStyle(TOKENS[theme], sources, view));
  const stepped = new Set<string>();
  const layers = palettes.merge(styles).flatMap((layer): LayerSpecification[] => {
    if (STEPPED_GROUND.has(layer.id)) stepped.add(layer.id);
    const group = DRAW_GROUPS.find((name) => slotOf(name) === layer.id);
    if (group === undefined) return [layer];
    if (group === 'labels') {
      const names = namesLayers(means, new Set(named.marks.map(({ properties }) => properties?.['class'])));
      for (const { id } of names) stepped.add(id);
      return [...names];
    }
    const drawn = own.find(([name]) => name === group)?.[1];
    for (const id of drawn?.stepped ?? []) stepped.add(id);
    return [...(drawn?.layers ?? [])];
  });
  const map: LiveMap = {
    projection: scene.projection,
    home: { lng: scene.camera.lng, lat: scene.camera.lat, zoom: scene.camera.zoom, width: size.width },
    drawnFor: { outlines: OUTLINE_WIDTH_PX, steps: FLUID_STEPS },
    bounds: view.bounds,
    zoomIn: ZOOM_IN,
    zoomOut: ZOOM_OUT,
    steps: { from: view.steps[0] ?? 0, each: ZOOM_STEP },
    grid: view.grid,
    palettes: Object.fromEntries(THEME_IDS.map((id, at) => [id, palettes.of(at)])) as Record<
      ThemeId,
      readonly unknown[]
    >,
    layers,
    stepped: [...stepped],
    images: Object.fromEntries(images),
    features: features.all,
    outlines: encodeOutlines(familiesOf(sources), view.grid, view.cut),
  };
  return { map, speeches: spoken.map((speech) => speak(input, speech, { named, features: features.all })) };
}

function familiesOf(sources: Readonly<Record<LiveSource, readonly Feature[]>>) {
  const { 'ground-rivers': rivers, fills, borders, strokes, ...rest } = sources;
  return [rest, { 'ground-rivers': rivers }, { fills, borders }, { strokes }];
}
