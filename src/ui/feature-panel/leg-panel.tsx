import { shortTexts } from '../../analysis/fields/fields-of-record.ts';
import type { Leg } from '../../domain/atlas.ts';
import type { NodeId } from '../../domain/ids.ts';
import { Section } from '../primitives/section.tsx';
import { useFieldContext, useName, useT, useVisible } from '../ui-context.tsx';
import { deriveLegNeighbours } from './leg-neighbours.ts';
import { MarketFlows } from './parts/market-flows.tsx';
import { LinkList, Related } from './parts/related.tsx';

/** Markets and next legs of a leg. */
export function LegPanel({ leg }: { readonly leg: Leg }) {
  const t = useT();
  const visible = useVisible();
  const nameOf = useName();
  const nodeName = (id: NodeId) => {
    const record = visible.byId.get(id);
    return record === undefined ? id : nameOf(record);
  };
  const { before, after } = deriveLegNeighbours(visible, leg);
  return (
    <>
      <Section title={t('panel.leg.markets')}>
        <MarketFlows leg={leg} fromName={nodeName(leg.from)} toName={nodeName(leg.to)} />
      </Section>
      <Section title={t('panel.leg.walk')}>
        <WalkOn title={t('panel.leg.before', { place: nodeName(leg.from) })} legs={before} />
        <WalkOn title={t('panel.leg.after', { place: nodeName(leg.to) })} legs={after} />
      </Section>
      <Related title={t('panel.leg.partOf')} ids={[...leg.routes, ...leg.branches]} />
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
