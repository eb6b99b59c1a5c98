/** Shared style of the user's areas, distinct from the atlas: no feature, a dashed edge. */
import type { Position } from 'geojson';
import type { Tokens } from '../../../styles/tokens/tokens.ts';
import { ALL_ZOOMS, type StrokeMark } from '../../layers/drawing.ts';

/** No feature of the atlas. */
export const OWN = { feature: null, zoom: ALL_ZOOMS, emphasis: 'none' } as const;

/** @param rings [lng, lat] in degrees, closed */
export function ownEdge(
  rings: readonly Position[][],
  { map }: Tokens,
  widthPx: number,
  casingPx: number,
): StrokeMark {
  return {
    ...OWN,
    type: 'stroke',
    group: 'lines',
    lines: rings,
    color: map.highlight,
    opacity: 1,
    widthPx,
    softPx: 0,
    casing: { color: map.casing, widthPx: casingPx },
    dash: 'dashed',
    offsetPx: 0,
    direction: 'none',
    greatCircle: false,
    evidence: null,
    basis: null,
  };
}
