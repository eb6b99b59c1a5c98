import { useEffect, useRef, useState } from 'react';
import type { Screen } from '../../state/presentation.ts';
import { isAway } from '../../state/selectors/is-away.ts';
import { useAppStore, useCommands } from '../ui-context.tsx';
import { isOnControl, isTyping } from './key-target.ts';
import { openSpeaker } from './open-speaker.ts';
import { actionOfKey, endsBlank, type PresentAction, typeDigit } from './present-keys.ts';
import { usePresentT } from './present-words.ts';

/** Over these screens the keys belong to what is shown; Escape still closes it. */
const TAKES_KEYS: readonly Screen[] = ['overview', 'jump', 'why', 'passages', 'help', 'rehearsed'];
/** A number that is not confirmed is forgotten. */
const NUMBER_MS = 4000;

/**
 * The keys of a presentation, heard before anything else of the page hears them. Returns the number that is being typed, `''` for none.
 */
export function usePresentKeys(): string {
  const store = useAppStore();
  const commands = useCommands();
  const t = usePresentT();
  const [typed, setTyped] = useState('');
  const latest = useRef(typed);
  latest.current = typed;
  useEffect(() => {
    if (typed === '') return;
    const timer = setTimeout(() => setTyped(''), NUMBER_MS);
    return () => clearTimeout(timer);
  }, [typed]);

  useEffect(() => {
    const close = () => {
      const state = store.getState();
      if (state.presentation?.screen !== 'chapter') commands.showScreen('chapter');
      else if (state.presentation.isExploring || isAway(state)) commands.returnToChapter();
      else commands.closeBriefing();
    };
    const explore = () => {
      commands.setExploring(true);
      document.getElementById('map')?.focus();
    };
    const actions: Readonly<Record<PresentAction, () => void>> = {
      next: () => commands.stepChapter(1),
      previous: () => commands.stepChapter(-1),
      first: () => commands.showChapter(0),
      last: () => commands.showChapter(Number.MAX_SAFE_INTEGER),
      why: () => commands.toggleScreen('why'),
      explore,
      jump: () => commands.showScreen('jump'),
      return: () => commands.returnToChapter(),
      passages: () => commands.toggleScreen('passages'),
      overview: () => commands.toggleScreen('overview'),
      globe: () => commands.toggleGlobe(),
      legend: () => commands.toggleLegend(),
      pointer: () => commands.togglePointer(),
      black: () => commands.toggleScreen('black'),
      white: () => commands.toggleScreen('white'),
      rehearse: () => commands.toggleRehearsal(),
      speaker: () => openSpeaker(store, t),
      fullscreen: toggleFullscreen,
      help: () => commands.toggleScreen('help'),
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
        if (endsBlank(event)) take(() => commands.showScreen('chapter'));
        return;
      }
      if (isTyping(event.target) && event.key !== 'Escape') return;
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      const number = isPlain ? typeDigit(latest.current, event.key) : null;
      if (number !== null && screen === 'chapter') {
        take(() => setTyped(number));
        return;
      }
      if (event.key === 'Enter' && latest.current !== '') {
        const index = Number(latest.current) - 1;
        take(() => {
          setTyped('');
          if (index >= 0) commands.showChapter(index);
        });
        return;
      }
      const action = actionOfKey(event, isExploring || TAKES_KEYS.includes(screen));
      if (action === null) return;
      // A button that has the focus is pressed by its own keys.
      if (isOnControl(event.target) && (event.key === 'Enter' || event.key === ' ')) return;
      take(() => {
        setTyped('');
        actions[action]();
      });
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [store, commands, t]);
  return typed;
}

/** A browser may refuse, for instance inside a frame: the presentation goes on without. */
function toggleFullscreen(): void {
  const done =
    document.fullscreenElement === null
      ? document.documentElement.requestFullscreen()
      : document.exitFullscreen();
  done.catch(() => undefined);
}
