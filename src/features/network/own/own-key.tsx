import type { OwnNetwork } from '../../../domain/own-network.ts';
import { ownLegSample } from '../../../layers/lay-own-network.ts';
import { LegendSample } from '../../../ui/legend/legend-sample.tsx';
import { Section } from '../../../ui/primitives/section.tsx';
import { useTokens } from '../../../ui/ui-context.tsx';
import { useNetworkT } from '../network-words.ts';
import { useOwnNetworkT } from './own-network-words.ts';

/** Legend of the user's network, after the atlas layers. */
export default function OwnKey({ own: { name } }: { readonly own: OwnNetwork }) {
  const t = useOwnNetworkT();
  const networkT = useNetworkT();
  const tokens = useTokens();
  return (
    <Section title={t('ownNetwork.title')} level={2}>
      <ul className="legend-list" data-testid="own-network-key">
        <li>
          <LegendSample sample={ownLegSample(tokens)} />
          <span>{networkT('network.key.own', { name })}</span>
        </li>
      </ul>
    </Section>
  );
}
