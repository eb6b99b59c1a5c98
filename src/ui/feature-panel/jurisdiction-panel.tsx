import type { Jurisdiction } from '../../domain/atlas.ts';
import { useSaid, useT } from '../ui-context.tsx';
import { JurisdictionBorders } from './jurisdiction/borders.tsx';
import { JurisdictionLegs } from './jurisdiction/legs.tsx';
import { JurisdictionMarkets } from './jurisdiction/markets.tsx';
import { Memberships } from './jurisdiction/memberships.tsx';
import { JurisdictionNamed } from './jurisdiction/named.tsx';
import { Related } from './parts/related.tsx';

/** Memberships, markets, network and places of one of the ten jurisdictions. */
export function JurisdictionPanel({ jurisdiction }: { readonly jurisdiction: Jurisdiction }) {
  const t = useT();
  const { briefOnly } = useSaid();
  return (
    <>
      {!briefOnly && <Memberships jurisdiction={jurisdiction} />}
      <JurisdictionMarkets jurisdiction={jurisdiction} />
      {!briefOnly && (
        <>
          <JurisdictionLegs jurisdiction={jurisdiction} />
          <JurisdictionBorders jurisdiction={jurisdiction} />
          <Related
            title={t('panel.ports.title')}
            ids={jurisdiction.ports}
            empty={t('panel.jurisdiction.noPorts')}
          />
        </>
      )}
      <JurisdictionNamed jurisdiction={jurisdiction} />
    </>
  );
}
