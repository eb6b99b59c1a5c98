import { type RefObject, useEffect } from 'react';
import { DEFAULT_SCENE } from '../../scene/defaults.ts';
import { NO_PAGE, withPage } from '../../scene/page.ts';
import { formatScene } from '../../scene/url.ts';
import { dismissNotice, showNotice } from '../../state/commands/notify.ts';
import { toggleGlobe } from '../../state/commands/set-appearance.ts';
import type { AppStore } from '../../state/store.ts';
import { useAppStore } from '../../ui/ui-context.tsx';
import { isInField, isOnControl, isScrolling } from './key-target.ts';
import { actionOfKey, endsBlank, type PresentAction } from './present-keys.ts';
import { usePresentT } from './present-words.ts';
import { hasSpeaker } from './state/find-speaker.ts';
import { isAway } from './state/is-away.ts';
import {
  setExploring,
  showScreen,
  toggleLegend,
  togglePointer,
  toggleScreen,
} from './state/patch-presentation.ts';
import type { Presentation, Screen } from './state/presentation.ts';
import { closeBriefing, toggleRehearsal } from './state/rehearse.ts';
import { returnToChapter } from './state/return-to-chapter.ts';
import { showChapter, stepChapter } from './state/show-chapter.ts';
import { useTypedNumber } from './use-typed-number.ts';

const NOTICE_ID = 'speaker';

/**
 * Opens the speaker's window of this briefing once. `noopener` isolates it from crashes and hangs; as the
 * stage then cannot focus it, a message reports that it is open.
 */
function openSpeaker(store: AppStore, t: ReturnType<typeof usePresentT>): void {
  const { presentation } = store.getState();
  if (presentation === null) return;
  const open = () => {
    dismissNotice(store, NOTICE_ID);
    window.open(addressOf(presentation, store), '_blank', 'popup,width=1180,height=760,noopener');
  };
  void hasSpeaker(presentation.key).then((isThere) => {
    if (!isThere) return open();
    const actions = [t('present.speaker.another')];
    showNotice(store, { id: NOTICE_ID, kind: 'told', lines: [t('present.speaker.open')], actions }, open);
  });
}

/** Uses the stage's language. */
function addressOf({ story, key }: Presentation, store: AppStore): URL {
  const { language } = store.getState().scene;
  const address = new URL(window.location.pathname, window.location.href);
  const scene = formatScene({ ...DEFAULT_SCENE, language }, { always: ['language'] });
  address.search = withPage({ ...NO_PAGE, story: story.id, speaker: key }, scene).toString();
  return address;
}

/** Screens that handle keys themselves; Escape still closes them. */
const TAKES_KEYS: readonly Screen[] = ['overview', 'jump', 'why', 'passages', 'help', 'rehearsed'];
/** Actions that keep the rehearsal times open; others close them. */
const BESIDE_TIMES: readonly PresentAction[] = ['close', 'rehearse', 'speaker', 'pointer', 'fullscreen'];
/** Clicker keys turn the page even from a field. */
const OF_CLICKERS: readonly string[] = ['PageUp', 'PageDown', 'Escape'];

/**
 * Handles presentation keys before the rest of the page. Returns the typed number, `''` for none.
 * @param text the chapter's text, which takes up and down when focused and overflowing
 */
export function usePresentKeys(text: RefObject<HTMLElement | null>): string {
  const store = useAppStore();
  const t = usePresentT();
  const { typed, take: takeDigit, forget } = useTypedNumber((index) => showChapter(store, index));

  useEffect(() => {
    const close = () => {
      const state = store.getState();
      if (state.presentation?.screen !== 'chapter') showScreen(store, 'chapter');
      else if (state.presentation.isExploring || isAway(state)) returnToChapter(store);
      else closeBriefing(store);
    };
    const explore = () => {
      setExploring(store, true);
      document.getElementById('map')?.focus();
    };
    const actions: Readonly<Record<PresentAction, () => void>> = {
      next: () => stepChapter(store, 1),
      previous: () => stepChapter(store, -1),
      first: () => showChapter(store, 0),
      last: () => showChapter(store, Number.MAX_SAFE_INTEGER),
      why: () => toggleScreen(store, 'why'),
      explore,
      jump: () => showScreen(store, 'jump'),
      return: () => returnToChapter(store),
      passages: () => toggleScreen(store, 'passages'),
      overview: () => toggleScreen(store, 'overview'),
      globe: () => toggleGlobe(store),
      legend: () => toggleLegend(store),
      pointer: () => togglePointer(store),
      black: () => toggleScreen(store, 'black'),
      white: () => toggleScreen(store, 'white'),
      rehearse: () => toggleRehearsal(store),
      speaker: () => openSpeaker(store, t),
      fullscreen: toggleFullscreen,
      help: () => toggleScreen(store, 'help'),
      close,
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const { presentation, session } = store.getState();
      if (presentation === null || session.dialog !== null) return;
      const { screen, isExploring } = presentation;
      const take = (run: () => void) => {
        event.preventDefault();
        event.stopPropagation();
        run();
      };
      if (screen === 'black' || screen === 'white') {
        if (endsBlank(event)) take(() => showScreen(store, 'chapter'));
        return;
      }
      if (isInField(event.target) && !OF_CLICKERS.includes(event.key)) return;
      if (takeDigit(event, screen === 'chapter')) {
        take(() => {});
        return;
      }
      if (isScrolling(event, text.current)) return;
      const action = actionOfKey(event, isExploring || TAKES_KEYS.includes(screen));
      if (action === null || (screen === 'rehearsed' && !BESIDE_TIMES.includes(action))) return;
      // A focused button handles its keys.
      if (isOnControl(event.target) && (event.key === 'Enter' || event.key === ' ')) return;
      take(() => {
        forget();
        actions[action]();
      });
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [store, t, text, takeDigit, forget]);
  return typed;
}

/** May be refused, for instance in a frame; the presentation continues. */
function toggleFullscreen(): void {
  const done =
    document.fullscreenElement === null
      ? document.documentElement.requestFullscreen()
      : document.exitFullscreen();
  done.catch(() => undefined);
}
