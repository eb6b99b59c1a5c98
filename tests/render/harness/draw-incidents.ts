/** Puts the own incidents of a case on the map, with the layers that the atlas shows them with. */
import { classOf, countBreaks, surfaceBreaks } from '../../../src/analysis/incidents/class-breaks.ts';
import { densityFrame, deriveDensity } from '../../../src/analysis/incidents/density.ts';
import { hexagonAt, hexagonLevelOf } from '../../../src/analysis/incidents/hexagons.ts';
import type { Atlas } from '../../../src/domain/atlas.ts';
import { mercatorOfDegrees } from '../../../src/domain/incident-places.ts';
import { project, TILE_SIZE_PX } from '../../../src/lib/mercator.ts';
import { CLASS_OPACITY, channelsOf, classColors } from '../../../src/map/incidents/class-colors.ts';
import { HexagonLayer, MAX_HEXAGON_CLASSES } from '../../../src/map/incidents/hexagon-layer.ts';
import { shapeHexagons } from '../../../src/map/incidents/hexagon-shapes.ts';
import { paintDensity } from '../../../src/map/incidents/paint-density.ts';
import { PointLayer } from '../../../src/map/incidents/point-layer.ts';
import { lookOfStyles, pointStyles } from '../../../src/map/incidents/point-styles.ts';
import { SurfaceLayer } from '../../../src/map/incidents/surface-layer.ts';
import type { MapController } from '../../../src/map/map-controller.ts';
import type { Camera } from '../../../src/scene/scene.ts';
import type { Tokens } from '../../../styles/tokens/tokens.ts';
import type { RenderInput } from '../render-case.ts';

interface Means {
  readonly atlas: Atlas;
  readonly tokens: Tokens;
  readonly camera: Camera;
}

/** @returns what hides those that a filter hides: it comes after all were drawn */
export function drawIncidents(controller: MapController, input: RenderInput, means: Means): () => void {
  switch (input.incidentsAs) {
    case 'hexagons':
      return drawHexagons(controller, input, means);
    case 'density':
      return drawDensity(controller, input, means);
    default:
      return drawPoints(controller, input, means);
  }
}

const shownOf = ({ incidents = [] }: RenderInput) => Uint8Array.from(incidents, ([, , , shown]) => shown);
const placesOf = ({ incidents = [] }: RenderInput) =>
  mercatorOfDegrees(Float64Array.from(incidents.flatMap((one) => one.slice(0, 2))));

function drawPoints(controller: MapController, input: RenderInput, { atlas, tokens }: Means): () => void {
  const groups = Uint8Array.from(input.incidents ?? [], ([, , group]) => group);
  const layer = new PointLayer('incidents', { places: placesOf(input), groups });
  layer.setLook(lookOfStyles(pointStyles(atlas, tokens)));
  controller.addExtra(layer, 'points');
  return () => {
    layer.setShown(shownOf(input));
    controller.redrawExtra(layer);
  };
}

function drawHexagons(controller: MapController, input: RenderInput, { tokens, camera }: Means): () => void {
  const level = hexagonLevelOf(camera.zoom);
  const ofRows = (input.incidents ?? []).map(([lng, lat]) => hexagonAt(lng, lat, level));
  const keys = [...new Set(ofRows)];
  const layer = new HexagonLayer('incidents');
  layer.setShapes(shapeHexagons(keys, level));
  const show = (shown: Uint8Array) => {
    const counts = keys.map((key) => ofRows.filter((one, row) => one === key && shown[row] === 1).length);
    const breaks = countBreaks(Math.max(...counts));
    const fills = new Float32Array(MAX_HEXAGON_CLASSES * 4);
    fills.set(classColors(tokens, breaks.length).flatMap((color) => channelsOf(color, CLASS_OPACITY)));
    layer.setLook({ fills, edge: channelsOf(tokens.map.labelCity, 0.55) });
    layer.setClasses(Uint8Array.from(counts, (count) => classOf(breaks, count) + 1));
    controller.redrawExtra(layer);
  };
  controller.addExtra(layer, 'areas');
  show(new Uint8Array(ofRows.length).fill(1));
  return () => show(shownOf(input));
}

function drawDensity(controller: MapController, input: RenderInput, { tokens, camera }: Means): () => void {
  const layer = new SurfaceLayer('incidents');
  const [x, y] = project([camera.lng, camera.lat], 0);
  const middle = [x / TILE_SIZE_PX, y / TILE_SIZE_PX] as const;
  const { width, height } = input;
  const frame = densityFrame({ middle, zoom: camera.zoom, width, height, isTurned: false });
  const show = (shown: Uint8Array) => {
    const values = deriveDensity([{ places: placesOf(input), shown }], frame);
    const breaks = surfaceBreaks(values.reduce((most, value) => Math.max(most, value), 0));
    layer.setImage(paintDensity(values, frame, breaks, classColors(tokens, breaks.length)));
    controller.redrawExtra(layer);
  };
  controller.addExtra(layer, 'areas');
  show(new Uint8Array(input.incidents?.length ?? 0).fill(1));
  return () => show(shownOf(input));
}
