/** What features draw on the map. The shell says what, so that the map knows no feature. */
import type { ComponentType } from 'react';
import type { Drawing } from '../../layers/drawing.ts';
import type { ScreenView } from '../../layers/screen-view.ts';
import type { Size } from '../../lib/mercator.ts';
import type { ScreenBox } from '../../lib/screen-box.ts';
import type { MapController } from '../../map/map-controller.ts';
import type { MapViewProps } from '../../map/map-view.tsx';
import type { StandOver } from './use-over.ts';

export interface ScreenOverlayProps {
  readonly view: ScreenView;
  readonly onOver: StandOver;
}

export interface LiveOverlayProps {
  readonly controller: MapController;
  /** Map content, repeated on a second map. */
  readonly drawing: Drawing;
  /** Second side of a split view: the scenario of a closure, or the right scene of a comparison. */
  readonly second: Drawing | null;
  /** Display scale and boxes over the map, px, as of the first map. */
  readonly scale: number;
  readonly over: readonly ScreenBox[];
  /** Component for a second map, passed in because its code is already loaded. */
  readonly SecondView: ComponentType<MapViewProps>;
}

export interface StaticOverlayProps {
  /** Second side of a split view. */
  readonly drawing: Drawing;
  /** Size of the first side. */
  readonly size: Size;
  readonly over: readonly ScreenBox[];
}

export interface MapOverlays {
  /** Elements over the live and the static map. */
  readonly Screen: ComponentType<ScreenOverlayProps>;
  /** On the live map. */
  readonly Live: ComponentType<LiveOverlayProps>;
  /** Beside the static map, in a split view. */
  readonly Static: ComponentType<StaticOverlayProps>;
}
