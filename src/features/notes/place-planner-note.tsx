import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from 'react';
import { roundCorner } from '../../domain/area.ts';
import type { ScreenView } from '../../layers/screen-view.ts';
import { findPosition } from '../../lib/find-position.ts';
import type { ScreenPoint } from '../../lib/mercator.ts';
import { moveCamera, zoomBy } from '../../state/commands/move-map.ts';
import { announce } from '../../state/commands/notify.ts';
import { patch } from '../../state/patch.ts';
import { panBy } from '../../ui/map-stage/camera-steps.ts';
import { CALM_MS, crossStep, pullAtEdge } from '../../ui/map-stage/cross-keys.ts';
import { useAppStore, useT } from '../../ui/ui-context.tsx';
import { usePositionText } from '../areas/index.ts';
import { usePlannerNotesT } from './planner-note-words.ts';

/** Chooses a note's place by press, or by keyboard with a crosshair from the centre. */
export function PlacePlannerNote({ view }: { readonly view: ScreenView }) {
  const t = usePlannerNotesT();
  const pageT = useT();
  const store = useAppStore();
  const positionText = usePositionText();
  const hintId = useId();
  const { width, height } = view.size;
  const [cross, setCross] = useState<ScreenPoint>([width / 2, height / 2]);
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    region.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected && before !== document.body) before.focus();
    };
  }, []);
  const positionAt = (point: ScreenPoint) => {
    const { lng, lat } = store.getState().scene.camera;
    const found = findPosition(view.project, point, [lng, lat]);
    return found === null ? null : roundCorner([...found]);
  };
  // Announced once crosshair and map stop.
  const latest = useRef(() => {});
  latest.current = () => {
    const at = positionAt(cross);
    if (at !== null) announce(store, positionText(at));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of them moves the cross over the ground
  useEffect(() => {
    const timer = setTimeout(() => latest.current(), CALM_MS);
    return () => clearTimeout(timer);
  }, [cross, view]);

  const put = (point: ScreenPoint) => {
    const at = positionAt(point);
    if (at !== null) patch(store, 'plannerNotes', { isPlacing: false, openAt: { kind: 'place', at } });
  };
  const giveUp = () => patch(store, 'plannerNotes', { isPlacing: false });
  const move = (step: ScreenPoint) => {
    const to: ScreenPoint = [cross[0] + step[0], cross[1] + step[1]];
    const pull = pullAtEdge(to, step, view.size);
    if (pull === null) return setCross(to);
    moveCamera(store, panBy(store.getState().scene.camera, view.size, ...pull));
    setCross([to[0] + pull[0], to[1] + pull[1]]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Keeps keys from the map.
    event.stopPropagation();
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = crossStep(event);
    const isHere = event.target === event.currentTarget;
    if (event.key === 'Escape') giveUp();
    else if (step !== null) move(step);
    else if (isHere && event.key === 'Enter') put(cross);
    else if (event.key === '+' || event.key === '=') zoomBy(store, 1);
    else if (event.key === '-') zoomBy(store, -1);
    else return;
    event.preventDefault();
  };
  const onClick = ({ currentTarget, clientX, clientY }: MouseEvent<HTMLElement>) => {
    const box = currentTarget.getBoundingClientRect();
    put([((clientX - box.left) / box.width) * width, ((clientY - box.top) / box.height) * height]);
  };
  return (
    <div className="planner-note-placing" data-testid="note-placing">
      <div
        ref={region}
        className="planner-note-ground"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application region takes the keys itself
        tabIndex={0}
        aria-label={t('plannerNotes.place.region')}
        aria-describedby={hintId}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <svg className="planner-note-cross" aria-hidden="true">
          <path d={`M${cross[0] - 14} ${cross[1]}h28m-14 -14v28`} />
        </svg>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only keeps the keys of its buttons from the map */}
      <div
        className="planner-note-bar"
        onKeyDown={(event) => event.key !== 'Escape' && event.stopPropagation()}
      >
        <p id={hintId}>{t('plannerNotes.place.hint')}</p>
        <p className="form-actions">
          <button type="button" className="button" onClick={() => put(cross)}>
            {t('plannerNotes.place.put')}
          </button>
          <button type="button" className="text-button" onClick={giveUp}>
            {pageT('ui.cancel')}
          </button>
        </p>
      </div>
    </div>
  );
}
