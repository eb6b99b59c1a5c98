import { type RefObject, useEffect } from 'react';
import { useAppStore } from '../../ui/ui-context.tsx';
import { isInField, isOnControl, isOnSlider, isScrolling, readsOn } from './key-target.ts';
import { actionOfKey, endsBlank, type PresentAction } from './present-keys.ts';
import { showScreen } from './state/patch-presentation.ts';
import type { Screen } from './state/presentation.ts';
import { showChapter } from './state/show-chapter.ts';
import type { PresentActions } from './use-present-actions.ts';
import { useTypedNumber } from './use-typed-number.ts';

/** Screens that handle keys themselves; Escape still closes them. */
const TAKES_KEYS: readonly Screen[] = ['overview', 'jump', 'why', 'passages', 'help', 'rehearsed'];
/** Actions that keep the rehearsal times open; others close them. */
const BESIDE_TIMES: readonly PresentAction[] = ['close', 'rehearse', 'speaker', 'pointer', 'fullscreen'];
/** Part of the visible height by which the page keys of a panel scroll. */
const PAGE = 0.85;
/** Clicker keys turn the page even from a field. */
const OF_CLICKERS: readonly string[] = ['PageUp', 'PageDown', 'Escape'];
/** Keys of the divider of a comparison; page keys stay with clickers. */
const SLIDES: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

/**
 * Handles presentation keys before the rest of the page. Returns the typed number, `''` for none.
 * @param text the chapter's text, which takes up and down when focused and overflowing
 */
export function usePresentKeys(text: RefObject<HTMLElement | null>, actions: PresentActions): string {
  const store = useAppStore();
  const { typed, take: takeDigit, forget } = useTypedNumber((index) => showChapter(store, index));

  useEffect(() => {
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
      if (isOnSlider(event.target) && SLIDES.includes(event.key)) return;
      if (takeDigit(event, screen === 'chapter')) {
        take(() => {});
        return;
      }
      if (isScrolling(event, text.current)) return;
      const over = document.querySelector<HTMLElement>('.presenter-over-body');
      if (over !== null && readsOn(event, over)) {
        take(() => over.scrollBy({ top: (event.key === 'PageUp' ? -PAGE : PAGE) * over.clientHeight }));
        return;
      }
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
  }, [store, actions, text, takeDigit, forget]);
  return typed;
}
