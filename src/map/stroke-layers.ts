/** deck.gl layers of the prepared strokes: few and in constant order, so that moving rebuilds nothing. */
import { type Layer, LayerExtension } from '@deck.gl/core';
import { PathStyleExtension } from '@deck.gl/extensions';
import { IconLayer, PathLayer } from '@deck.gl/layers';
import type { Texture } from '@luma.gl/core';
import { slotOf } from '../../styles/order.ts';
import { HorizonExtension } from './horizon-extension.ts';
import type { RevealExtension } from './reveal-extension.ts';
import { makeSignAtlas, SIGN_CELL_SHARE, type SignAtlas } from './sign-atlas.ts';
import { SOFT_PARAMETERS, SoftEdgeExtension, type SoftPass } from './soft-edge-extension.ts';
import type { Sign, StrokeGeometry, StrokePath } from './stroke-geometry.ts';

/**
 * Corrects flat icons on the globe. deck.gl's axes there point west and south (a comment in its
 * `project_position` mentions turning back by hand), so direction signs would be reversed.
 */
class GlobeSignsExtension extends LayerExtension {
  static override extensionName = 'GlobeSignsExtension';

  override getShaders(): { inject: Record<string, string> } {
    return {
      inject: {
        'vs:DECKGL_FILTER_SIZE': `
  if (project.projectionMode == PROJECTION_MODE_GLOBE) size.xy = -size.xy;
`,
      },
    };
  }
}

/** Made once: deck.gl compares by identity. */
const DASHES = new PathStyleExtension({ dash: true, dashMode: 'path' });
const HORIZON = new HorizonExtension();
const GLOBE_SIGNS = new GlobeSignsExtension();
const SOFT: Readonly<Record<SoftPass, SoftEdgeExtension>> = {
  coverage: new SoftEdgeExtension({ pass: 'coverage' }),
  colour: new SoftEdgeExtension({ pass: 'colour' }),
};

/** Draw order alone decides, not depth. MapLibre leaves culling enabled for its globe. */
export const FLAT = { depthCompare: 'always', depthWriteEnabled: false, cullMode: 'none' } as const;

let signAtlas: SignAtlas | null = null;

/**
 * Returns the layers; `raised` strokes (pointer or focus) are separate, so that hovering does not update the
 * others.
 * @param reveal extension that hides later moments; `null` to draw everything. The two have different
 *   programs, so different ids.
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
 * Returns the layers of leaving strokes, below all others of their group.
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

/** deck.gl raises opacity to the power of 1 / 2.2 before drawing. */
const DECK_GAMMA = 2.2;

/** Last, so that fragments are discarded after all other extensions ran. */
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

/** Properties of all strokes. */
const SHARED = {
  _pathType: 'open',
  positionFormat: 'XY',
  getPath: ({ path }: StrokePath) => path,
  getColor: ({ color }: StrokePath) => color,
  getWidth: ({ width }: StrokePath) => width,
  jointRounded: true,
  capRounded: true,
} as const;

/**
 * Returns both passes for each colour.
 * @param minPx for widths in metres; `null` for px
 */
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

/** Soft dotted or dashed strips: close in, they still show evidence. */
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

/** Groups paths by colour, regardless of opacity; cached by data, so that deck.gl sees no change. */
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
    // Any image source is accepted; the type lists only textures of deck.gl.
    iconAtlas: atlas.canvas as unknown as Texture,
    iconMapping: atlas.mapping,
    getIcon: ({ icon }) => icon,
    getPosition: ({ position }) => position,
    getAngle: ({ angle }) => angle,
    getColor: ({ color }) => color,
    getSize: ({ sizePx }) => sizePx * SIGN_CELL_SHARE,
    sizeUnits: 'pixels',
    // In the plane of the map: signs turn with their line.
    billboard: false,
    alphaCutoff: 0.01,
    ...revealed([HORIZON, GLOBE_SIGNS], reveal),
    parameters: FLAT,
    ...{ beforeId: slotOf('lines') },
  });
}
