import type { Route } from '../../domain/atlas.ts';
import { selectBandMarkets } from '../../scene/visible.ts';
import { usePresent } from '../../ui/primitives/feature-link.tsx';
import { Disclosure, Section } from '../../ui/primitives/section.tsx';
import { useFormat, useScene, useT, useVisible } from '../../ui/ui-context.tsx';
import { orderLegs } from './order-legs.ts';
import { HiddenNote, LinkList, Related } from './parts/related.tsx';

/** Jurisdictions, markets and ordered legs of a route or branch. */
export function RoutePanel({ route }: { readonly route: Route }) {
  const t = useT();
  const briefOnly = useScene((scene) => scene.briefOnly);
  const band = route.band;
  const jurisdictions = briefOnly && band !== undefined ? band.jurisdictions : route.jurisdictions;
  const markets = briefOnly && band !== undefined ? selectBandMarkets(band) : route.markets;
  return (
    <>
      <Related title={t('panel.route.jurisdictionsTitle')} ids={jurisdictions} />
      <Section title={t('panel.markets.title')}>
        <LinkList records={usePresent([...new Set(markets)]).records} form="chips" />
      </Section>
      <Related title={t('panel.route.branches')} ids={route.branches} form="lines" />
      <Related title={t('panel.partOf')} ids={route.routes} />
      <LegsInOrder route={route} />
    </>
  );
}

function LegsInOrder({ route }: { readonly route: Route }) {
  const t = useT();
  const format = useFormat();
  const visible = useVisible();
  const present = usePresent(route.legs);
  const legs = present.records.flatMap((record) => (record.kind === 'leg' ? [record.properties] : []));
  const records = orderLegs(legs).flatMap((leg) => visible.byId.get(leg.id) ?? []);
  const { hidden } = present;
  if (route.legs.length === 0) return null;
  return (
    <Section title={t('panel.route.legs')} aside={<span className="count">{records.length}</span>}>
      {records.length > 0 && (
        <Disclosure summary={t('panel.route.legsInOrder')} open={records.length <= 12}>
          <LinkList
            records={records}
            noteOf={(record) => (record.kind === 'leg' ? format.km(record.properties.lengthKm) : null)}
          />
        </Disclosure>
      )}
      <HiddenNote hidden={hidden} />
    </Section>
  );
}
