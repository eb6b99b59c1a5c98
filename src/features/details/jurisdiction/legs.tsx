import type { AtlasRecord, Jurisdiction } from '../../../domain/atlas.ts';
import { usePresent } from '../../../ui/primitives/feature-link.tsx';
import { Disclosure, Section } from '../../../ui/primitives/section.tsx';
import { useFormat, useName, useT, useVisible } from '../../../ui/ui-context.tsx';
import { LinkList } from '../parts/related.tsx';

/** Legs touching the jurisdiction, by route; those without a route last. */
export function JurisdictionLegs({ jurisdiction }: { readonly jurisdiction: Jurisdiction }) {
  const t = useT();
  const format = useFormat();
  const nameOf = useName();
  const visible = useVisible();
  const { records } = usePresent(jurisdiction.legs);
  const routes = visible.routes.features
    .map(({ properties }) => properties)
    .filter((route) => route.kind === 'route');
  const groups = [
    ...routes.map((route) => ({
      key: route.id as string,
      title: nameOf(route),
      records: records.filter((record) => isOnRoute(record, route.id)),
    })),
    {
      key: 'other',
      title: t('panel.jurisdiction.otherLegs'),
      records: records.filter((record) => record.kind === 'leg' && record.properties.routes.length === 0),
    },
  ].filter((group) => group.records.length > 0);
  return (
    <Section title={t('panel.jurisdiction.legs')} aside={<span className="count">{records.length}</span>}>
      {groups.length === 0 ? (
        <p className="empty">{t('panel.jurisdiction.noLegs')}</p>
      ) : (
        groups.map((group) => (
          <Disclosure key={group.key} summary={group.title} count={group.records.length}>
            <LinkList
              records={group.records}
              noteOf={(record) => (record.kind === 'leg' ? format.km(record.properties.lengthKm) : null)}
            />
          </Disclosure>
        ))
      )}
    </Section>
  );
}

function isOnRoute(record: AtlasRecord, route: string): boolean {
  return record.kind === 'leg' && record.properties.routes.some((id) => id === route);
}
