import { openDialog } from '../../../state/commands/show-panels.ts';
import '../../../../styles/css/present.css';
import '../../../../styles/css/speaker.css';
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { citedIn } from '../../../domain/said-pieces.ts';
import { type Chapter, plannedSeconds, type Story, splitForScreen } from '../../../domain/story.ts';
import { HandlingBands } from '../../../ui/handling/handling-bands.tsx';
import { useAppState, useAppStore, useInterfaceLanguage, useT } from '../../../ui/ui-context.tsx';
import { ChapterMap } from '../chapter-map.tsx';
import { CitedList } from '../cited-list.tsx';
import { formatDuration } from '../format-duration.ts';
import { formatTimeOfDay } from '../format-time-of-day.ts';
import { isInField, isOnControl, isScrolling } from '../key-target.ts';
import { actionOfKey } from '../present-keys.ts';
import { usePresentT } from '../present-words.ts';
import { SaidText } from '../said-text.tsx';
import type { PresentationStatus, SpeakerAction } from '../state/briefing-channel.ts';
import { readSavedTimes } from '../state/saved-rehearsals.ts';
import { useFit } from '../use-fit.ts';
import { useNow } from '../use-now.ts';
import { useTypedNumber } from '../use-typed-number.ts';
import { type PresentationRemote, useFollowedPresentation } from './use-followed-presentation.ts';

interface Props {
  /** Id of the story. */
  readonly story: string;
  readonly channel: string;
}

/** Speaker's window: current and next chapter, notes and time. */
export function SpeakerView({ story: id, channel }: Props) {
  const t = usePresentT();
  const remote = useFollowedPresentation(channel);
  const isReady = useAppState(({ data }) => data.status === 'ready');
  const kept = useAppState(({ stories }) =>
    stories.status === 'ready' ? (stories.stories.find((one) => one.id === id) ?? null) : undefined,
  );
  const hasFailed = useAppState(({ data }) => data.status === 'failed');
  const story = remote.story ?? kept;
  if (remote.isOver) return <Waiting words={t('speaker.over')} />;
  if (hasFailed || story === null) return <Failed />;
  if (!isReady || story === undefined || remote.news === null)
    return <Waiting words={t('speaker.waiting')} />;
  return <OpenSpeakerView story={story} news={remote.news} remote={remote} />;
}

function Waiting({ words }: { readonly words: string }) {
  return (
    <main className="speaker speaker-waiting">
      <p role="status">{words}</p>
    </main>
  );
}

function Failed() {
  const t = useT();
  return (
    <main className="speaker speaker-waiting" role="alert">
      <p>{t('notes.partMissing')}</p>
      <button type="button" className="button" onClick={() => window.location.reload()}>
        {t('error.reload')}
      </button>
    </main>
  );
}

interface OpenProps {
  readonly story: Story;
  readonly news: PresentationStatus;
  readonly remote: PresentationRemote;
}

const ACTIONS: Readonly<Partial<Record<string, SpeakerAction>>> = {
  next: 'next',
  previous: 'previous',
  first: 'first',
  last: 'last',
  return: 'return',
  black: 'black',
  white: 'white',
};

function OpenSpeakerView({ story, news, remote }: OpenProps) {
  const t = usePresentT();
  const store = useAppStore();
  const { index, screen, isAway, handling } = news;
  const chapter = story.chapters[index];
  const next = story.chapters[index + 1];
  const notes = useRef<HTMLElement>(null);
  useFit(notes, chapter);
  const typed = useKeys(remote, notes);
  useTitleOf(story);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new chapter is read from its beginning
  useEffect(() => {
    // Braces: newer browsers return a promise, which React would take as a cleanup.
    notes.current?.scrollTo({ top: 0 });
  }, [index]);
  if (chapter === undefined) return <Waiting words={t('speaker.waiting')} />;
  const { rest } = splitForScreen(chapter.said);
  const cites = citedIn(rest === null ? [chapter.notes] : [rest, chapter.notes]);
  const order = cites.map(({ id }) => id);
  const hasNotes = chapter.notes.text.trim() !== '';
  return (
    <main
      className="speaker"
      data-story={story.id}
      data-chapter={chapter.id}
      data-handling={handling === null ? undefined : ''}
    >
      {handling !== null && <HandlingBands handling={handling} />}
      <header className="speaker-head">
        <h1 lang={story.language}>{story.title}</h1>
        <p role="status">
          {t('present.place', { number: index + 1, count: story.chapters.length })}
          {isAway && <strong> · {t('speaker.away')}</strong>}
          {(screen === 'black' || screen === 'white') && <strong> · {t(`speaker.${screen}`)}</strong>}
        </p>
        <SpeakerClock story={story} news={news} />
        {remote.isSilent && (
          <p className="speaker-silent" role="alert">
            {t('speaker.silent')}
          </p>
        )}
      </header>
      <section className="speaker-now" aria-label={t('speaker.now')}>
        <ChapterCard chapter={chapter} kicker={t('speaker.now')} language={story.language} />
        {next === undefined ? (
          <p className="speaker-end">{t('speaker.end')}</p>
        ) : (
          <ChapterCard chapter={next} kicker={t('speaker.next')} language={story.language} />
        )}
      </section>
      <section
        ref={notes}
        className="speaker-notes"
        aria-label={t('speaker.notes')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: without a stop of its own the text could not be scrolled by keyboard
        tabIndex={0}
      >
        {rest !== null && <SaidText said={rest} order={order} language={story.language} />}
        {hasNotes && (
          <SaidText said={chapter.notes} order={order} language={story.notesLanguage ?? story.language} />
        )}
        {rest === null && !hasNotes && <p className="empty">{t('speaker.notes.none')}</p>}
        <CitedList cites={cites} />
      </section>
      {typed !== '' && (
        <p className="presenter-number" role="status">
          {t('present.number', { number: typed })}
        </p>
      )}
      <footer className="speaker-foot">
        {(['previous', 'next', 'return', 'black'] as const).map((action) => (
          <button
            key={action}
            type="button"
            className="button"
            data-quiet={action === 'next' ? undefined : ''}
            onClick={() => remote.send({ type: 'do', action })}
          >
            {t(action === 'return' ? 'speaker.return' : `present.key.${action}`)}
          </button>
        ))}
        <button
          type="button"
          className="text-button"
          onClick={() => openDialog(store, { kind: 'briefing-export', briefing: { story, handling } })}
        >
          {t('present.library.export')}
        </button>
      </footer>
    </main>
  );
}

function ChapterCard({
  chapter,
  kicker,
  language,
}: {
  readonly chapter: Chapter;
  readonly kicker: string;
  readonly language: string;
}) {
  return (
    <div className="speaker-card">
      <p className="speaker-kicker">{kicker}</p>
      <ChapterMap chapter={chapter} />
      <h2 lang={language}>{chapter.title}</h2>
    </div>
  );
}

/** Total time, chapter time against the plan, and time of day. */
function SpeakerClock({ story, news }: { readonly story: Story; readonly news: PresentationStatus }) {
  const t = usePresentT();
  const language = useInterfaceLanguage();
  const now = useNow(500);
  const chapter = story.chapters[news.index]?.id ?? '';
  // Read per chapter, since a rehearsal may have been saved meanwhile.
  const rehearsed = useMemo(
    () => readSavedTimes(story.id, () => window.localStorage)?.taken[chapter],
    [story.id, chapter],
  );
  const planned = story.chapters[news.index]?.seconds ?? 0;
  const inChapter = ((news.spentMs[news.index] ?? 0) + now - news.chapterBegunAt) / 1000;
  return (
    <dl className="speaker-clock">
      <div>
        <dt>{t('speaker.whole')}</dt>
        <dd>
          {t('present.time', {
            spent: formatDuration((now - news.begunAt) / 1000),
            planned: formatDuration(plannedSeconds(story)),
          })}
        </dd>
      </div>
      <div data-late={inChapter > planned || undefined}>
        <dt>{t('speaker.chapter')}</dt>
        <dd>
          {t('present.time', { spent: formatDuration(inChapter), planned: formatDuration(planned) })}
          {inChapter > planned && <span> · {t('speaker.late')}</span>}
        </dd>
        {rehearsed !== undefined && (
          <dd className="speaker-rehearsed">
            {t('speaker.rehearsed', { taken: formatDuration(rehearsed / 1000) })}
          </dd>
        )}
      </div>
      <div>
        <dt>{t('speaker.day')}</dt>
        <dd>{formatTimeOfDay(now, language)}</dd>
      </div>
    </dl>
  );
}

/** Distinguishes windows of the same atlas. */
function useTitleOf({ title }: Story): void {
  const t = usePresentT();
  useEffect(() => {
    document.title = t('speaker.title', { title });
  }, [t, title]);
}

/**
 * The stage's keys for turning and blanking. Focused, overflowing notes take up and down. Returns the typed
 * number, `''` for none.
 */
function useKeys(remote: PresentationRemote, notes: RefObject<HTMLElement | null>): string {
  const store = useAppStore();
  const latest = useRef(remote);
  latest.current = remote;
  const { typed, take, forget } = useTypedNumber((index) => latest.current.send({ type: 'go', index }));
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // Dialogs handle their keys.
      if (store.getState().session.dialog !== null || isInField(event.target)) return;
      if (take(event, true)) {
        event.preventDefault();
        return;
      }
      if (isOnControl(event.target) && (event.key === 'Enter' || event.key === ' ')) return;
      if (isScrolling(event, notes.current)) return;
      const action = ACTIONS[actionOfKey(event, false) ?? ''];
      if (action === undefined) return;
      event.preventDefault();
      forget();
      latest.current.send({ type: 'do', action });
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [store, notes, take, forget]);
  return typed;
}
