import { useMemo } from 'react';
import type { ReadPage } from '../../embeds/read-page.ts';
import { lixStep, readabilityOf } from '../../embeds/readability.ts';
import { Section } from '../../ui/primitives/section.tsx';
import { useEmbedT } from './embed-words.ts';

/** Published readability scores of the page's text, with their limits. */
export function ReadingLevel({ page: { paragraphs, textLanguage } }: { readonly page: ReadPage }) {
  const t = useEmbedT();
  const level = useMemo(() => readabilityOf(paragraphs, textLanguage), [paragraphs, textLanguage]);
  if (level === null) return null;
  return (
    <Section title={t('builder.reading')} className="embed-reading">
      <p>{t('builder.reading.sentences', { words: Math.round(level.wordsPerSentence) })}</p>
      {level.measure === 'coleman-liau' && (
        <p>{t('builder.reading.colemanLiau', { grade: Math.max(1, Math.round(level.index)) })}</p>
      )}
      {level.measure === 'lix' && (
        <p>{t('builder.reading.lix', { index: Math.round(level.index), like: lixStep(level.index) })}</p>
      )}
      <p className="embed-limits">{t('builder.reading.limits')}</p>
    </Section>
  );
}
