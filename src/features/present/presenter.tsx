import '../../../styles/css/present.css';
import { useEffect, useId, useRef, useState } from 'react';
import { citedIn, textsInOrder } from '../../domain/said-pieces.ts';
import { plannedSeconds, type Said, type Story, splitForScreen } from '../../domain/story.ts';
import { announce } from '../../state/commands/notify.ts';
import { openDialog } from '../../state/commands/show-panels.ts';
import { describeLoadFailure } from '../../state/load-atlas.ts';
import { useKeyFigures } from '../../ui/key-figure/use-key-figures.ts';
import { IconButton } from '../../ui/primitives/icon-button.tsx';
import type { InterfaceIconId } from '../../ui/primitives/interface-icon.tsx';
import { useAppState, useAppStore, useInterfaceLanguage, useT } from '../../ui/ui-context.tsx';
import { loadBrief } from '../reader/state/load-brief.ts';
import { preloadSearch } from '../search/index.ts';
import { ChapterFigure } from './chapter-figure.tsx';
import { CitedList } from './cited-list.tsx';
import { formatDuration } from './format-duration.ts';
import { formatTimeOfDay } from './format-time-of-day.ts';
import type { PresentAction } from './present-keys.ts';
import { usePresentT } from './present-words.ts';
import { SaidText } from './said-text.tsx';
import { ScreenOver } from './screen-over.tsx';
import { isAway } from './state/is-away.ts';
import { toggleScreen } from './state/patch-presentation.ts';
import { chapterOf, type Presentation } from './state/presentation.ts';
import { publishPresentation } from './state/publish-presentation.ts';
import { isCounting, type Rehearsal, sumOf, timesAt } from './state/rehearsal.ts';
import { closeBriefing } from './state/rehearse.ts';
import { returnToChapter } from './state/return-to-chapter.ts';
import { showChapter, stepChapter } from './state/show-chapter.ts';
import { useFit } from './use-fit.ts';
import { useNow } from './use-now.ts';
import { usePresentActions } from './use-present-actions.ts';
import { usePresentKeys } from './use-present-keys.ts';

/** Actions with a button; the others have keys. */
const TOOLS = [
  { action: 'overview', icon: 'grid' },
  { action: 'jump', icon: 'search' },
  { action: 'passages', icon: 'details' },
  { action: 'speaker', icon: 'windows' },
  { action: 'fullscreen', icon: 'expand' },
] as const satisfies readonly { action: PresentAction; icon: InterfaceIconId }[];

/** The page beside the map in a presentation, with temporary overlays. */
export default function Presenter() {
  const store = useAppStore();
  const presentation = useAppState((state) => state.presentation);
  useEffect(() => publishPresentation(store, () => window.sessionStorage), [store]);
  return presentation === null ? null : <OpenPresenter presentation={presentation} />;
}

function OpenPresenter({ presentation }: { readonly presentation: Presentation }) {
  const t = usePresentT();
  const store = useAppStore();
  const { story, index, begunAt, isExploring } = presentation;
  const chapter = chapterOf(presentation);
  const count = story.chapters.length;
  const away = useAppState(isAway);
  const say = useT();
  const page = useRef<HTMLElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const actions = usePresentActions();
  const tools = TOOLS.filter(({ action }) => action !== 'fullscreen' || document.fullscreenEnabled);
  const typed = usePresentKeys(text, actions);
  const titleId = useId();
  const [figures] = useKeyFigures(chapter.figure ?? null);
  const figure = figures?.ok === true ? figures.value.find(({ id }) => id === chapter.figure) : undefined;
  const { onScreen, rest } = splitForScreen(chapter.said);
  const [unfolded, setUnfolded] = useState<Said | null>(null);
  const hasRest = unfolded === chapter.said;
  useFit(text, chapter, figure, hasRest);
  useWakeLock();
  useEffect(() => {
    void loadBrief(store);
    void preloadSearch();
    page.current?.focus();
    // The focus goes to the editor, the page of “Publish” or the map, whichever is below the presentation.
    return () => document.querySelector<HTMLElement>('.compose, .room-page, #map')?.focus();
  }, [store]);
  const { title } = chapter;
  useEffect(() => {
    for (const part of [text, page]) part.current?.scrollTo({ top: 0 });
    announce(store, t('present.announced', { number: index + 1, count, title }));
  }, [store, t, index, count, title]);
  const swipe = useSwipe((by) => stepChapter(store, by));
  const texts = textsInOrder(chapter);
  const order = citedIn(texts).map(({ id }) => id);
  const cites = citedIn(rest === null || hasRest ? texts : texts.slice(0, -1));

  return (
    <section
      ref={page}
      className="presenter"
      aria-label={t('present.region')}
      data-story={story.id}
      data-chapter={chapter.id}
      data-away={away || undefined}
      data-figures={story.chapters.some((one) => one.figure !== undefined) || undefined}
      tabIndex={-1}
      {...swipe}
    >
      {/* By keyboard: the list of chapters, and numbers. */}
      <div className="presenter-progress" aria-hidden="true">
        {story.chapters.map(({ id, title }, at) => (
          <button
            key={id}
            type="button"
            tabIndex={-1}
            title={title}
            data-done={at <= index || undefined}
            onClick={() => showChapter(store, at)}
          />
        ))}
      </div>
      <p className="presenter-kicker">
        <span lang={story.language}>{story.title}</span>
        <span>{t('present.place', { number: index + 1, count })}</span>
      </p>
      <div
        ref={text}
        className="presenter-text"
        role="region"
        aria-labelledby={titleId}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: without a stop of its own a long text could not be scrolled by keyboard
        tabIndex={0}
      >
        <h2 id={titleId} lang={story.language}>
          {title}
        </h2>
        {figure !== undefined && <ChapterFigure figure={figure} />}
        {figures?.ok === false && chapter.figure !== undefined && (
          <p role="status">{describeLoadFailure(figures.failure, say)}</p>
        )}
        <SaidText said={onScreen} order={order} language={story.language} />
        {rest !== null && (
          <details
            key={chapter.id}
            className="presenter-rest"
            onToggle={({ currentTarget }) => {
              setUnfolded(currentTarget.open ? chapter.said : null);
              if (currentTarget.open) currentTarget.scrollIntoView({ block: 'nearest' });
            }}
          >
            <summary>{t('present.readMore')}</summary>
            <SaidText said={rest} order={order} language={story.language} />
          </details>
        )}
      </div>
      <div className="presenter-hints">
        {isExploring && !away && <p className="presenter-hint">{t('present.explore')}</p>}
        {away && (
          <p className="presenter-hint">
            {t('present.away')}{' '}
            <button type="button" className="text-button" onClick={() => returnToChapter(store)}>
              {t('present.return')} <kbd>R</kbd>
            </button>
          </p>
        )}
      </div>
      <CitedList cites={cites} />
      <footer className="presenter-foot">
        <span className="presenter-steps">
          <IconButton
            icon="chevron-left"
            label={t('present.previous')}
            aria-disabled={index === 0}
            onClick={() => stepChapter(store, -1)}
          />
          <IconButton
            icon="chevron-right"
            label={t('present.next')}
            aria-disabled={index === count - 1}
            onClick={() => stepChapter(store, 1)}
          />
        </span>
        {isCounting(presentation.rehearsal) ? (
          <RehearsalClock story={story} rehearsal={presentation.rehearsal} index={index} />
        ) : (
          <BriefingClock story={story} begunAt={begunAt} />
        )}
        <span className="presenter-steps">
          {tools.map(({ action, icon }) => (
            <IconButton
              key={action}
              icon={icon}
              label={t(`present.key.${action}`)}
              onClick={actions[action]}
            />
          ))}
          <IconButton
            icon="download"
            label={t('present.library.export')}
            onClick={() =>
              openDialog(store, {
                kind: 'briefing-export',
                briefing: { story, handling: presentation.handling },
              })
            }
          />
          <IconButton icon="help" label={t('present.help')} onClick={() => toggleScreen(store, 'help')} />
          <IconButton icon="close" label={t('present.closeBriefing')} onClick={() => closeBriefing(store)} />
        </span>
      </footer>
      {typed !== '' && (
        <p className="presenter-number" role="status">
          {t('present.number', { number: typed })}
        </p>
      )}
      <ScreenOver presentation={presentation} />
    </section>
  );
}

/** Swiping turns the page. */
function useSwipe(onSwipe: (by: 1 | -1) => void) {
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onTouchStart: (event: React.TouchEvent) => {
      const touch = event.touches.length === 1 ? event.touches[0] : undefined;
      // Touch on an overlay scrolls it.
      const isOver = (event.target as Element).closest('.presenter-over') !== null;
      start.current = touch === undefined || isOver ? null : { x: touch.clientX, y: touch.clientY };
    },
    onTouchEnd: (event: React.TouchEvent) => {
      const [from, to] = [start.current, event.changedTouches[0]];
      start.current = null;
      if (from === null || to === undefined) return;
      const [dx, dy] = [to.clientX - from.x, to.clientY - from.y];
      if (Math.abs(dx) > SWIPE_PX && Math.abs(dx) > 2 * Math.abs(dy)) onSwipe(dx < 0 ? 1 : -1);
    },
  };
}

const SWIPE_PX = 50;

/**
 * Keeps the screen awake while presenting. Requested again when the page becomes visible, since browsers
 * release it.
 */
function useWakeLock(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return;
    let lock: WakeLockSentinel | null = null;
    let isOver = false;
    const ask = async () => {
      if (document.visibilityState !== 'visible' || isOver) return;
      // May be refused, for example on low battery.
      const given = await navigator.wakeLock.request('screen').catch(() => null);
      if (isOver) await given?.release();
      else lock = given;
    };
    const onVisible = () => void ask();
    void ask();
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', onVisible);
      void lock?.release();
    };
  }, []);
}

/** Elapsed and planned time of the briefing, and time of day. */
function BriefingClock({ story, begunAt }: { readonly story: Story; readonly begunAt: number }) {
  const t = usePresentT();
  const language = useInterfaceLanguage();
  const now = useNow(1000);
  const spent = formatDuration((now - begunAt) / 1000);
  const planned = formatDuration(plannedSeconds(story));
  return (
    <p className="briefing-clock" role="timer" aria-label={t('present.time.label', { spent, planned })}>
      <span>{t('present.time', { spent, planned })}</span>
      <span>{formatTimeOfDay(now, language)}</span>
    </p>
  );
}

interface Props {
  readonly story: Story;
  readonly rehearsal: Rehearsal;
  readonly index: number;
}

/** Rehearsal times of the chapter and of the whole, against the plan. */
function RehearsalClock({ story, rehearsal, index }: Props) {
  const t = usePresentT();
  const times = timesAt(rehearsal, useNow(500));
  const taken = (times.takenMs[index] ?? 0) / 1000;
  const plan = story.chapters[index]?.seconds ?? 0;
  const [spent, planned] = [formatDuration(taken), formatDuration(plan)];
  const isLate = taken > plan;
  return (
    <p
      className="briefing-clock rehearsal-clock"
      role="timer"
      aria-label={t('present.rehearsal.label', { spent, planned })}
      data-late={isLate || undefined}
    >
      <span>
        <b>{t('present.rehearsal')}</b> {t('present.time', { spent, planned })}
        {isLate && <> · {t('present.rehearsal.late')}</>}
      </span>
      <span>
        {t('present.rehearsal.whole', {
          spent: formatDuration(sumOf(times) / 1000),
          planned: formatDuration(plannedSeconds(story)),
        })}
        {rehearsal.lane === 'apart' && <> · {t('present.rehearsal.apart')}</>}
      </span>
    </p>
  );
}
