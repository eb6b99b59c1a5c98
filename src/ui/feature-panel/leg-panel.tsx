import { describeStatus } from '../../analysis/describe-status.ts';
import type { Leg } from '../../domain/atlas.ts';
import type { NodeId } from '../../domain/ids.ts';
import { EnglishContent } from '../primitives/content.tsx';
import { Section } from '../primitives/section.tsx';
import { TermList } from '../primitives/term-list.tsx';
import { useFormat, useName, useT, useVisible } from '../ui-context.tsx';
import { deriveLegNeighbours } from './leg-neighbours.ts';
import { FeatureLink } from './parts/feature-link.tsx';
import { MarketFlows } from './parts/market-flows.tsx';
import { LinkList, Related } from './parts/related.tsx';
import { SourceMarks } from './parts/sources.tsx';
import { useCountryLinks } from './parts/use-country-links.tsx';

/** Panel of a leg: ends, mode, markets and next legs. */
export function LegPanel({ leg }: { readonly leg: Leg }) {
  const t = useT();
  const format = useFormat();
  const visible = useVisible();
  const nameOf = useName();
  const countryLinks = useCountryLinks();
  const nodeName = (id: NodeId) => {
    const record = visible.byId.get(id);
    return record === undefined ? id : nameOf(record);
  };
  const { before, after } = deriveLegNeighbours(visible, leg);
  return (
    <>
      <TermList
        rows={[
          { key: 'from', term: t('panel.leg.from'), value: <FeatureLink id={leg.from} /> },
          { key: 'to', term: t('panel.leg.to'), value: <FeatureLink id={leg.to} /> },
          { key: 'mode', term: t('panel.leg.mode'), value: t(`panel.mode.${leg.mode}`) },
          ...(leg.status === undefined
            ? []
            : [
                {
                  key: 'status',
                  term: t('panel.status'),
                  value: (
                    <>
                      {describeStatus(leg.status, t, format)} <SourceMarks ids={leg.status.sources} />
                      <span className="service-note">
                        <EnglishContent>{leg.status.note}</EnglishContent>
                      </span>
                    </>
                  ),
                },
              ]),
          ...(leg.via === undefined
            ? []
            : [{ key: 'via', term: t('panel.leg.via'), value: <EnglishContent>{leg.via}</EnglishContent> }]),
          {
            key: 'length',
            term: t('panel.leg.length'),
            value: (
              <>
                {format.km(leg.lengthKm)}
                {(leg.basis === 'schematic' || leg.basis === 'inferred') && (
                  <span className="caution">{t('panel.leg.lengthWarning')}</span>
                )}
              </>
            ),
          },
          { key: 'crosses', term: t('panel.leg.crosses'), value: countryLinks(leg.countries) },
        ]}
      />
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
  const format = useFormat();
  const visible = useVisible();
  const records = legs.flatMap((leg) => visible.byId.get(leg.id) ?? []);
  return (
    <div className="walk-on">
      <h4>{title}</h4>
      {records.length === 0 ? (
        <p className="empty">{t('panel.leg.end')}</p>
      ) : (
        <LinkList
          records={records}
          noteOf={(record) =>
            record.kind === 'leg' && record.properties.status !== undefined
              ? describeStatus(record.properties.status, t, format)
              : null
          }
        />
      )}
    </div>
  );
}
