import { useEffect, useMemo, useState } from 'react';
import {
  type ShownPath,
  selectIsReference,
  selectSecondPath,
  selectShownPath,
} from '../../features/network/state/shown-path.ts';
import { type DrawingContext, makeDrawingBuilder } from '../../layers/build-drawing.ts';
import type { Drawing } from '../../layers/drawing.ts';
import { selectRightAtlas, selectRightScene } from '../../state/selectors/compared-view.ts';
import { useAppState, useAtlas, useScene, useT, useTokens, useVisible } from '../ui-context.tsx';

export interface Drawings {
  readonly drawing: Drawing;
  /** Second side of a split view: the scenario of a closure, or the right scene of a comparison. */
  readonly second: Drawing | null;
}

/** One builder, so that the legend uses the marks that the map has drawn. */
const buildDrawing = makeDrawingBuilder();

/**
 * Marks of the scene, with hovered or focused ones emphasized, unless at rest. Independent of the camera.
 */
export function useDrawing({ atRest = false } = {}): Drawings {
  const t = useT();
  const tokens = useTokens();
  const atlas = useVisible();
  const scene = useScene((whole) => whole);
  const hover = useAppState(({ session }) => (atRest ? null : (session.focus ?? session.hover)));
  const lit = useAppState(({ session }) => session.lit);
  const drawing = useMemo(
    () => buildDrawing({ atlas, scene, tokens, t, hover, lit }),
    [atlas, scene, tokens, t, hover, lit],
  );
  const right = useRightDrawing({ hover, lit });
  const laid = useLaidPaths(drawing);
  return useMemo(() => ({ ...laid, second: laid.second ?? right }), [laid, right]);
}

const buildRight = makeDrawingBuilder();

/** Marks of the right scene of a comparison; `null` without one. */
function useRightDrawing({ hover, lit }: Required<Pick<DrawingContext, 'hover' | 'lit'>>): Drawing | null {
  const t = useT();
  const tokens = useTokens();
  const atlas = useAppState(selectRightAtlas);
  const scene = useAppState(selectRightScene);
  return useMemo(
    () => (atlas === null || scene === null ? null : buildRight({ atlas, scene, tokens, t, hover, lit })),
    [atlas, scene, tokens, t, hover, lit],
  );
}

const NOTHING: ShownPath = {
  own: null,
  isAdded: false,
  base: null,
  path: null,
  others: [],
  closed: [],
  marked: [],
};

type LayPath = typeof import('../../layers/lay-path.ts').layPath;

/**
 * Adds the selected alternative and closures, and dims the routes under the user's records. Its code is
 * lazy-loaded; until then the drawing stays unchanged.
 */
function useLaidPaths(drawing: Drawing): Drawings {
  const whole = useAtlas();
  const tokens = useTokens();
  const shown = useAppState(selectShownPath);
  const secondShown = useAppState(selectSecondPath);
  const isReference = useAppState(selectIsReference);
  const [lay, setLay] = useState<LayPath | null>(null);
  const isNeeded = (shown !== null || isReference) && lay === null;
  useEffect(() => {
    if (!isNeeded) return;
    import('../../layers/lay-path.ts').then(
      ({ layPath }) => setLay(() => layPath),
      () => {},
    );
  }, [isNeeded]);
  const first = useMemo(
    () =>
      lay === null || (shown === null && !isReference)
        ? drawing
        : lay(drawing, shown ?? NOTHING, whole, tokens, isReference),
    [drawing, shown, lay, whole, tokens, isReference],
  );
  const second = useMemo(
    () =>
      secondShown === null || lay === null ? null : lay(drawing, secondShown, whole, tokens, isReference),
    [drawing, secondShown, lay, whole, tokens, isReference],
  );
  return useMemo(() => ({ drawing: first, second }), [first, second]);
}
