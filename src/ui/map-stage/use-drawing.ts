import { useEffect, useMemo, useState } from 'react';
import { makeDrawingBuilder } from '../../layers/build-drawing.ts';
import type { Drawing } from '../../layers/drawing.ts';
import { selectShownPath } from '../../state/selectors/shown-path.ts';
import { useAppState, useAtlas, useScene, useT, useTokens, useVisible } from '../ui-context.tsx';

/** The marks of the scene, with what is hovered or focused drawn stronger. Moving the map makes no new ones. */
export function useDrawing(): Drawing {
  const t = useT();
  const tokens = useTokens();
  const atlas = useVisible();
  const scene = useScene((whole) => whole);
  const hover = useAppState(({ session }) => session.focus ?? session.hover);
  const lit = useAppState(({ session }) => session.lit);
  const buildDrawing = useMemo(makeDrawingBuilder, []);
  const drawing = useMemo(
    () => buildDrawing({ atlas, scene, tokens, t, hover, lit }),
    [buildDrawing, atlas, scene, tokens, t, hover, lit],
  );
  return useLaidPath(drawing);
}

type LayPath = typeof import('../../layers/lay-path.ts').layPath;

/** With the alternative on the network that is looked at, and what is closed. What lays them is fetched with the first; without it the drawing stays as it is. */
function useLaidPath(drawing: Drawing): Drawing {
  const whole = useAtlas();
  const tokens = useTokens();
  const shown = useAppState(selectShownPath);
  const [lay, setLay] = useState<LayPath | null>(null);
  const isNeeded = shown !== null && lay === null;
  useEffect(() => {
    if (!isNeeded) return;
    import('../../layers/lay-path.ts').then(
      ({ layPath }) => setLay(() => layPath),
      () => {},
    );
  }, [isNeeded]);
  return useMemo(
    () => (shown === null || lay === null ? drawing : lay(drawing, shown, whole, tokens)),
    [drawing, shown, lay, whole, tokens],
  );
}
