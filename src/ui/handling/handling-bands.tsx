import type { CSSProperties } from 'react';
import type { HandlingMark } from '../../domain/briefing.ts';
import { inkOn } from '../../lib/color.ts';
import { useAppState, useT } from '../ui-context.tsx';

/** Handling mark of the presented briefing, else the composed one, else the file. */
export function useHandling(): HandlingMark | null {
  return useAppState(({ presentation, composing, oneFile }) => {
    const own = presentation === null ? composing?.history.present.handling : presentation.handling;
    return own ?? oneFile?.briefing.handling ?? null;
  });
}

/** Handling mark at the top and bottom of the screen, above everything. Announced once. */
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
