import { type KeyboardEvent, type PointerEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useT } from '../ui-context.tsx';

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
    const step = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 }[event.key];
    if (step !== undefined) stepTo(at + step);
    else if (event.key === 'Home') stepTo(0);
    else if (event.key === 'End') stepTo(2);
    else return;
    event.preventDefault();
  };
  const onTabKey = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = tabs[(tabs.findIndex((tab) => tab.id === active) + step + tabs.length) % tabs.length];
    if (next === undefined) return;
    onActivate(next.id);
    document.getElementById(`${id}-${next.id}-tab`)?.focus();
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
      <div className="tabs" role="tablist" aria-label={t('ui.sheet')}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={`${id}-${tab.id}-tab`}
            type="button"
            role="tab"
            className="tab"
            aria-selected={tab.id === active}
            aria-controls={`${id}-panel`}
            tabIndex={tab.id === active ? 0 : -1}
            onKeyDown={onTabKey}
            onClick={() => {
              onActivate(tab.id);
              if (stop === 'low') onStop('half');
            }}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div
        id={`${id}-panel`}
        className="tab-panel"
        role="tabpanel"
        data-scroll=""
        data-tab={active}
        aria-labelledby={`${id}-${active}-tab`}
      >
        {tabs.find((tab) => tab.id === active)?.content}
      </div>
    </div>
  );
}
