/**
 * The presentation's side of a briefing: sends every step to the speaker's window and follows its commands.
 * The channel key and the times survive a reload: they are saved in this tab (sessionStorage) during the
 * presentation.
 */

import type { AppState, AppStore } from '../../../state/store.ts';
import { type BriefingChannel, type BriefingMessage, openBriefingChannel } from './briefing-channel.ts';
import { isAway } from './is-away.ts';
import { showScreen } from './patch-presentation.ts';
import type { PresentationState, SavedTimes } from './presentation.ts';
import type { Rehearsal } from './rehearsal.ts';
import { returnToChapter } from './return-to-chapter.ts';
import { showChapter, stepChapter } from './show-chapter.ts';

const STORAGE_KEY = 'crossroads.briefing';

type TabStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
type OpenChannel = typeof openBriefingChannel;

/**
 * Starts; returns a function that stops it. `storage` is a function, because naming it throws where storage
 * is blocked.
 */
export function publishPresentation(
  store: AppStore,
  storage: () => TabStorage,
  open: OpenChannel = openBriefingChannel,
  page: Pick<Window, 'addEventListener' | 'removeEventListener'> = window,
): () => void {
  let channel: BriefingChannel | null = null;
  const send = (state: AppState) => {
    const { presentation } = state;
    if (presentation === null) return;
    const { story, handling, index, screen, begunAt, chapterBegunAt, spentMs } = presentation;
    channel?.send({
      type: 'stage',
      story: story.id,
      handling,
      index,
      screen,
      isAway: isAway(state),
      begunAt,
      chapterBegunAt,
      spentMs,
    });
  };
  const sendBriefing = (presentation: PresentationState) => {
    if (presentation !== null) channel?.send({ type: 'briefing', story: presentation.story });
  };
  const hear = (message: BriefingMessage) => {
    switch (message.type) {
      case 'hello':
        send(store.getState());
        break;
      case 'which':
        sendBriefing(store.getState().presentation);
        break;
      case 'go':
        showChapter(store, message.index);
        break;
      case 'do':
        obey(store, message.action);
        break;
      case 'stage':
      case 'briefing':
      case 'over':
        // Another presentation of the same briefing, as in a duplicated tab: each continues separately.
        break;
      case 'who':
      case 'here':
        // Handled where the speaker's window is opened.
        break;
    }
  };
  const follow = (now: PresentationState, before: PresentationState) => {
    if (now?.key === before?.key) return;
    channel?.send({ type: 'over' });
    channel?.close();
    channel = now === null ? null : open(now.key, hear);
    sendBriefing(now);
  };
  const begun = store.getState().presentation;
  follow(begun, null);
  if (begun !== null) writeTimes(begun, storage);
  const unsubscribe = store.subscribe((state, before) => {
    const isSame = state.presentation === before.presentation && isAway(state) === isAway(before);
    if (isSame) return;
    follow(state.presentation, before.presentation);
    if (state.presentation !== before.presentation) writeTimes(state.presentation, storage);
    send(state);
  });
  // A closing window sends `over`; a reloaded or restored one sends its status at once.
  const onHide = () => channel?.send({ type: 'over' });
  const onShow = () => send(store.getState());
  page.addEventListener('pagehide', onHide);
  page.addEventListener('pageshow', onShow);
  return () => {
    unsubscribe();
    page.removeEventListener('pagehide', onHide);
    page.removeEventListener('pageshow', onShow);
    channel?.close();
  };
}

function obey(store: AppStore, action: Extract<BriefingMessage, { type: 'do' }>['action']): void {
  switch (action) {
    case 'next':
      stepChapter(store, 1);
      break;
    case 'previous':
      stepChapter(store, -1);
      break;
    case 'first':
      showChapter(store, 0);
      break;
    case 'last':
      showChapter(store, Number.MAX_SAFE_INTEGER);
      break;
    case 'return':
      returnToChapter(store);
      break;
    case 'black':
    case 'white': {
      const isBlank = store.getState().presentation?.screen === action;
      showScreen(store, isBlank ? 'chapter' : action);
    }
  }
}

/** Without storage, a reload loses the times and nothing else. */
function writeTimes(presentation: PresentationState, storage: () => TabStorage): void {
  try {
    if (presentation === null) storage().removeItem(STORAGE_KEY);
    else {
      const { key, story, begunAt, chapterBegunAt, spentMs, rehearsal } = presentation;
      storage().setItem(
        STORAGE_KEY,
        JSON.stringify({ key, story: story.id, begunAt, chapterBegunAt, spentMs, rehearsal }),
      );
    }
  } catch {
    // See above.
  }
}

/** Returns the times that this tab saved before it was reloaded; `null` if it presented another briefing. */
export function readTimes(story: string, chapters: number, storage: () => TabStorage): SavedTimes | null {
  try {
    const kept: unknown = JSON.parse(storage().getItem(STORAGE_KEY) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return null;
    const { key, begunAt, chapterBegunAt, spentMs, rehearsal, ...rest } = kept as Partial<SavedTimes> & {
      story?: unknown;
    };
    const isWhole =
      rest.story === story &&
      typeof key === 'string' &&
      typeof begunAt === 'number' &&
      typeof chapterBegunAt === 'number' &&
      Array.isArray(spentMs) &&
      spentMs.length === chapters &&
      spentMs.every((spent) => typeof spent === 'number');
    if (!isWhole) return null;
    const times = { key, begunAt, chapterBegunAt, spentMs };
    return { ...times, rehearsal: readRehearsal(rehearsal, chapters) };
  } catch {
    return null;
  }
}

/** A rehearsal continues after a reload; one whose times were shown is over. */
function readRehearsal(value: unknown, chapters: number): Rehearsal | null {
  if (typeof value !== 'object' || value === null) return null;
  const { takenMs, apartMs, lane, since, isOver } = value as Partial<Record<keyof Rehearsal, unknown>>;
  const isLane = lane === 'apart' || (typeof lane === 'number' && lane >= 0 && lane < chapters);
  return Array.isArray(takenMs) &&
    takenMs.length === chapters &&
    takenMs.every((taken) => typeof taken === 'number') &&
    typeof apartMs === 'number' &&
    isLane &&
    typeof since === 'number' &&
    isOver === false
    ? { takenMs, apartMs, lane, since, isOver }
    : null;
}
