/**
 * Styles of legs, strands and bands, shared by layer and legend.
 *
 * Line width is constant: it never represents an amount, because no source gives one.
 */
import type { Tokens } from '../../styles/tokens/tokens.ts';
import type { Leg } from '../domain/atlas.ts';
import type { Evidence } from '../domain/evidence.ts';
import { mixHex } from '../lib/color.ts';
import type { Dash, Emphasis, StrokeMark, ZoomRange } from './drawing.ts';

export type StrokeStyle = Pick<StrokeMark, 'color' | 'opacity' | 'widthPx' | 'softPx' | 'casing' | 'dash'>;

/**
 * `far`: thin lines only, where the network is tiny, as on a phone. `regional`: one cased line per leg.
 * `close`: a strand per market. `corridor`: a soft strip, closer than the line's precision.
 */
export type LegScale = 'far' | 'regional' | 'close' | 'corridor';

export const LEG_ZOOMS: Readonly<Record<LegScale, ZoomRange>> = {
  far: { minZoom: 0, maxZoom: 4.25 },
  regional: { minZoom: 4.25, maxZoom: 7 },
  close: { minZoom: 7, maxZoom: 9.5 },
  corridor: { minZoom: 9.5, maxZoom: 25 },
};

/** Minimum zoom of tier 2 legs. */
export const TIER_2_ZOOM = 6;

/**
 * Width of the strip of a schematic leg: waypoints are town centres up to about 5 km off the road, on either
 * side.
 */
export const CORRIDOR_KM = 10;

/** Share of its opacity or colour that a dimmed line keeps. */
export const DIMMED_SHARE = 0.4;

/** Colour of a line behind a path or the user's records. */
export function dimmedColor(color: string, { map }: Tokens): string {
  return mixHex(map.land, color, DIMMED_SHARE);
}

export function routeColor(leg: Pick<Leg, 'routes'>, tokens: Tokens): string {
  const isBalkan = leg.routes.includes('route:balkan');
  const isBlackSea = leg.routes.includes('route:black-sea');
  if (isBalkan && isBlackSea) return tokens.map.routeBoth;
  if (isBalkan) return tokens.map.routeBalkan;
  return isBlackSea ? tokens.map.routeBlackSea : tokens.map.routeFeeder;
}

/**
 * Dashes represent evidence only, on land and at sea: dotted is illustrative; long dashes are a document
 * known only from a summary. An official line is solid, but thin (see `lineStyle`).
 */
export const EVIDENCE_DASH: Readonly<Record<Evidence, Dash>> = {
  brief: 'solid',
  literature: 'solid',
  reported: 'long-dashed',
  reference: 'solid',
  illustrative: 'dotted',
};

/** Width factor of lines that show only that a road, railway or service exists. */
const REFERENCE_SHARE = 0.5;
/** Opacity factor of lines out of service. */
const OUT_OF_SERVICE_SHARE = 0.55;

export function lineStyle(
  line: {
    readonly color: string;
    readonly evidence: Evidence;
    readonly scale: LegScale;
    readonly emphasis: Emphasis;
    readonly isOutOfService?: boolean;
  },
  tokens: Tokens,
): StrokeStyle {
  const { scale, evidence } = line;
  const isRaised = line.emphasis === 'selected';
  const share =
    line.emphasis === 'dimmed' ? DIMMED_SHARE : line.isOutOfService === true ? OUT_OF_SERVICE_SHARE : 1;
  const color = share === 1 ? line.color : mixHex(tokens.map.land, line.color, share);
  const dash = EVIDENCE_DASH[evidence];
  const width = evidence === 'reference' ? REFERENCE_SHARE : 1;
  switch (scale) {
    case 'far':
      return { color, opacity: 1, widthPx: (isRaised ? 2.8 : 1.5) * width, softPx: 0, casing: null, dash };
    case 'corridor':
      return { color, opacity: isRaised ? 0.8 : 0.6, widthPx: 9 * width, softPx: 5, casing: null, dash };
    default: {
      // Selected lines lie on a bright band (see `legBandStyle`): the casing keeps them legible.
      const casing = { color: tokens.map.casing, widthPx: isRaised ? 1.6 : 1.1 };
      return { color, opacity: 1, widthPx: (isRaised ? 3.6 : 2.2) * width, softPx: 0, casing, dash };
    }
  }
}

/** The soft strip under a leg. */
export function legBandStyle(
  band: { readonly color: string; readonly scale: LegScale; readonly emphasis: Emphasis },
  tokens: Tokens,
): StrokeStyle {
  const { bandOpacity } = tokens.map;
  const strength = { none: 0.95, dimmed: 0.4, related: 1.7, selected: 3 }[band.emphasis];
  return {
    color: band.emphasis === 'selected' ? tokens.map.highlight : band.color,
    opacity: Math.min(0.75, bandOpacity * strength),
    widthPx: band.scale === 'far' ? 6 : band.emphasis === 'selected' ? 27 : 19,
    softPx: band.scale === 'far' ? 2 : 6,
    casing: null,
    dash: 'solid',
  };
}

/** The brief's statement about a route: a direction through part of the region, not a path. */
export function routeBandStyle(
  band: { readonly color: string; readonly scale: 'far' | 'regional'; readonly emphasis: Emphasis },
  tokens: Tokens,
): StrokeStyle {
  const strength = { none: 2, dimmed: 1.5, related: 2.4, selected: 2.8 }[band.emphasis];
  return {
    // Its signs of direction fade with it.
    color: band.emphasis === 'dimmed' ? mixHex(tokens.map.land, band.color, DIMMED_SHARE) : band.color,
    opacity: Math.min(0.8, tokens.map.bandOpacity * strength),
    widthPx: band.scale === 'far' ? 14 : 40,
    softPx: band.scale === 'far' ? 5 : 14,
    casing: null,
    dash: 'solid',
  };
}
