import type { Fact } from '../../../domain/atlas.ts';
import { EnglishContent } from '../../../ui/primitives/content.tsx';
import { Section } from '../../../ui/primitives/section.tsx';
import { SourceMarks } from '../../../ui/primitives/sources.tsx';
import { useFormat, useT } from '../../../ui/ui-context.tsx';

/** Sentences with sources; doubtful and ended facts are marked in words. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const t = useT();
  const format = useFormat();
  if (facts.length === 0) return null;
  return (
    <Section title={t('panel.facts.title')}>
      <ul className="facts">
        {facts.map((fact) => (
          <li key={fact.text}>
            <EnglishContent>{fact.text}</EnglishContent>
            {fact.certainty === 'C' && <em className="doubt"> {t('panel.facts.doubtful')}</em>}
            {fact.ended === true && fact.until !== undefined && (
              <em className="doubt"> {t('panel.facts.ended', { date: format.date(fact.until) })}</em>
            )}
            <SourceMarks ids={fact.sources} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
