import { shortTexts } from '../../analysis/fields/short-texts.ts';
import { deriveLegNeighbours } from '../../analysis/leg-neighbours.ts';
import type { Leg } from '../../domain/atlas.ts';
import { Section } from '../../ui/primitives/section.tsx';
import { useFieldContext, useT, useVisible } from '../../ui/ui-context.tsx';
import { MarketTies } from './parts/market-flows.tsx';
import { LinkList, Related } from './parts/related.tsx';

/** Markets and next legs of a leg. */
export function LegPanel({ leg }: { readonly leg: Leg }) {
  const t = useT();
  const visible = useVisible();
  const { nameOf } = useFieldContext();
  const { before, after } = deriveLegNeighbours(visible, leg);
  return (
    <>
      <Section title={t('panel.leg.markets')}>
        <MarketTies
          ties={leg.markets}
          empty={t('panel.leg.noMarkets')}
          ends={{ forward: nameOf(leg.to), reverse: nameOf(leg.from) }}
        />
      </Section>
      <Section title={t('panel.leg.walk')}>
        <WalkOn title={t('panel.leg.at', { place: nameOf(leg.from) })} legs={before} />
        <WalkOn title={t('panel.leg.at', { place: nameOf(leg.to) })} legs={after} />
      </Section>
      <Related title={t('panel.partOf')} ids={[...leg.routes, ...leg.branches]} />
    </>
  );
}

function WalkOn({ title, legs }: { readonly title: string; readonly legs: readonly Leg[] }) {
  const t = useT();
  const context = useFieldContext();
  const visible = useVisible();
  const records = legs.flatMap((leg) => visible.byId.get(leg.id) ?? []);
  return (
    <div className="walk-on">
      <h4>{title}</h4>
      {records.length === 0 ? (
        <p className="empty">{t('panel.leg.end')}</p>
      ) : (
        <LinkList records={records} noteOf={(record) => shortTexts(record, context).join(' · ')} />
      )}
    </div>
  );
}
