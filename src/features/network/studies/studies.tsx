import '../../../../styles/css/network-studies.css';
import { markedSample } from '../../../layers/lay-path.ts';
import { LegendSample } from '../../../ui/legend/legend-sample.tsx';
import { Section } from '../../../ui/primitives/section.tsx';
import { useTokens } from '../../../ui/ui-context.tsx';
import type { NetworkState } from '../state/network.ts';
import { CutStudy } from './cut-study.tsx';
import { GapStudy } from './gap-study.tsx';
import { StabilityStudy } from './stability-study.tsx';
import { useStudiesT } from './studies-words.ts';
import { WatchStudy } from './watch-study.tsx';

/** Further studies of the query, collapsed and computed on request. */
export default function Studies({ network }: { readonly network: NetworkState }) {
  const t = useStudiesT();
  const tokens = useTokens();
  return (
    <Section title={t('studies.title')} className="network-studies">
      <p className="network-note">{t('studies.intro')}</p>
      {network.marked.length > 0 && (
        <ul className="legend-list network-key">
          <li>
            <LegendSample sample={markedSample(tokens, SAMPLE_PX)} />
            <span>{t('studies.key')}</span>
          </li>
        </ul>
      )}
      <CutStudy network={network} />
      <WatchStudy network={network} />
      <StabilityStudy network={network} />
      <GapStudy network={network} />
    </Section>
  );
}

/** Fits a legend. */
const SAMPLE_PX = 18;
