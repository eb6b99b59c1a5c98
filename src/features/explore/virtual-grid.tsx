import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useExploreT } from '../records/index.ts';
import { remPx } from '../timeline/index.ts';
import { type GridSort, HeadCell } from './head-cell.tsx';
import type { TableColumn } from './table-columns.ts';
import type { RowPicking } from './use-row-picking.ts';
import { drawnRows, fittingRows, type RowsView, scrollHeight, scrollToRow } from './virtual-rows.ts';

interface Props {
  readonly label: string;
  readonly columns: readonly TableColumn[];
  /** Rows of the record table, in display order. */
  readonly rows: Uint32Array;
  readonly sort: GridSort | null;
  readonly onSort: (column: string) => void;
  /** Index in `rows` of the open record, or -1. Scrolls into view on change. */
  readonly selected: number;
  readonly onOpen: (row: number, byKeyboard: boolean) => void;
  readonly picking: RowPicking;
}

/** As in `explore-table.css`. */
const PICK_REM = 2.5;
const ROW_REM = 1.9;
const HEAD_REM = 2.1;
const SIDE_STEP_PX = 120;

/** Virtualized table. The focus stays on the grid (active descendant), so scrolling cannot lose it. */
export function VirtualGrid({ label, columns, rows, sort, onSort, selected, onOpen, picking }: Props) {
  const t = useExploreT();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const viewPx = useHeight(scroller);
  const [scrollPx, setScrollPx] = useState(0);
  const [wanted, setActive] = useState(0);
  const rem = remPx();
  const view: RowsView = { rowCount: rows.length, rowPx: ROW_REM * rem, headPx: HEAD_REM * rem, viewPx };
  const active = Math.min(wanted, Math.max(0, rows.length - 1));
  const { first, end, topPx } = drawnRows(view, scrollPx);
  const width = `calc(${columns.reduce((sum, { characters }) => sum + characters, 0)}ch + ${columns.length + PICK_REM}rem)`;

  const show = (row: number) => {
    setActive(row);
    if (scroller.current !== null)
      scroller.current.scrollTop = scrollToRow(view, scroller.current.scrollTop, row);
  };
  const showSelected = useRef(() => {});
  showSelected.current = () => {
    if (selected >= 0 && viewPx > 0) show(selected);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another selection, or the first sight of the table, scrolls it
  useEffect(() => showSelected.current(), [selected, viewPx > 0]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const page = Math.max(1, Math.floor(fittingRows(view)) - 1);
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: rows.length - 1,
    };
    const next = moves[event.key];
    if (next !== undefined) {
      event.preventDefault();
      const at = Math.max(0, Math.min(rows.length - 1, next));
      if (event.shiftKey) picking.stretch(active, at);
      else picking.leave();
      show(at);
    } else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      picking.all();
    } else if (event.key === 'Escape' && picking.which !== 'none') {
      event.preventDefault();
      picking.none();
    } else if (event.key === ' ') {
      event.preventDefault();
      picking.turn(active);
    } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      event.preventDefault();
      scroller.current?.scrollBy({ left: event.key === 'ArrowRight' ? SIDE_STEP_PX : -SIDE_STEP_PX });
    } else if (event.key === 'Enter' && rows[active] !== undefined) {
      event.preventDefault();
      onOpen(rows[active], true);
    }
  };
  const onRow = (event: MouseEvent, at: number) => {
    const isPick = (event.target as Element).closest('.grid-pick') !== null;
    const row = rows[at] ?? 0;
    if (event.shiftKey) picking.stretch(active, at);
    else if (isPick || event.ctrlKey || event.metaKey) picking.turn(at);
    else {
      picking.leave();
      onOpen(row, false);
    }
    setActive(at);
  };
  const isDrawn = active >= first && active < end;
  return (
    <div
      ref={scroller}
      className="grid-scroll"
      onScroll={({ currentTarget }) => setScrollPx(currentTarget.scrollTop)}
    >
      <div className="grid-whole" style={{ height: scrollHeight(view), minWidth: width }}>
        <table
          className="grid-rows"
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: it has the focus and goes through its rows, as a grid does
          role="grid"
          tabIndex={0}
          aria-label={label}
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length + 1}
          aria-multiselectable="true"
          aria-activedescendant={isDrawn && rows.length > 0 ? `${id}-${active}` : undefined}
          data-testid="incident-table"
          style={{ top: topPx }}
          onKeyDown={onKeyDown}
        >
          <colgroup>
            <col style={{ width: `${PICK_REM}rem` }} />
            {columns.map((column) => (
              <col key={column.id} style={{ width: `calc(${column.characters}ch + 1rem)` }} />
            ))}
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              <PickHead picking={picking} count={rows.length} />
              {columns.map((column) => (
                <HeadCell key={column.id} column={column} sort={sort} onSort={onSort} />
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: end - first }, (_, i) => {
              const at = first + i;
              const row = rows[at] ?? 0;
              return (
                <tr
                  key={row}
                  id={`${id}-${at}`}
                  aria-rowindex={at + 2}
                  aria-selected={picking.isPicked(row)}
                  aria-current={at === selected || undefined}
                  data-active={at === active || undefined}
                  onMouseDown={(event) => {
                    // Prevents text selection on Shift+click.
                    if (event.shiftKey) event.preventDefault();
                  }}
                  onClick={(event) => onRow(event, at)}
                >
                  <td className="grid-pick">
                    <span aria-hidden="true" />
                  </td>
                  {columns.map((column) => (
                    <td key={column.id} data-numeric={column.isNumeric || undefined}>
                      {column.textOf(row)}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {rows.length === 0 && <p className="grid-empty">{t('explore.table.empty')}</p>}
    </div>
  );
}

function useHeight(ref: RefObject<HTMLElement | null>): number {
  const [heightPx, setHeightPx] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setHeightPx(element.clientHeight));
    observer.observe(element);
    setHeightPx(element.clientHeight);
    return () => observer.disconnect();
  }, [ref]);
  return heightPx;
}

interface PickHeadProps {
  readonly picking: RowPicking;
  /** Number of rows in the table. */
  readonly count: number;
}

/** Selects all matching rows, or none. */
function PickHead({ picking: { which, all, none }, count }: PickHeadProps) {
  const t = useExploreT();
  return (
    <th className="grid-pick">
      <button
        type="button"
        role="checkbox"
        aria-checked={which === 'some' ? 'mixed' : which === 'all'}
        aria-label={t('explore.table.pickAll', { count })}
        onClick={which === 'all' ? none : all}
      >
        <span aria-hidden="true" />
      </button>
    </th>
  );
}
