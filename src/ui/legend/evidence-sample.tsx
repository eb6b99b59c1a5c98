import type { Evidence } from '../../domain/evidence.ts';
import { useAtlas, useT, useTokens } from '../ui-context.tsx';
import { selectSamples } from './evidence-samples.ts';
import { LegendSample } from './legend-sample.tsx';

/** Map sample of a kind of evidence. */
export function EvidenceSample({ evidence }: { readonly evidence: Evidence }) {
  const sample = selectSamples(useAtlas(), useTokens(), useT()).evidence[evidence];
  return sample === null ? null : <LegendSample sample={sample} />;
}
