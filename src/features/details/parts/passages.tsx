import { useEffect } from 'react';
import type { AtlasRecord } from '../../../domain/atlas.ts';
import type { PassageId } from '../../../domain/ids.ts';
import { describeLoadFailure } from '../../../state/load-atlas.ts';
import { EnglishContent } from '../../../ui/primitives/content.tsx';
import { Section } from '../../../ui/primitives/section.tsx';
import { useAppState, useAppStore, useAtlas, useT } from '../../../ui/ui-context.tsx';
import { useLazyComponent } from '../../../ui/use-lazy-component.ts';
import { loadBrief } from '../../reader/state/load-brief.ts';

const loadTies = () => import('../ties/feature-ties.tsx');

/** Passages on the feature. Shows headings until the digest, fetched on first use, is loaded. */
export function Passages({ record }: { readonly record: AtlasRecord }) {
  const store = useAppStore();
  const brief = useAppState((state) => state.brief);
  const FeatureTies = useLazyComponent(loadTies);
  useEffect(() => void loadBrief(store), [store]);
  return brief.status === 'ready' && FeatureTies !== null ? (
    <FeatureTies record={record} digest={brief.digest} />
  ) : (
    <PassageTitles ids={record.properties.passages} />
  );
}

/** Heading and page of each passage; states if there are none. */
function PassageTitles({ ids }: { readonly ids: readonly PassageId[] }) {
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
      <DigestFailure />
    </Section>
  );
}

/** Digest failure with a retry button. */
function DigestFailure() {
  const t = useT();
  const store = useAppStore();
  const brief = useAppState((state) => state.brief);
  if (brief.status !== 'failed') return null;
  return (
    <div role="status">
      <p className="caution">{describeLoadFailure(brief.failure, t)}</p>
      <button type="button" className="button" onClick={() => void loadBrief(store)}>
        {t('ui.retry')}
      </button>
    </div>
  );
}
