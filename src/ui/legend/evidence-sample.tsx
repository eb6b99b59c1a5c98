import { useMemo } from 'react';
import type { Evidence } from '../../domain/evidence.ts';
import { useTokens } from '../ui-context.tsx';
import { sampleOfEvidence } from './evidence-samples.ts';
import { LegendSample } from './legend-sample.tsx';

/** Map sample of a kind of evidence. */
export function EvidenceSample({ evidence }: { readonly evidence: Evidence }) {
  const tokens = useTokens();
  return <LegendSample sample={useMemo(() => sampleOfEvidence(evidence, tokens), [evidence, tokens])} />;
}
