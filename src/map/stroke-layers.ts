/** deck.gl layers of the prepared strokes: few, always the same ones in the same order, so that nothing is built anew while moving. */
import type { Layer } from '@deck.gl/core';
import { PathStyleExtension } from '@deck.gl/extensions';
import { IconLayer, PathLayer } from '@deck.gl/layers';
import type { Texture } from '@luma.gl/core';
import { slotOf } from '../../styles/order.ts';
import { HorizonExtension } from './horizon-extension.ts';
import { makeSignAtlas, SIGN_CELL_SHARE, type SignAtlas } from './sign-atlas.ts';
import { SOFT_PARAMETERS, SoftEdgeExtension, type SoftPass } from './soft-edge-extension.ts';
import type { Sign, StrokeGeometry, StrokePath } from './stroke-geometry.ts';

/** Extensions are compared by identity: made once. */
const DASHES = new PathStyleExtension({ dash: true, dashMode: 'path' });
const HORIZON = new HorizonExtension();
const SOFT: Readonly<Record<SoftPass, SoftEdgeExtension>> = {
  coverage: new SoftEdgeExtension({ pass: 'coverage' }),
  colour: new SoftEdgeExtension({ pass: 'colour' }),
};

/** Everything lies on the ground and is drawn in order: depth decides nothing. MapLibre leaves culling on for its globe. */
export const FLAT = { depthCompare: 'always', depthWriteEnabled: false, cullMode: 'none' } as const;

let signAtlas: SignAtlas | null = null;

/** `raised` are the strokes under pointer or focus: apart, so that hovering does not touch the others. */
export function makeStrokeLayers(geometry: StrokeGeometry, raised: StrokeGeometry): Layer[] {
  signAtlas ??= makeSignAtlas();
  return [
    ...softLayers('bands', geometry.bands, null),
    ...softLayers('corridors', geometry.corridors, geometry.corridorMinPx),
    ...softLayers('raised-bands', raised.bands, null),
    ...softLayers('raised-corridors', raised.corridors, raised.corridorMinPx),
    ...brokenSoftLayers('strips', geometry.strips),
    ...brokenSoftLayers('raised-strips', raised.strips),
    lineLayer('casings', geometry.casings),
    lineLayer('lines', geometry.lines),
    lineLayer('raised-casings', raised.casings),
    lineLayer('raised-lines', raised.lines),
    signLayer('signs', geometry.signs, signAtlas),
    signLayer('raised-signs', raised.signs, signAtlas),
  ];
}

const PASSES: readonly SoftPass[] = ['coverage', 'colour'];

/** What all strokes have. */
const SHARED = {
  _pathType: 'open',
  positionFormat: 'XY',
  getPath: ({ path }: StrokePath) => path,
  getColor: ({ color }: StrokePath) => color,
  getWidth: ({ width }: StrokePath) => width,
  jointRounded: true,
  capRounded: true,
} as const;

/** For each colour its two passes. @param minPx for widths in metres; `null` when widths are px */
function softLayers(id: string, data: readonly StrokePath[], minPx: number | null): Layer[] {
  return byColor(data).flatMap(([color, paths]) =>
    PASSES.map(
      (pass) =>
        new PathLayer<StrokePath>({
          ...SHARED,
          id: `${id}-${color}-${pass}`,
          data: paths,
          widthUnits: minPx === null ? 'pixels' : 'meters',
          widthMinPixels: minPx ?? 0,
          extensions: [HORIZON, SOFT[pass]],
          parameters: SOFT_PARAMETERS[pass],
          ...{ beforeId: slotOf('bands') },
        }),
    ),
  );
}

/** Soft and yet dotted or dashed: close in, evidence still shows on what has become a strip. */
function brokenSoftLayers(id: string, data: readonly StrokePath[]): Layer[] {
  return byColor(data).flatMap(([color, paths]) =>
    PASSES.map(
      (pass) =>
        new PathLayer<StrokePath>({
          ...SHARED,
          id: `${id}-${color}-${pass}`,
          data: paths,
          widthUnits: 'pixels',
          extensions: [HORIZON, DASHES, SOFT[pass]],
          parameters: SOFT_PARAMETERS[pass],
          ...{ getDashArray: ({ dash }: StrokePath) => dash, dashUnits: 'pixels', beforeId: slotOf('lines') },
        }),
    ),
  );
}

const colorGroups = new WeakMap<readonly StrokePath[], readonly (readonly [string, StrokePath[]])[]>();

/** Paths by colour, whatever their opacity; the same arrays for the same data, so that deck.gl sees nothing new. */
function byColor(data: readonly StrokePath[]): readonly (readonly [string, StrokePath[]])[] {
  const kept = colorGroups.get(data);
  if (kept !== undefined) return kept;
  const groups = new Map<string, StrokePath[]>();
  for (const path of data) {
    const key = path.color.slice(0, 3).join('-');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [path]);
    else group.push(path);
  }
  const entries = [...groups];
  colorGroups.set(data, entries);
  return entries;
}

function lineLayer(id: string, data: readonly StrokePath[]): Layer {
  return new PathLayer<StrokePath>({
    ...SHARED,
    id,
    data,
    widthUnits: 'pixels',
    antialiasing: true,
    extensions: [HORIZON, DASHES],
    parameters: FLAT,
    ...{ getDashArray: ({ dash }: StrokePath) => dash, dashUnits: 'pixels', beforeId: slotOf('lines') },
  });
}

function signLayer(id: string, data: readonly Sign[], atlas: SignAtlas): Layer {
  return new IconLayer<Sign>({
    id,
    data,
    // Any image source is taken as a texture; the type names only those that deck.gl loads or owns itself.
    iconAtlas: atlas.canvas as unknown as Texture,
    iconMapping: atlas.mapping,
    getIcon: ({ icon }) => icon,
    getPosition: ({ position }) => position,
    getAngle: ({ angle }) => angle,
    getColor: ({ color }) => color,
    getSize: ({ sizePx }) => sizePx * SIGN_CELL_SHARE,
    sizeUnits: 'pixels',
    // In the plane of the map: signs turn with the line that they stand on.
    billboard: false,
    alphaCutoff: 0.01,
    extensions: [HORIZON],
    parameters: FLAT,
    ...{ beforeId: slotOf('lines') },
  });
}
