import { useMemo } from 'react';
import { DEFAULT_SCENE } from '../../scene/defaults.ts';
import { NO_PAGE, withPage } from '../../scene/page.ts';
import { formatScene } from '../../scene/url.ts';
import { dismissNotice, showNotice } from '../../state/commands/notify.ts';
import { toggleGlobe } from '../../state/commands/set-appearance.ts';
import type { AppStore } from '../../state/store.ts';
import { useAppStore } from '../../ui/ui-context.tsx';
import type { PresentAction } from './present-keys.ts';
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
import type { Presentation } from './state/presentation.ts';
import { closeBriefing, toggleRehearsal } from './state/rehearse.ts';
import { returnToChapter } from './state/return-to-chapter.ts';
import { showChapter, stepChapter } from './state/show-chapter.ts';

export type PresentActions = Readonly<Record<PresentAction, () => void>>;

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

/** Returns what each key and button of a presentation does. */
export function usePresentActions(): PresentActions {
  const store = useAppStore();
  const t = usePresentT();
  return useMemo(() => {
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
    return {
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
  }, [store, t]);
}

/** May be refused, for instance in a frame; the presentation continues. */
function toggleFullscreen(): void {
  const done =
    document.fullscreenElement === null
      ? document.documentElement.requestFullscreen()
      : document.exitFullscreen();
  done.catch(() => undefined);
}
