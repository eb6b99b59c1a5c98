import { useMemo } from 'react';
import { makeDrawingBuilder } from '../../layers/build-drawing.ts';
import type { Drawing } from '../../layers/drawing.ts';
import { useAppState, useScene, useT, useTokens, useVisible } from '../ui-context.tsx';

/** The marks of the scene, with what is hovered or focused drawn stronger. Moving the map makes no new ones. */
export function useDrawing(): Drawing {
  const t = useT();
  const tokens = useTokens();
  const atlas = useVisible();
  const scene = useScene((whole) => whole);
  const hover = useAppState(({ session }) => session.focus ?? session.hover);
  const lit = useAppState(({ session }) => session.lit);
  const buildDrawing = useMemo(makeDrawingBuilder, []);
  return useMemo(
    () => buildDrawing({ atlas, scene, tokens, t, hover, lit }),
    [buildDrawing, atlas, scene, tokens, t, hover, lit],
  );
}
