import { useLayoutEffect, useMemo, useRef } from 'react';
import type { FeatureId } from '../../domain/ids.ts';
import type { Beneath } from '../../figure/beneath.ts';
import { findCorner } from '../../figure/find-corner.ts';
import { makeFrame } from '../../figure/frame.ts';
import { calloutAnchor, type ScreenView } from '../../layers/screen-view.ts';
import { selectShortLegend } from '../../layers/short-legend.ts';
import { LegendList } from '../../ui/legend/legend-list.tsx';
import type { StandOver } from '../../ui/map-stage/use-over.ts';
import { useLegendContext, useScene, useVisible } from '../../ui/ui-context.tsx';
import { usePresentT } from './present-words.ts';

interface Props {
  readonly view: ScreenView;
  readonly beneath: Beneath;
  /** The chapter's features, not to be covered. */
  readonly subjects: readonly FeatureId[];
  readonly onOver: StandOver;
}

/** Distance from the map edge, px. */
const EDGE_PX = 8;

/** Legend of the chapter, in the map corner where it covers least. */
export function PresentLegend({ view, beneath, subjects, onOver }: Props) {
  const t = usePresentT();
  const context = useLegendContext();
  const atlas = useVisible();
  const layers = useScene((scene) => scene.layers);
  const camera = useScene((scene) => scene.camera);
  const projection = useScene((scene) => scene.projection);
  const { width, height } = view.size;
  const host = useRef<HTMLDivElement>(null);
  // Uses the target view of a flight, so the legend changes only once.
  const entries = useMemo(() => {
    const { point } = makeFrame(camera, projection, { width, height });
    const sight = { zoom: camera.zoom, size: { width, height }, project: point };
    return selectShortLegend({ ...context, scene: { ...context.scene, layers } }, sight);
  }, [context, layers, camera, projection, width, height]);
  // Set without a render, since callouts are placed next. Its size changes when fonts load.
  useLayoutEffect(() => {
    const legend = host.current;
    if (legend === null) return;
    const anchors = subjects.flatMap((id) => {
      const anchor = calloutAnchor(view, atlas, id);
      return anchor === null ? [] : [anchor.point];
    });
    const place = () => {
      // Its width depends on the room to the right of it: measured elsewhere each time, it could alternate without end.
      legend.style.left = '0';
      const size = { width: legend.offsetWidth, height: legend.offsetHeight };
      const [left, top] = findCorner(size, view.size, anchors, beneath, EDGE_PX);
      legend.style.left = `${left}px`;
      legend.style.top = `${top}px`;
      onOver('legend', [[left, top, left + size.width, top + size.height]]);
    };
    place();
    const observer = new ResizeObserver(place);
    observer.observe(legend);
    return () => observer.disconnect();
  });
  const isEmpty = entries.length === 0;
  useLayoutEffect(() => {
    if (isEmpty) onOver('legend', []);
    return () => onOver('legend', []);
  }, [isEmpty, onOver]);
  if (isEmpty) return null;
  return (
    <div ref={host} className="present-legend">
      <LegendList entries={entries} title={t('present.legend')} />
    </div>
  );
}
