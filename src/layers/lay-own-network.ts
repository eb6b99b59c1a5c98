/**
 * Draws the user's network over a drawing, distinct from the atlas: dashed lines in text colour, open rings
 * for nodes, no features to open. The panel lists all of it.
 */
import type { Tokens } from '../../styles/tokens/tokens.ts';
import type { OwnNetwork } from '../domain/own-network.ts';
import { ALL_ZOOMS, type Mark, type MarkSample, type StrokeMark, type SymbolMark } from './drawing.ts';

/** No feature of the atlas. */
const OWN = { feature: null, zoom: ALL_ZOOMS, emphasis: 'none' } as const;
const WIDTH_PX = 1.8;
const RING_PX = 12;
/** After the names of the ten jurisdictions. */
const PRIORITY = 2;

/** A leg, on map and in legend. */
export function ownLegSample(tokens: Tokens): MarkSample<StrokeMark> {
  return {
    type: 'stroke',
    color: tokens.ui.text,
    opacity: 1,
    widthPx: WIDTH_PX,
    softPx: 0,
    casing: { color: tokens.map.casing, widthPx: 1.2 },
    dash: 'dashed',
    offsetPx: 0,
    direction: 'none',
    greatCircle: false,
    evidence: null,
    basis: null,
  };
}

function ownNodeSample(tokens: Tokens): MarkSample<SymbolMark> {
  return {
    type: 'symbol',
    icon: 'marked',
    sizePx: RING_PX,
    color: tokens.ui.text,
    fill: tokens.map.casing,
    form: 'filled',
  };
}

export function ownNetworkMarks({ nodes, legs }: OwnNetwork, tokens: Tokens): Mark[] {
  return [
    ...legs.features.map(
      ({ properties, geometry }): Mark => ({
        ...OWN,
        ...ownLegSample(tokens),
        group: 'lines',
        lines: [geometry.coordinates],
        greatCircle: properties.mode === 'sea',
      }),
    ),
    ...nodes.features.flatMap(({ properties: { kind, name }, geometry: { coordinates } }): Mark[] => {
      if (kind === 'sea-waypoint') return [];
      const at = { ...OWN, position: coordinates, priority: PRIORITY };
      return [
        { ...at, ...ownNodeSample(tokens), group: 'points', priority: null },
        {
          ...at,
          type: 'label',
          group: 'labels',
          text: name,
          class: 'node',
          placement: 'around',
          offsetPx: RING_PX / 2,
        },
      ];
    }),
  ];
}
