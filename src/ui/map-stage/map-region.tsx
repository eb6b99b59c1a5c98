import { type CSSProperties, type ReactNode, useId, useRef } from 'react';
import { pointOnScreen, type ScreenView } from '../../layers/screen-view.ts';
import { useAppState, useT, useVisible } from '../ui-context.tsx';
import { useLazyComponent } from '../use-lazy-component.ts';
import { useMapKeys } from './use-map-keys.ts';
import type { StandOver } from './use-over.ts';

interface Props {
  /** What is in view; `null` while nothing is drawn. Changes whenever the map moves. */
  readonly view: ScreenView | null;
  /** How many times larger than its size it is shown. */
  readonly scale: number;
  readonly onOver: StandOver;
  readonly children: ReactNode;
}

const loadFurniture = () => import('../present/map-furniture.tsx');
const loadNotes = () => import('../planner-notes/planner-note-overlay.tsx');
const loadCallouts = () => import('../compose/draft-callouts.tsx');

/**
 * The map as one stop of the Tab key, in which the arrows walk from feature to feature. `application` tells screen readers to
 * hand the keys through; what is reached is said in the live region.
 */
export function MapRegion({ view, scale, onOver, children }: Props) {
  const t = useT();
  const hintId = useId();
  const current = useRef(view);
  current.current = view;
  const isPresenting = useAppState(({ presentation }) => presentation !== null);
  const isComposing = useAppState(({ composing }) => composing?.chapter != null);
  const hasNotes = useAppState(
    ({ presentation, plannerNotes: { kept, isOnMap, isPlacing, openAt } }) =>
      presentation === null && (isPlacing || openAt !== null || (isOnMap && kept.length > 0)),
  );
  const keys = useMapKeys(() => current.current);
  return (
    <div
      id="map"
      className="map-region"
      data-scaled={scale === 1 ? undefined : ''}
      style={{ '--map-scale': scale } as CSSProperties}
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application region takes the keys itself
      tabIndex={0}
      aria-label={t('map.label')}
      aria-describedby={hintId}
      onKeyDown={keys.onKeyDown}
      onFocus={(event) => {
        // Pressing the map with a pointer focuses it too, but then nothing needs to be walked to.
        if (event.target === event.currentTarget && event.currentTarget.matches(':focus-visible'))
          keys.enter();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) keys.leave();
      }}
    >
      {children}
      {view !== null && <FocusRing view={view} />}
      {view !== null && isPresenting && <Lazy load={loadFurniture} view={view} onOver={onOver} />}
      {view !== null && isComposing && !isPresenting && (
        <Lazy load={loadCallouts} view={view} onOver={onOver} />
      )}
      {view !== null && hasNotes && <Lazy load={loadNotes} view={view} onOver={onOver} />}
      <p id={hintId} className="map-keys">
        {t('map.keys')}
      </p>
    </div>
  );
}

interface LazyProps {
  readonly load: typeof loadFurniture | typeof loadCallouts | typeof loadNotes;
  readonly view: ScreenView;
  readonly onOver: StandOver;
}

/** What a briefing adds to the map, given or composed, or a planner's notes: fetched with it. */
function Lazy({ load, view, onOver }: LazyProps) {
  const Part = useLazyComponent(load);
  return Part === null ? null : <Part view={view} onOver={onOver} />;
}

/** A ring around the feature that the keyboard stands on. */
function FocusRing({ view }: { readonly view: ScreenView }) {
  const atlas = useVisible();
  const focus = useAppState(({ session }) => session.focus);
  const point = focus === null ? null : pointOnScreen(view, atlas, focus);
  if (point === null) return null;
  return <span className="focus-ring" style={{ left: point[0], top: point[1] }} aria-hidden="true" />;
}
