import { type ReactNode, useEffect, useId, useRef } from 'react';
import { collectSources } from '../../analysis/collect-sources.ts';
import type { AtlasRecord } from '../../domain/atlas.ts';
import { datedWords } from '../../domain/passage-words.ts';
import { citedIn } from '../../domain/said-pieces.ts';
import type { Chapter, Story } from '../../domain/story.ts';
import { describeLoadFailure } from '../../state/load-atlas.ts';
import { PassagePlace } from '../../ui/passages/passage-place.tsx';
import { PassageTime } from '../../ui/passages/passage-time.tsx';
import { FeatureGlyph } from '../../ui/primitives/feature-glyph.tsx';
import { IconButton } from '../../ui/primitives/icon-button.tsx';
import { readingKey } from '../../ui/primitives/reading-key.ts';
import { PanelSources, SourceList } from '../../ui/primitives/sources.tsx';
import { useAppState, useAppStore, useName, useT, useVisible } from '../../ui/ui-context.tsx';
import { EvidenceBlock, Facts, Passages } from '../details/index.ts';
import { loadBrief } from '../reader/state/load-brief.ts';
import { ChapterMap } from './chapter-map.tsx';
import { JumpTo } from './jump-to.tsx';
import { PresentHelp } from './present-help.tsx';
import { usePresentT } from './present-words.ts';
import { RehearsalTable } from './rehearsal-table.tsx';
import { isAway } from './state/is-away.ts';
import { showScreen } from './state/patch-presentation.ts';
import { chapterOf, type Presentation } from './state/presentation.ts';
import { returnToChapter } from './state/return-to-chapter.ts';
import { showChapter } from './state/show-chapter.ts';

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
      {screen === 'why' && <WhyPanel />}
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
  const say = useT();
  const t = usePresentT();
  const store = useAppStore();
  const id = useId();
  const away = useAppState(isAway);
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
        {away && (
          <button type="button" className="text-button" onClick={() => returnToChapter(store)}>
            {t('present.return')} <kbd>R</kbd>
          </button>
        )}
        <IconButton icon="close" label={say('ui.close')} onClick={() => showScreen(store, 'chapter')} />
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

/** Large dot that follows the pointer. */
function PointerDot() {
  const dot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onMove = ({ clientX, clientY }: PointerEvent) => {
      const element = dot.current;
      if (element === null) return;
      element.style.translate = `${clientX}px ${clientY}px`;
      element.dataset['seen'] = '';
    };
    window.addEventListener('pointermove', onMove);
    return () => window.removeEventListener('pointermove', onMove);
  }, []);
  return <div ref={dot} className="pointer-dot" aria-hidden="true" />;
}

/** Grid of all chapters as pictures, with arrow keys and Tab. */
function Overview({ story, index }: { readonly story: Story; readonly index: number }) {
  const store = useAppStore();
  return (
    <ol
      className="overview"
      onKeyDown={(event) => {
        const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[readingKey(event)];
        const buttons = [...event.currentTarget.querySelectorAll('button')];
        const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
        if (step === undefined || at === -1) return;
        event.preventDefault();
        buttons[Math.min(buttons.length - 1, Math.max(0, at + step))]?.focus();
      }}
    >
      {story.chapters.map((chapter, at) => (
        <li key={chapter.id}>
          <button
            type="button"
            aria-current={at === index ? 'step' : undefined}
            {...(at === index ? { 'data-first-focus': '' } : {})}
            onClick={() => showChapter(store, at)}
          >
            <ChapterMap chapter={chapter} />
            <span lang={story.language}>
              <b>{at + 1}</b> {chapter.title}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** Evidence, basis and passages of the feature that was hovered, focused, selected or searched. */
function WhyPanel() {
  const t = usePresentT();
  const visible = useVisible();
  const name = useName();
  const feature = useAppState(({ presentation }) => presentation?.asked ?? null);
  const record = feature === null ? undefined : visible.byId.get(feature);
  return (
    <Over title={record === undefined ? t('present.why') : name(record)}>
      {record === undefined ? <p>{t('present.why.nothing')}</p> : <Why record={record} />}
    </Over>
  );
}

function Why({ record }: { readonly record: AtlasRecord }) {
  const t = useT();
  const visible = useVisible();
  return (
    <PanelSources value={collectSources(visible, record)}>
      <article className="why" data-feature={record.id}>
        <p className="why-kind">
          <FeatureGlyph record={record} />
          {t(`panel.kind.${record.kind}`)}
        </p>
        {record.kind !== 'jurisdiction' && 'evidence' in record.properties && (
          <EvidenceBlock
            evidence={record.properties.evidence}
            basis={record.properties.basis}
            inBrief={record.properties.inBrief}
          />
        )}
        {/* Of a line one asks why it is there, of a jurisdiction what is said of it. */}
        {record.kind === 'jurisdiction' && <Passages record={record} />}
        {'facts' in record.properties && <Facts facts={record.properties.facts} />}
        {record.kind !== 'jurisdiction' && <Passages record={record} />}
        <SourceList />
      </article>
    </PanelSources>
  );
}

/** Digest of the chapter's passages, or of its cited passages if it has none. */
function ChapterPassages({ chapter }: { readonly chapter: Chapter }) {
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
          {say('ui.retry')}
        </button>
      </div>
    );
  }
  if (brief.status !== 'ready') return <p role="status">{t('present.passages.loading')}</p>;
  const cited = citedIn([chapter.said, ...chapter.callouts.map(({ said }) => said)]);
  const ids = new Set<string>([...chapter.passages, ...cited.map(({ id }) => id)]);
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
