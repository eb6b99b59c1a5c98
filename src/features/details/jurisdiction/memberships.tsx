import type { Jurisdiction } from '../../../domain/atlas.ts';
import { comparePartialDates } from '../../../scene/period.ts';
import { EnglishContent } from '../../../ui/primitives/content.tsx';
import { Section } from '../../../ui/primitives/section.tsx';
import { SourceMarks } from '../../../ui/primitives/sources.tsx';
import { useFormat, useT } from '../../../ui/ui-context.tsx';

/** Membership of the European Union and the Schengen area, by effective date. */
export function Memberships({ jurisdiction }: { readonly jurisdiction: Jurisdiction }) {
  const t = useT();
  const format = useFormat();
  const memberships = [...jurisdiction.memberships].sort((a, b) => comparePartialDates(a.from, b.from));
  return (
    <Section title={t('panel.jurisdiction.memberships')}>
      {memberships.length === 0 ? (
        <p className="empty">{t('panel.jurisdiction.noMemberships')}</p>
      ) : (
        <ol className="dated">
          {memberships.map((membership) => (
            <li key={`${membership.union}-${membership.scope}-${membership.from}`}>
              <span className="dated-date">{format.date(membership.from)}</span>
              <span>
                {t(`panel.jurisdiction.union.${membership.union}`)}
                {format.comma}
                {t(`panel.jurisdiction.scope.${membership.scope}`)}
                <SourceMarks ids={membership.sources} />
                {membership.note !== undefined && (
                  <span className="dated-note">
                    <EnglishContent>{membership.note}</EnglishContent>
                  </span>
                )}
              </span>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
