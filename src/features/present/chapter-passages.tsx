import { useEffect } from 'react';
import { datedWords } from '../../domain/passage-words.ts';
import type { Chapter } from '../../domain/story.ts';
import { describeLoadFailure } from '../../state/load-atlas.ts';
import { PassagePlace } from '../../ui/passages/passage-place.tsx';
import { PassageTime } from '../../ui/passages/passage-time.tsx';
import { useAppState, useAppStore, useT } from '../../ui/ui-context.tsx';
import { loadBrief } from '../reader/state/load-brief.ts';
import { usePresentT } from './present-words.ts';

/** Digest of the chapter's passages, or of its cited passages if it has none. */
export function ChapterPassages({ chapter }: { readonly chapter: Chapter }) {
  const t = usePresentT();
  const say = useT();
  const store = useAppStore();
  const brief = useAppState((state) => state.brief);
  useEffect(() => void loadBrief(store), [store]);
  if (brief.status === 'failed') {
    return (
      <div role="alert">
        <p>
          {t('present.passages.failed')} {describeLoadFailure(brief.failure, say)}
        </p>
        <button type="button" className="button" onClick={() => void loadBrief(store)}>
          {t('present.retry')}
        </button>
      </div>
    );
  }
  if (brief.status !== 'ready') return <p role="status">{t('present.passages.loading')}</p>;
  const cited = chapter.said.cites.filter(({ kind }) => kind === 'passage').map(({ id }) => id);
  const ids = new Set(chapter.passages.length > 0 ? chapter.passages : cited);
  const passages = brief.digest.passages.filter(({ id }) => ids.has(id));
  if (passages.length === 0) return <p>{t('present.passages.none')}</p>;
  return passages.map((passage) => (
    <article key={passage.id} className="shown-passage" data-passage={passage.id}>
      {datedWords(passage)
        .text.split('\n\n')
        .map((paragraph) => (
          <p key={paragraph} lang="en">
            {paragraph}
          </p>
        ))}
      <PassageTime passage={passage} />
      <footer>
        <PassagePlace passage={passage} digest={brief.digest} />
      </footer>
    </article>
  ));
}
