import type { CSSProperties } from 'react';
import type { HandlingMark } from '../../domain/briefing.ts';
import { inkOn } from '../../lib/color.ts';
import { useAppState, useT } from '../ui-context.tsx';

/** The mark of the briefing that is given, else of the one that is composed, else of the file that all of this is in. */
export function useHandling(): HandlingMark | null {
  return useAppState(({ presentation, composing, oneFile }) => {
    const own = presentation === null ? composing?.history.present.handling : presentation.handling;
    return own ?? oneFile?.briefing.handling ?? null;
  });
}

/** How what is on screen is to be handled, at its top and at its bottom, over whatever else stands there. Read out once. */
export function HandlingBands({ handling: { text, color } }: { readonly handling: HandlingMark }) {
  const t = useT();
  const style: CSSProperties & { '--letters': number } = {
    background: color,
    color: inkOn(color),
    '--letters': text.length,
  };
  return (
    <>
      <aside className="handling-place" aria-label={t('notes.handling')}>
        <p className="handling-band" data-edge="top" data-own-colors="" style={style}>
          {text}
        </p>
      </aside>
      <p className="handling-band" data-edge="bottom" data-own-colors="" aria-hidden="true" style={style}>
        {text}
      </p>
    </>
  );
}
