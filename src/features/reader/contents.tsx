import { isMarked } from '../../analysis/passage-label.ts';
import type { Section } from '../../domain/brief.ts';
import { openDialog } from '../../state/commands/show-panels.ts';
import { useReaderT } from '../../ui/passages/reader-words.ts';
import { EnglishContent } from '../../ui/primitives/content.tsx';
import { useAppStore, useT } from '../../ui/ui-context.tsx';
import { useReader } from './reader-context.ts';
import { openPassage } from './state/read-brief.ts';
import Threads from './threads/threads.tsx';

/** Table of contents, with themes as paths through the document. */
export function Contents({
  current,
  onChosen,
}: {
  /** Section of the current passage. */
  readonly current: string | null;
  readonly onChosen: () => void;
}) {
  const t = useReaderT();
  const say = useT();
  const store = useAppStore();
  const { digest } = useReader();
  return (
    <nav className="reader-contents" aria-label={t('reader.contents')}>
      <Level sections={digest.childrenOf(null)} current={current} onChosen={onChosen} />
      <Threads />
      <button type="button" className="text-button" onClick={() => openDialog(store, { kind: 'coverage' })}>
        {say('layer.brief-coverage.open')}
      </button>
    </nav>
  );
}

function Level({
  sections,
  current,
  onChosen,
}: {
  readonly sections: readonly Section[];
  readonly current: string | null;
  readonly onChosen: () => void;
}) {
  const t = useReaderT();
  const store = useAppStore();
  const { digest } = useReader();
  return (
    <ol className="contents-level">
      {sections.map((section) => {
        const first = firstPassage(digest, section);
        const below = digest.childrenOf(section.id);
        const mark = isMarked(section.id) ? section.id.split('.').at(-1) : null;
        return (
          <li key={section.id}>
            {first !== null && (
              <button
                type="button"
                className="contents-entry"
                aria-current={section.id === current ? 'location' : undefined}
                onClick={() => {
                  openPassage(store, first);
                  onChosen();
                }}
              >
                {mark !== null && <span className="contents-mark">{mark}</span>}
                <span className="contents-title">
                  <EnglishContent>{section.title}</EnglishContent>
                </span>
                {section.page !== null && (
                  <span className="contents-page">{t('reader.page', { page: section.page })}</span>
                )}
              </button>
            )}
            {below.length > 0 && <Level sections={below} current={current} onChosen={onChosen} />}
          </li>
        );
      })}
    </ol>
  );
}

/** First passage of a section, or of its subsections if it has none. */
function firstPassage(digest: ReturnType<typeof useReader>['digest'], section: Section): string | null {
  const own = digest.passagesOf(section.id)[0];
  if (own !== undefined) return own.id;
  for (const child of digest.childrenOf(section.id)) {
    const below = firstPassage(digest, child);
    if (below !== null) return below;
  }
  return null;
}
