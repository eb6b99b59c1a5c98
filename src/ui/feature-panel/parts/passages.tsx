import type { PassageId } from '../../../domain/ids.ts';
import { EnglishContent } from '../../primitives/content.tsx';
import { Section } from '../../primitives/section.tsx';
import { useAtlas, useT } from '../../ui-context.tsx';

/** Where the brief speaks of the feature: heading and page. Silence is said, not hidden. */
export function Passages({ ids }: { readonly ids: readonly PassageId[] }) {
  const t = useT();
  const index = useAtlas().passages;
  const passages = ids.map((id) => index.passages.find((passage) => passage.id === id) ?? id);
  const sectionTitle = (id: string) => index.sections.find((section) => section.id === id)?.title ?? id;
  return (
    <Section
      title={t('panel.passages.title')}
      {...(passages.length === 0
        ? {}
        : {
            aside: <span className="count">{t('panel.passages.count', { count: passages.length })}</span>,
          })}
    >
      {passages.length === 0 ? (
        <p className="empty">{t('panel.passages.none')}</p>
      ) : (
        <ol className="passages">
          {passages.map((passage) =>
            typeof passage === 'string' ? (
              <li key={passage}>{passage}</li>
            ) : (
              <li key={passage.id}>
                <span className="passage-title">
                  <EnglishContent>{passage.title}</EnglishContent>
                </span>
                <span className="passage-place">
                  {passage.id}
                  {' · '}
                  <EnglishContent>{sectionTitle(passage.section)}</EnglishContent>
                  {passage.page !== null && <> · {t('panel.passages.page', { page: passage.page })}</>}
                </span>
              </li>
            ),
          )}
        </ol>
      )}
    </Section>
  );
}
