import { type ReactNode, useEffect, useId, useRef } from 'react';
import { showScreen } from '../../state/commands/present/patch-presentation.ts';
import { chapterOf, type Presentation } from '../../state/presentation.ts';
import { IconButton } from '../primitives/icon-button.tsx';
import { useAppStore } from '../ui-context.tsx';
import { ChapterPassages } from './chapter-passages.tsx';
import { JumpTo } from './jump-to.tsx';
import { Overview } from './overview.tsx';
import { PointerDot } from './pointer-dot.tsx';
import { PresentHelp } from './present-help.tsx';
import { usePresentT } from './present-words.ts';
import { RehearsalTable } from './rehearsal-table.tsx';
import { WhyPanel } from './why-panel.tsx';

/** Temporary overlay on the chapter. */
export function ScreenOver({ presentation }: { readonly presentation: Presentation }) {
  const t = usePresentT();
  const { screen, story, index, hasPointer } = presentation;
  return (
    <>
      {hasPointer && <PointerDot />}
      {(screen === 'black' || screen === 'white') && (
        <div className="presenter-blank" data-screen={screen}>
          <p role="status" className="visually-hidden">
            {t(`present.${screen}`)}
          </p>
        </div>
      )}
      {screen === 'overview' && (
        <Over title={t('present.overview')} size="whole">
          <Overview story={story} index={index} />
        </Over>
      )}
      {screen === 'help' && (
        <Over title={t('present.help')}>
          <PresentHelp />
        </Over>
      )}
      {screen === 'jump' && (
        <Over title={t('present.jump')}>
          <JumpTo />
        </Over>
      )}
      {screen === 'why' && (
        <Over title={t('present.why')}>
          <WhyPanel />
        </Over>
      )}
      {screen === 'rehearsed' && presentation.rehearsal !== null && (
        <Over title={t('present.rehearsal.times')} size="whole">
          <RehearsalTable story={story} handling={presentation.handling} times={presentation.rehearsal} />
        </Over>
      )}
      {screen === 'passages' && (
        <Over title={t('present.passages')}>
          <ChapterPassages chapter={chapterOf(presentation)} />
        </Over>
      )}
    </>
  );
}

interface OverProps {
  readonly title: string;
  /** `side` leaves the map visible. */
  readonly size?: 'side' | 'whole';
  readonly children: ReactNode;
}

/**
 * Large panel that takes the focus and returns it on closing, to the map when exploring, otherwise to the
 * page.
 */
function Over({ title, size = 'side', children }: OverProps) {
  const t = usePresentT();
  const store = useAppStore();
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = panel.current;
    (element?.querySelector<HTMLElement>('[data-first-focus]') ?? element)?.focus();
    const page = element?.closest<HTMLElement>('.presenter');
    return () => {
      const isExploring = store.getState().presentation?.isExploring === true;
      (isExploring ? document.getElementById('map') : page)?.focus();
    };
  }, [store]);
  return (
    <div
      ref={panel}
      className="presenter-over"
      data-size={size}
      role="dialog"
      aria-labelledby={id}
      tabIndex={-1}
    >
      <header>
        <h2 id={id}>{title}</h2>
        <IconButton icon="close" label={t('present.close')} onClick={() => showScreen(store, 'chapter')} />
      </header>
      <div
        className="presenter-over-body"
        role="region"
        aria-labelledby={id}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: without a stop of its own the text could not be scrolled by keyboard
        tabIndex={0}
      >
        {children}
      </div>
    </div>
  );
}
