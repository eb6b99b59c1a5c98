import { type PointerEvent, useMemo, useRef } from 'react';
import { cutLines, footOn, kmAlong, placeAlong, stretchesAlong } from '../../analysis/dossier/border-line.ts';
import { linesOfBorder } from '../../analysis/dossier/resolve-section.ts';
import type { BorderFeature } from '../../domain/atlas.ts';
import type { AlongPart } from '../../domain/dossier-subject.ts';
import { type MapCamera, projectToScreen, type Size, unprojectFromScreen } from '../../lib/mercator.ts';
import { pathOf } from './path-of.ts';

interface Props {
  readonly border: BorderFeature;
  readonly part: AlongPart;
  readonly camera: MapCamera;
  readonly size: Size;
  readonly onStretch: (part: AlongPart) => void;
}

/**
 * Draggable ends of a section on the map. Fields beside it offer the same for keyboards and screen readers.
 */
export function StretchHandles({ border, part, camera, size, onStretch }: Props) {
  const frame = useRef<SVGSVGElement>(null);
  const held = useRef<End | null>(null);
  const lines = useMemo(() => linesOfBorder(border), [border]);
  const screen = projectToScreen(camera, size);
  const kmAt = ({ clientX, clientY }: PointerEvent): number => {
    const toDrawn = frame.current?.getScreenCTM()?.inverse();
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(toDrawn);
    return Math.round(kmAlong(lines, footOn(lines, unprojectFromScreen(camera, size)([x, y]))));
  };
  const take = (event: PointerEvent<SVGElement>) => {
    const km = kmAt(event);
    held.current = Math.abs(km - part.fromKm) < Math.abs(km - part.toKm) ? 'fromKm' : 'toKm';
    event.currentTarget.setPointerCapture(event.pointerId);
    move(event);
  };
  const move = (event: PointerEvent<SVGElement>) => {
    if (held.current === null) return;
    const next = movedTo(part, held.current, kmAt(event));
    if (next[held.current] !== part[held.current]) onStretch(next);
  };
  const grip = {
    onPointerDown: take,
    onPointerMove: move,
    onPointerUp: () => {
      held.current = null;
    },
    onPointerCancel: () => {
      held.current = null;
    },
  };
  const whole = lines.map(({ positions }) => pathOf(positions.map((position) => screen(position))));
  const stretch = cutLines(lines, stretchesAlong(lines, part.fromKm, part.toKm));
  return (
    <svg
      ref={frame}
      className="stretch-handles"
      viewBox={`0 0 ${size.width} ${size.height}`}
      aria-hidden="true"
      data-testid="stretch-handles"
    >
      {stretch.map(({ positions }) => {
        const d = pathOf(positions.map((position) => screen(position)));
        return <path key={d} className="stretch-band" d={d} />;
      })}
      <path className="stretch-grip" d={whole.join('')} {...grip} />
      {ENDS.map((end) => {
        const [cx, cy] = screen(placeAlong(lines, part[end]));
        return <circle key={end} className="stretch-end" data-end={end} cx={cx} cy={cy} r={9} {...grip} />;
      })}
    </svg>
  );
}

const ENDS = ['fromKm', 'toKm'] as const;
type End = (typeof ENDS)[number];

/** Moves one end to a kilometre, but not past the other. */
function movedTo(part: AlongPart, end: End, km: number): AlongPart {
  return end === 'fromKm'
    ? { ...part, fromKm: Math.max(0, Math.min(km, part.toKm - 1)) }
    : { ...part, toKm: Math.max(km, part.fromKm + 1) };
}
