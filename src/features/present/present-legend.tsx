import { useLayoutEffect, useRef } from 'react';
import type { FeatureId } from '../../domain/ids.ts';
import type { Beneath } from '../../figure/beneath.ts';
import { findCorner } from '../../figure/find-corner.ts';
import { calloutAnchor, type ScreenView } from '../../layers/screen-view.ts';
import { withoutClear } from '../../layers/select-legend.ts';
import { selectComparedWay } from '../../state/selectors/compared-view.ts';
import { LegendGroups } from '../../ui/legend/legend-groups.tsx';
import { useLegend } from '../../ui/legend/use-legend.ts';
import type { StandOver } from '../../ui/map-stage/use-over.ts';
import { useAppState, useVisible } from '../../ui/ui-context.tsx';
import { roomOfSideNames } from './use-beneath.ts';

interface Props {
  readonly view: ScreenView;
  readonly beneath: Beneath;
  /** The chapter's features, not to be covered. */
  readonly subjects: readonly FeatureId[];
  readonly onOver: StandOver;
}

/** Distance from the map edge, px. */
const EDGE_PX = 8;

/** Main signs of the chapter, as on slides, in the map corner where it covers least. */
export function PresentLegend({ view, beneath, subjects, onOver }: Props) {
  const atlas = useVisible();
  const groups = withoutClear(useLegend());
  const way = useAppState(selectComparedWay);
  const host = useRef<HTMLDivElement>(null);
  // Set without a render, since callouts are placed next. Its size changes when fonts load.
  useLayoutEffect(() => {
    const legend = host.current;
    if (legend === null) return;
    const anchors = subjects.flatMap((id) => {
      const anchor = calloutAnchor(view, atlas, id);
      return anchor === null ? [] : [anchor.point];
    });
    if (way !== null) {
      const [left, top, right, bottom] = roomOfSideNames(view.size, way);
      for (const x of [left, (left + right) / 2, right]) anchors.push([x, (top + bottom) / 2]);
    }
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
  const isEmpty = groups.length === 0;
  useLayoutEffect(() => {
    if (isEmpty) onOver('legend', []);
    return () => onOver('legend', []);
  }, [isEmpty, onOver]);
  if (isEmpty) return null;
  return (
    <div ref={host} className="present-legend">
      <LegendGroups groups={groups} />
    </div>
  );
}
