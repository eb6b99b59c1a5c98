import { useEffect } from 'react';
import { finishJump } from '../../state/commands/read-brief.ts';
import { useReducedMotion } from '../map-stage/use-reduced-motion.ts';
import { useAppState, useAppStore, useScene } from '../ui-context.tsx';
import { FIND_FIELD_ID } from './find-bar.tsx';
import { mentionElementId, passageElementId } from './reader-context.ts';
import type { ReadingMark } from './reading-mark.ts';

/**
 * Scrolls the reader to the passage or mention requested by the store, including links and Back. Skips the
 * current passage.
 */
export function useReaderJump(mark: ReadingMark): void {
  const isStill = useReducedMotion();
  const jump = useAppState(({ session }) => session.readerJump);
  const passage = useScene((scene) => scene.passage);
  const store = useAppStore();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a jump is made once, whatever else changes
  useEffect(() => {
    if (jump === null && (passage === null || passage === mark.at())) return;
    const target = jump ?? { passage: passage ?? '', mention: null, focus: 'stays' };
    if (jump !== null) finishJump(store);
    const block = document.getElementById(passageElementId(target.passage));
    const words =
      target.mention === null
        ? null
        : document.getElementById(mentionElementId(target.passage, target.mention));
    if (block === null) return;
    mark.jump(target.passage);
    // Distant passages get their layout late: the first scroll approaches, the second is exact.
    block.scrollIntoView({ block: 'start', behavior: 'instant' });
    const land = words ?? block;
    land.scrollIntoView({
      block: words === null ? 'start' : 'center',
      behavior: isStill ? 'instant' : 'auto',
    });
    // Search matches are marked one frame later.
    if (words === null) {
      requestAnimationFrame(() => block.querySelector('mark')?.scrollIntoView({ block: 'nearest' }));
    }
    if (target.focus === 'stays') return;
    const field = target.focus === 'find' ? document.getElementById(FIND_FIELD_ID) : null;
    (field ?? words ?? block).focus({ preventScroll: true });
  }, [jump, passage]);
}
