/** deck.gl layers of the prepared strokes: few, always the same ones in the same order, so that nothing is built anew while moving. */
import type { Layer } from '@deck.gl/core';
import { PathStyleExtension } from '@deck.gl/extensions';
import { IconLayer, PathLayer } from '@deck.gl/layers';
import type { Texture } from '@luma.gl/core';
import { slotOf } from '../../styles/order.ts';
import { HorizonExtension } from './horizon-extension.ts';
import { makeSignAtlas, SIGN_CELL_SHARE, type SignAtlas } from './sign-atlas.ts';
import { SoftEdgeExtension, type SoftMode, softParameters } from './soft-edge-extension.ts';
import type { Sign, StrokeGeometry, StrokePath } from './stroke-geometry.ts';

/** Extensions are compared by identity: made once. */
const DASHES = new PathStyleExtension({ dash: true, dashMode: 'path' });
const HORIZON = new HorizonExtension();
const SOFT: Readonly<Record<SoftMode, SoftEdgeExtension>> = {
  darken: new SoftEdgeExtension({ mode: 'darken' }),
  lighten: new SoftEdgeExtension({ mode: 'lighten' }),
};

/** Everything lies on the ground and is drawn in order: depth decides nothing. */
export const FLAT = { depthCompare: 'always', depthWriteEnabled: false } as const;

let signAtlas: SignAtlas | null = null;

/** `raised` are the strokes under pointer or focus: apart, so that hovering does not touch the others. */
export function makeStrokeLayers(geometry: StrokeGeometry, raised: StrokeGeometry, mode: SoftMode): Layer[] {
  signAtlas ??= makeSignAtlas();
  return [
    softLayer('bands', geometry.bands, mode, null),
    softLayer('corridors', geometry.corridors, mode, geometry.corridorMinPx),
    softLayer('raised-bands', raised.bands, mode, null),
    pathLayer('casings', geometry.casings),
    lineLayer('lines', geometry.lines),
    pathLayer('raised-casings', raised.casings),
    lineLayer('raised-lines', raised.lines),
    signLayer('signs', geometry.signs, signAtlas),
    signLayer('raised-signs', raised.signs, signAtlas),
  ];
}

const SHARED = {
  _pathType: 'open',
  positionFormat: 'XY',
  getPath: ({ path }: StrokePath) => path,
  getColor: ({ color }: StrokePath) => color,
  getWidth: ({ width }: StrokePath) => width,
  jointRounded: true,
  capRounded: true,
} as const;

/** @param minPx for widths in metres; `null` when widths are px */
function softLayer(id: string, data: readonly StrokePath[], mode: SoftMode, minPx: number | null): Layer {
  return new PathLayer<StrokePath>({
    ...SHARED,
    id,
    data,
    widthUnits: minPx === null ? 'pixels' : 'meters',
    widthMinPixels: minPx ?? 0,
    extensions: [HORIZON, SOFT[mode]],
    parameters: softParameters(mode),
    ...{ beforeId: slotOf('bands') },
  });
}

function pathLayer(id: string, data: readonly StrokePath[]): Layer {
  return new PathLayer<StrokePath>({
    ...SHARED,
    id,
    data,
    widthUnits: 'pixels',
    antialiasing: true,
    extensions: [HORIZON],
    parameters: FLAT,
    ...{ beforeId: slotOf('lines') },
  });
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
