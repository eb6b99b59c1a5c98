import { type CSSProperties, type ReactNode, useId, useRef } from 'react';
import { pointOnScreen, type ScreenView } from '../../layers/screen-view.ts';
import { useAppState, useT, useVisible } from '../ui-context.tsx';
import type { MapOverlays } from './overlays.ts';
import { useMapKeys } from './use-map-keys.ts';
import type { StandOver } from './use-over.ts';

interface Props {
  /** Current view; `null` before drawing. Changes with every move. */
  readonly view: ScreenView | null;
  /** Display scale. */
  readonly scale: number;
  readonly onOver: StandOver;
  readonly Overlay: MapOverlays['Screen'];
  readonly children: ReactNode;
}

/**
 * The map as one tab stop with arrow keys between features. `application` makes screen readers pass keys
 * through; features are announced in the live region.
 */
export function MapRegion({ view, scale, onOver, Overlay, children }: Props) {
  const t = useT();
  const hintId = useId();
  const current = useRef(view);
  current.current = view;
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
        // Focus from a pointer press needs no walk.
        if (event.target === event.currentTarget && event.currentTarget.matches(':focus-visible'))
          keys.enter();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) keys.leave();
      }}
    >
      {children}
      {view !== null && <FocusRing view={view} />}
      {view !== null && <Overlay view={view} onOver={onOver} />}
      <p id={hintId} className="map-keys">
        {t('map.keys')}
      </p>
    </div>
  );
}

/** Ring around the keyboard-focused feature. */
function FocusRing({ view }: { readonly view: ScreenView }) {
  const atlas = useVisible();
  const focus = useAppState(({ session }) => session.focus);
  const point = focus === null ? null : pointOnScreen(view, atlas, focus);
  if (point === null) return null;
  return <span className="focus-ring" style={{ left: point[0], top: point[1] }} aria-hidden="true" />;
}
