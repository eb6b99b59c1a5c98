/**
 * Samples of evidence kinds and routes, derived from layer styles and legends, so that they match the map.
 */
import type { Tokens } from '../../../styles/tokens/tokens.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { RouteId } from '../../domain/ids.ts';
import type { Translate } from '../../i18n/translate.ts';
import { layerOf } from '../../layers/index.ts';
import type { LayerContext, LegendEntry } from '../../layers/layer.ts';
import { lineStyle } from '../../layers/route-style.ts';
import { DEFAULT_SCENE } from '../../scene/defaults.ts';
import { selectVisible } from '../../scene/visible.ts';

type Sample = LegendEntry['sample'];

export interface Samples {
  readonly evidence: Readonly<Record<Evidence, Sample | null>>;
  readonly routes: Readonly<Record<RouteId | 'feeder', Sample | null>>;
  /** The brief's bands by route. */
  readonly bands: Readonly<Record<RouteId, Sample | null>>;
}

let kept: { readonly atlas: Atlas; readonly tokens: Tokens; readonly samples: Samples } | null = null;

/** Drawn like a leg of the routes layer, even if none is visible. */
function lineSample(evidence: Evidence, tokens: Tokens): Sample {
  const line = { color: tokens.map.routeFeeder, evidence, scale: 'regional', emphasis: 'none' } as const;
  // No arrow: it would cover the gap that distinguishes dashed lines.
  return { type: 'stroke', ...lineStyle(line, tokens), direction: 'none' };
}

/** Samples of the unfiltered atlas, since switches must show hidden items. */
export function selectSamples(atlas: Atlas, tokens: Tokens, t: Translate): Samples {
  if (kept?.atlas === atlas && kept.tokens === tokens) return kept.samples;
  const full: LayerContext = { atlas, scene: DEFAULT_SCENE, tokens, t, hover: null };
  const briefScene = { ...DEFAULT_SCENE, briefOnly: true };
  const brief: LayerContext = { ...full, scene: briefScene, atlas: selectVisible(atlas, briefScene) };
  const lines = layerOf('routes').legend(full);
  const bands = layerOf('routes').legend(brief);
  const find = (entries: readonly LegendEntry[], key: string) =>
    entries.find((entry) => entry.key === key)?.sample ?? null;
  const samples: Samples = {
    evidence: {
      brief: find(bands, 'balkan-band') ?? bands[0]?.sample ?? null,
      literature: lineSample('literature', tokens),
      reported: lineSample('reported', tokens),
      reference: lineSample('reference', tokens),
      illustrative: lineSample('illustrative', tokens),
    },
    routes: {
      'route:balkan': find(lines, 'balkan'),
      'route:black-sea': find(lines, 'black-sea'),
      feeder: find(lines, 'feeder'),
    },
    bands: {
      'route:balkan': find(bands, 'balkan-band'),
      'route:black-sea': find(bands, 'black-sea-band'),
    },
  };
  kept = { atlas, tokens, samples };
  return samples;
}
