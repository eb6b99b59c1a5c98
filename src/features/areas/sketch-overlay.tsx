import { type PointerEvent, useEffect, useId, useReducer, useRef, useState } from 'react';
import { cutEdges } from '../../analysis/area/cut-edges.ts';
import type { Corner } from '../../domain/area.ts';
import { geodesicLine } from '../../lib/geodesic.ts';
import type { MapController } from '../../map/map-controller.ts';
import { patch } from '../../state/patch.ts';
import { useAppState, useAppStore, useAtlas } from '../../ui/ui-context.tsx';
import { useAreasT } from './area-words.ts';
import { SketchBar } from './sketch-bar.tsx';
import { snapToLeg } from './snap-to-leg.ts';
import type { Sketch, SketchCorner } from './state/areas.ts';
import { insertCorner, moveCorner } from './state/sketch.ts';
import { useMeasured } from './use-measured.ts';
import { useSketchActions } from './use-sketch-actions.ts';
import { useSketchKeys } from './use-sketch-keys.ts';

interface Props {
  readonly label: string;
  readonly point: readonly [x: number, y: number];
  readonly kind: 'corner' | 'between';
  /** Called while dragging, in px of the map. */
  readonly onPull: ((point: readonly [number, number]) => void) | null;
  readonly onPress: () => void;
}

/** Shorter drags count as a press. */
const SLIP_PX = 4;

/** Draggable corner with a touch-sized target. Keyboard users have the crosshair instead. */
function SketchCornerHandle({ label, point, kind, onPull, onPress }: Props) {
  const start = useRef<{ readonly x: number; readonly y: number; isPulled: boolean } | null>(null);
  const onPointerMove = (event: PointerEvent<HTMLButtonElement>) => {
    const from = start.current;
    const map = event.currentTarget.parentElement?.getBoundingClientRect();
    if (from === null || map === undefined || onPull === null) return;
    if (Math.hypot(event.clientX - from.x, event.clientY - from.y) > SLIP_PX) from.isPulled = true;
    if (from.isPulled) onPull([event.clientX - map.left, event.clientY - map.top]);
  };
  return (
    <button
      type="button"
      tabIndex={-1}
      className="sketch-corner"
      data-kind={kind}
      aria-label={label}
      style={{ left: point[0], top: point[1] }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, y: event.clientY, isPulled: false };
        // Keeps the focus, and so the keys, on the map.
        event.preventDefault();
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        const isPulled = start.current?.isPulled === true;
        start.current = null;
        if (!isPulled) onPress();
      }}
      onPointerCancel={() => {
        start.current = null;
      }}
    />
  );
}

/** Step along a geodesic, so that it is drawn curved. */
const STEP_METRES = 20_000;
const FEWEST_CORNERS = 3;

/** Draws areas and measures distances on the live map. */
export function SketchOverlay({ controller }: { readonly controller: MapController }) {
  const store = useAppStore();
  const sketch = useAppState(({ areas }) => areas.sketch);
  useEffect(() => {
    patch(store, 'areas', { canDraw: true });
    return () => patch(store, 'areas', { canDraw: false, sketch: null });
  }, [store]);
  return sketch === null ? null : <OpenSketch controller={controller} sketch={sketch} />;
}

function OpenSketch({ controller, sketch }: { readonly controller: MapController; readonly sketch: Sketch }) {
  const t = useAreasT();
  const store = useAppStore();
  const atlas = useAtlas();
  const hintId = useId();
  const overlay = useRef<HTMLDivElement>(null);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [pointer, setPointer] = useState<Corner | null>(null);
  const [fault, setFault] = useState('');
  const actions = useSketchActions();
  const { path, text, warning } = useMeasured(sketch);
  const { purpose, corners, crosshair, isDone } = sketch;
  const { project } = controller.view;

  const cornerAt = (point: readonly [number, number]): SketchCorner =>
    purpose === 'measure'
      ? snapToLeg(atlas, point, controller.view.project, (at) => controller.unproject(at))
      : { at: controller.unproject(point), leg: null };
  const finish = () => setFault(actions.finish() ?? '');
  const latest = useRef({ cornerAt, finish, actions });
  latest.current = { cornerAt, finish, actions };

  useEffect(() => controller.follow(redraw), [controller]);
  useEffect(() => {
    controller.setTool({
      onPress: (point) => {
        latest.current.actions.set(latest.current.cornerAt(point));
        setFault('');
        // A press focused the map; Enter, Backspace and Escape must reach the drawing.
        overlay.current?.focus({ preventScroll: true });
      },
      onDouble: () => latest.current.finish(),
      onMove: (_point, position) => setPointer(position),
    });
    return () => controller.setTool(null);
  }, [controller]);
  useEffect(() => {
    const before = document.activeElement;
    overlay.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const onKeyDown = useSketchKeys({ controller, actions, cornerAt, onFault: setFault });

  const screenOf = (at: Corner) => project([...at]);
  const isRing = purpose === 'area';
  const next = isDone ? null : (crosshair ?? pointer);
  const drawn = isRing ? cutEdges(corners.map(({ at }) => at)) : bent(path);
  const line = (from: Corner, to: Corner) =>
    pathOf((isRing ? cutEdges([from, to]) : bent([from, to])).map(screenOf));
  const [first, last] = [corners[0]?.at, path.at(-1)];
  /** From the last corner to the crosshair, and for a ring back to the start. */
  const rest = [
    ...(next === null || last === undefined ? [] : [line(last, next)]),
    ...(isRing && first !== undefined && last !== undefined ? [line(next ?? last, first)] : []),
  ];
  const crosshairPoint = crosshair === null ? null : screenOf(crosshair);
  return (
    <div
      ref={overlay}
      className="sketch"
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application region takes the keys itself
      tabIndex={0}
      aria-label={t('areas.sketch.region')}
      aria-describedby={hintId}
      data-testid="sketch"
      onKeyDown={onKeyDown}
    >
      <svg className="sketch-lines" aria-hidden="true">
        {['casing', 'ink'].map((layer) => (
          <g key={layer} data-layer={layer}>
            <path d={pathOf(drawn.map(screenOf))} />
            <path data-open="" d={rest.join('')} />
          </g>
        ))}
        {crosshairPoint !== null && (
          <path
            className="sketch-crosshair"
            d={`M${crosshairPoint[0] - 14} ${crosshairPoint[1]}h28m-14 -14v28`}
          />
        )}
      </svg>
      {isRing &&
        corners.length >= FEWEST_CORNERS &&
        corners.map(({ at }, i) => {
          const to = corners[(i + 1) % corners.length]?.at ?? at;
          const middle: Corner = [(at[0] + to[0]) / 2, (at[1] + to[1]) / 2];
          const point = screenOf(middle);
          return point === null ? null : (
            <SketchCornerHandle
              // biome-ignore lint/suspicious/noArrayIndexKey: corners are told apart by their place in the ring
              key={i}
              kind="between"
              label={t('areas.sketch.between', { number: String(i + 1) })}
              point={[point[0], point[1]]}
              onPull={null}
              onPress={() => insertCorner(store, i, { at: middle, leg: null })}
            />
          );
        })}
      {corners.map(({ at }, i) => {
        const point = screenOf(at);
        const ends = i === corners.length - 1 || (isRing && i === 0);
        return point === null ? null : (
          <SketchCornerHandle
            // biome-ignore lint/suspicious/noArrayIndexKey: corners are told apart by their place in the ring
            key={i}
            kind="corner"
            label={t(ends ? 'areas.sketch.corner.finish' : 'areas.sketch.corner', { number: String(i + 1) })}
            point={[point[0], point[1]]}
            onPull={(to) => moveCorner(store, i, cornerAt(to))}
            onPress={() => {
              if (ends && corners.length > 1 && !isDone) finish();
            }}
          />
        );
      })}
      <SketchBar
        sketch={sketch}
        text={text}
        warning={warning}
        fault={fault}
        hintId={hintId}
        actions={actions}
        onFault={setFault}
      />
    </div>
  );
}

/** Adds intermediate positions so that geodesics are drawn curved. */
function bent(path: readonly Corner[]): readonly Corner[] {
  return path.flatMap((to, i) =>
    i === 0 ? [to] : geodesicLine(path[i - 1] as Corner, to, STEP_METRES).slice(1),
  );
}

/** SVG path, broken at positions behind the globe. */
function pathOf(points: readonly (readonly number[] | null)[]): string {
  return points
    .map((point, i) =>
      point === null ? '' : `${i === 0 || points[i - 1] === null ? 'M' : 'L'}${point[0]} ${point[1]}`,
    )
    .join('');
}
