import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { citedIn, textsInOrder } from '../../domain/said-pieces.ts';
import type { Chapter } from '../../domain/story.ts';
import type { Beneath } from '../../figure/beneath.ts';
import { deriveLead } from '../../figure/callout-lead.ts';
import { type PlacedCallout, placeCallouts, roomForCallout } from '../../figure/place-callouts.ts';
import { roomOfCallouts } from '../../figure/room-of-callouts.ts';
import { calloutAnchor, type ScreenView } from '../../layers/screen-view.ts';
import type { Size } from '../../lib/mercator.ts';
import type { StandOver } from '../../ui/map-stage/use-over.ts';
import { useAppState, useVisible } from '../../ui/ui-context.tsx';

import { SaidText } from './said-text.tsx';

interface Props {
  readonly chapter: Chapter;
  readonly language: string;
  readonly view: ScreenView;
  readonly beneath: Beneath;
  readonly onOver: StandOver;
}

/** Callouts beside features, joined by leader lines. Omits features out of view. */
export function Callouts({ chapter, language, view, beneath, onOver }: Props) {
  const atlas = useVisible();
  const hasLegend = useAppState(({ presentation }) => presentation?.hasLegend === true);
  const host = useRef<HTMLDivElement>(null);
  const [placed, setPlaced] = useState<readonly PlacedCallout[]>([]);
  const order = citedIn(textsInOrder(chapter)).map(({ id }) => id);
  const shown = chapter.callouts.flatMap((callout) => {
    const anchor = calloutAnchor(view, atlas, callout.feature);
    return anchor === null ? [] : [{ ...callout, ...anchor }];
  });
  const place = useRef(() => {});
  place.current = () => {
    const boxes = [...(host.current?.querySelectorAll<HTMLElement>('.callout') ?? [])];
    for (const box of boxes) fitInto(box, view.size);
    const callouts = shown.map(({ point, isMarked }, at) => ({
      anchor: point,
      isMarked,
      size: { width: boxes[at]?.offsetWidth ?? 0, height: boxes[at]?.offsetHeight ?? 0 },
    }));
    const next = placeCallouts(callouts, view.size, beneath, boxOf(legendBeside(host.current)));
    setPlaced(next);
    onOver('callouts', roomOfCallouts(callouts, next, beneath));
  };
  useEffect(() => () => onOver('callouts', []), [onOver]);
  // The size of a callout is known once it stands in the page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `view` moves the anchors, what is beneath and the legend take room
  useLayoutEffect(() => place.current(), [view, beneath, chapter, hasLegend]);
  // It is another one once the fonts have come, and a legend that is fetched later takes room only then.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each chapter has other callouts
  useLayoutEffect(() => {
    const observer = new ResizeObserver(() => place.current());
    const legend = legendBeside(host.current);
    for (const element of host.current?.querySelectorAll('.callout') ?? []) observer.observe(element);
    if (legend !== null) observer.observe(legend);
    return () => observer.disconnect();
  }, [view, chapter, hasLegend]);
  return (
    <div ref={host} className="callouts">
      <svg aria-hidden="true" width={view.size.width} height={view.size.height}>
        {shown.map(({ feature, point, isMarked }, at) => {
          const joint = placed[at]?.joint ?? point;
          const { from, hasDot } = deriveLead({ point, isMarked }, joint, beneath);
          return (
            <g key={feature}>
              <path d={`M${from[0]} ${from[1]}L${joint[0]} ${joint[1]}`} />
              {hasDot && <circle cx={from[0]} cy={from[1]} r="4" />}
            </g>
          );
        })}
      </svg>
      {shown.map(({ feature, said }, at) => (
        <div
          key={feature}
          className="callout"
          data-feature={feature}
          style={{ left: placed[at]?.at[0] ?? 0, top: placed[at]?.at[1] ?? 0 }}
        >
          <SaidText said={said} order={order} language={language} />
        </div>
      ))}
    </div>
  );
}

/** On a small map long texts get fewer, longer lines, to stay within it. */
function fitInto(box: HTMLElement, area: Size): void {
  const room = roomForCallout(area);
  box.style.maxWidth = '';
  const isTooLarge = box.offsetHeight > room.height || box.offsetWidth > room.width;
  if (isTooLarge) box.style.maxWidth = `${room.width}px`;
}

function legendBeside(host: HTMLElement | null): HTMLElement | null {
  return host?.parentElement?.querySelector<HTMLElement>('.present-legend') ?? null;
}

function boxOf(element: HTMLElement | null) {
  if (element === null) return null;
  const { offsetLeft: left, offsetTop: top, offsetWidth: width, offsetHeight: height } = element;
  return [left, top, left + width, top + height] as const;
}
