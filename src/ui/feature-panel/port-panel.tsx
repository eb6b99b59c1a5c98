import type { Port } from '../../domain/atlas.ts';
import { Section } from '../primitives/section.tsx';
import { useT } from '../ui-context.tsx';
import { LegsAtNode } from './parts/legs-at-node.tsx';
import { MarketTies } from './parts/market-flows.tsx';

/** Markets and legs of a sea or river port. */
export function PortPanel({ port }: { readonly port: Port }) {
  const t = useT();
  return (
    <>
      <Section title={t('panel.port.markets')}>
        <MarketTies ties={port.markets} empty={t('panel.port.noMarkets')} />
      </Section>
      <LegsAtNode id={port.node} />
    </>
  );
}
