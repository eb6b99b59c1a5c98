/** deck.gl layers of the prepared strokes: few, always the same ones in the same order, so that nothing is built anew while moving. */
import type { Layer, LayerExtension } from '@deck.gl/core';
import { PathStyleExtension } from '@deck.gl/extensions';
import { IconLayer, PathLayer } from '@deck.gl/layers';
import type { Texture } from '@luma.gl/core';
import { slotOf } from '../../styles/order.ts';
import { GlobeSignsExtension } from './globe-signs-extension.ts';
import { HorizonExtension } from './horizon-extension.ts';
import type { RevealExtension } from './reveal-extension.ts';
import { makeSignAtlas, SIGN_CELL_SHARE, type SignAtlas } from './sign-atlas.ts';
import { SOFT_PARAMETERS, SoftEdgeExtension, type SoftPass } from './soft-edge-extension.ts';
import type { Sign, StrokeGeometry, StrokePath } from './stroke-geometry.ts';

/** Extensions are compared by identity: made once. */
const DASHES = new PathStyleExtension({ dash: true, dashMode: 'path' });
const HORIZON = new HorizonExtension();
const GLOBE_SIGNS = new GlobeSignsExtension();
const SOFT: Readonly<Record<SoftPass, SoftEdgeExtension>> = {
  coverage: new SoftEdgeExtension({ pass: 'coverage' }),
  colour: new SoftEdgeExtension({ pass: 'colour' }),
};

/** Everything lies on the ground and is drawn in order: depth decides nothing. MapLibre leaves culling on for its globe. */
export const FLAT = { depthCompare: 'always', depthWriteEnabled: false, cullMode: 'none' } as const;

let signAtlas: SignAtlas | null = null;

/**
 * `raised` are the strokes under pointer or focus: apart, so that hovering does not touch the others.
 * @param reveal what draws them up to a moment; `null` to draw all of them. Layers of the one and the other kind have other programs, and so other ids.
 */
export function makeStrokeLayers(
  geometry: StrokeGeometry,
  raised: StrokeGeometry,
  reveal: RevealExtension | null,
): Layer[] {
  signAtlas ??= makeSignAtlas();
  return [
    ...softLayers('bands', geometry.bands, null, reveal),
    ...softLayers('corridors', geometry.corridors, geometry.corridorMinPx, reveal),
    ...softLayers('raised-bands', raised.bands, null, reveal),
    ...softLayers('raised-corridors', raised.corridors, raised.corridorMinPx, reveal),
    ...brokenSoftLayers('strips', geometry.strips, reveal),
    ...brokenSoftLayers('raised-strips', raised.strips, reveal),
    lineLayer('casings', geometry.casings, reveal),
    lineLayer('lines', geometry.lines, reveal),
    lineLayer('raised-casings', raised.casings, reveal),
    lineLayer('raised-lines', raised.lines, reveal),
    signLayer('signs', geometry.signs, signAtlas, reveal),
    signLayer('raised-signs', raised.signs, signAtlas, reveal),
  ];
}

/**
 * Strokes that fade, under all others of their group: what arrives lies over what leaves.
 * @param opacity of all of them, 0 to 1
 */
export function makeLeavingLayers(
  geometry: StrokeGeometry,
  opacity: number,
  reveal: RevealExtension | null,
): Layer[] {
  signAtlas ??= makeSignAtlas();
  return [
    ...softLayers('leaving-bands', geometry.bands, null, reveal),
    ...softLayers('leaving-corridors', geometry.corridors, geometry.corridorMinPx, reveal),
    ...brokenSoftLayers('leaving-strips', geometry.strips, reveal),
    ...(geometry.casings.length === 0 ? [] : [lineLayer('leaving-casings', geometry.casings, reveal)]),
    ...(geometry.lines.length === 0 ? [] : [lineLayer('leaving-lines', geometry.lines, reveal)]),
    ...(geometry.signs.length === 0 ? [] : [signLayer('leaving-signs', geometry.signs, signAtlas, reveal)]),
  ].map((layer) => layer.clone({ opacity: opacity ** DECK_GAMMA }));
}

/** deck.gl takes an opacity to the power of 1 / 2.2 before it draws with it. */
const DECK_GAMMA = 2.2;

/** The last of the extensions, so that what is skipped is skipped after all the others have looked at it. */
function revealed(extensions: readonly LayerExtension[], reveal: RevealExtension | null) {
  return reveal === null
    ? { extensions: [...extensions] }
    : {
        extensions: [...extensions, reveal],
        getMoments: ({ moments, moment }: { readonly moments?: number[]; readonly moment?: number }) =>
          moments ?? (moment === undefined ? AT_ONCE : [moment, moment]),
      };
}

const AT_ONCE = [0, 0];

function idOf(name: string, reveal: RevealExtension | null): string {
  return reveal === null ? name : `${name}-revealed`;
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
function softLayers(
  id: string,
  data: readonly StrokePath[],
  minPx: number | null,
  reveal: RevealExtension | null,
): Layer[] {
  return byColor(data).flatMap(([color, paths]) =>
    PASSES.map(
      (pass) =>
        new PathLayer<StrokePath>({
          ...SHARED,
          id: idOf(`${id}-${color}-${pass}`, reveal),
          data: paths,
          widthUnits: minPx === null ? 'pixels' : 'meters',
          widthMinPixels: minPx ?? 0,
          ...revealed([HORIZON, SOFT[pass]], reveal),
          parameters: SOFT_PARAMETERS[pass],
          ...{ beforeId: slotOf('bands') },
        }),
    ),
  );
}

/** Soft and yet dotted or dashed: close in, evidence still shows on what has become a strip. */
function brokenSoftLayers(id: string, data: readonly StrokePath[], reveal: RevealExtension | null): Layer[] {
  return byColor(data).flatMap(([color, paths]) =>
    PASSES.map(
      (pass) =>
        new PathLayer<StrokePath>({
          ...SHARED,
          id: idOf(`${id}-${color}-${pass}`, reveal),
          data: paths,
          widthUnits: 'pixels',
          ...revealed([HORIZON, DASHES, SOFT[pass]], reveal),
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

function lineLayer(id: string, data: readonly StrokePath[], reveal: RevealExtension | null): Layer {
  return new PathLayer<StrokePath>({
    ...SHARED,
    id: idOf(id, reveal),
    data,
    widthUnits: 'pixels',
    antialiasing: true,
    ...revealed([HORIZON, DASHES], reveal),
    parameters: FLAT,
    ...{ getDashArray: ({ dash }: StrokePath) => dash, dashUnits: 'pixels', beforeId: slotOf('lines') },
  });
}

function signLayer(
  id: string,
  data: readonly Sign[],
  atlas: SignAtlas,
  reveal: RevealExtension | null,
): Layer {
  return new IconLayer<Sign>({
    id: idOf(id, reveal),
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
    ...revealed([HORIZON, GLOBE_SIGNS], reveal),
    parameters: FLAT,
    ...{ beforeId: slotOf('lines') },
  });
}
