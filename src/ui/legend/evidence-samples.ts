/** Samples of evidence kinds and routes in the styles of the routes layer, also for what is hidden. */
import type { Tokens } from '../../../styles/tokens/tokens.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { RouteId } from '../../domain/ids.ts';
import type { LegendSample } from '../../layers/legend.ts';
import { lineStyle, routeBandStyle, routeColor } from '../../layers/route-style.ts';

/** In the colour of no route or market; the brief's is a band, not a line. */
export function sampleOfEvidence(evidence: Evidence, tokens: Tokens): LegendSample {
  const color = tokens.ui.text;
  return evidence === 'brief' ? bandSample(color, tokens) : lineSample(color, evidence, tokens);
}

/** @param route `null` for lines of no named route */
export function sampleOfRoute(route: RouteId | null, isBand: boolean, tokens: Tokens): LegendSample {
  const color = routeColor({ routes: route === null ? [] : [route] }, tokens);
  return isBand && route !== null ? bandSample(color, tokens) : lineSample(color, 'literature', tokens);
}

function lineSample(color: string, evidence: Evidence, tokens: Tokens): LegendSample {
  const line = { color, evidence, scale: 'regional', emphasis: 'none' } as const;
  // No sign of direction: it would cover the gaps of dashed lines.
  return { type: 'stroke', ...lineStyle(line, tokens), direction: 'none' };
}

function bandSample(color: string, tokens: Tokens): LegendSample {
  const band = { color, scale: 'regional', emphasis: 'none' } as const;
  return { type: 'stroke', ...routeBandStyle(band, tokens), direction: 'none' };
}
