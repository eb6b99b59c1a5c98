import { type KeyboardEvent, type PointerEvent, type ReactNode, useId, useRef, useState } from 'react';
import { slideByKey } from '../ui/primitives/slide-by-key.ts';
import { TabList } from '../ui/primitives/tab-list.tsx';
import { useT } from '../ui/ui-context.tsx';

export const SHEET_STOPS = ['low', 'half', 'full'] as const;
export type BottomSheetStop = (typeof SHEET_STOPS)[number];

export interface BottomSheetTab {
  readonly id: string;
  readonly label: string;
  readonly content: ReactNode;
}

interface Props {
  readonly tabs: readonly BottomSheetTab[];
  readonly active: string;
  readonly onActivate: (id: string) => void;
  readonly stop: BottomSheetStop;
  readonly onStop: (stop: BottomSheetStop) => void;
}

/** Height limits, as shares of the window, that decide a dragged sheet's stop. */
const REST_AT: readonly (readonly [BottomSheetStop, number])[] = [
  ['low', 0.22],
  ['half', 0.68],
  ['full', 1],
];

/** Panels on a phone: tabs in a sheet with three heights, set by drag, keys or tabs. */
export function BottomSheet({ tabs, active, onActivate, stop, onStop }: Props) {
  const t = useT();
  const id = useId();
  const sheet = useRef<HTMLDivElement>(null);
  const [draggedPx, setDraggedPx] = useState<number | null>(null);
  const at = SHEET_STOPS.indexOf(stop);
  const stepTo = (index: number) => onStop(SHEET_STOPS[Math.min(2, Math.max(0, index))] ?? stop);

  const onHandleKey = (event: KeyboardEvent) => {
    const wanted = slideByKey(event.key, at, { least: 0, most: 2, step: 1, page: 1 });
    if (wanted === null) return;
    stepTo(wanted);
    event.preventDefault();
  };

  const drag = useRef<{ readonly startY: number; readonly startPx: number } | null>(null);
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { startY: event.clientY, startPx: sheet.current?.offsetHeight ?? 0 };
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const start = drag.current;
    if (start !== null) setDraggedPx(Math.max(64, start.startPx + start.startY - event.clientY));
  };
  const onPointerUp = () => {
    drag.current = null;
    setDraggedPx(null);
    if (draggedPx === null) return;
    const share = draggedPx / window.innerHeight;
    onStop(REST_AT.find(([, upTo]) => share <= upTo)?.[0] ?? 'full');
  };

  return (
    <div
      ref={sheet}
      className="sheet"
      role="region"
      aria-label={t('ui.sheet')}
      data-dragging={draggedPx === null ? undefined : ''}
      style={draggedPx === null ? undefined : { height: draggedPx }}
    >
      <div
        className="sheet-handle"
        role="slider"
        tabIndex={0}
        aria-label={t('ui.sheetHandle')}
        aria-orientation="vertical"
        aria-valuemin={0}
        aria-valuemax={2}
        aria-valuenow={at}
        aria-valuetext={t(`ui.sheet.${stop}`)}
        onKeyDown={onHandleKey}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={onPointerUp}
        onDoubleClick={() => stepTo(at === 2 ? 0 : at + 1)}
      />
      <TabList
        label={t('ui.sheet')}
        tabs={tabs}
        active={active}
        panelId={id}
        onActivate={onActivate}
        onClick={() => {
          if (stop === 'low') onStop('half');
        }}
      />
      <div
        id={id}
        className="tab-panel"
        role="tabpanel"
        tabIndex={-1}
        data-scroll=""
        data-tab={active}
        aria-labelledby={`${id}-${active}`}
      >
        {tabs.find((tab) => tab.id === active)?.content}
      </div>
    </div>
  );
}
