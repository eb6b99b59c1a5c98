import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { remPx } from '../../timeline/measure-text.ts';
import { useExploreT } from './explore-words.ts';
import type { TableColumn } from './table-columns.ts';
import { drawnRows, fittingRows, type RowsView, scrollHeight, scrollToRow } from './virtual-rows.ts';

export interface GridSort {
  readonly column: string;
  readonly descending: boolean;
}

interface Props {
  readonly label: string;
  readonly columns: readonly TableColumn[];
  /** Rows of the table of incidents, in their order here. */
  readonly rows: Uint32Array;
  readonly sort: GridSort | null;
  readonly onSort: (column: string) => void;
  /** Place in `rows` of the one that is open, or -1. It is brought into sight when it becomes another. */
  readonly selected: number;
  readonly onOpen: (row: number, byKeyboard: boolean) => void;
}

/** As in `explore-table.css`. */
const ROW_REM = 1.9;
const HEAD_REM = 2.1;
const SIDE_STEP_PX = 120;

/**
 * A table of any length, drawn where it is seen. The focus stays on the whole and says which row it is at, so that it is not lost when a
 * row goes out of sight.
 */
export function VirtualGrid({ label, columns, rows, sort, onSort, selected, onOpen }: Props) {
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
  const width = `calc(${columns.reduce((sum, { characters }) => sum + characters, 0)}ch + ${columns.length}rem)`;

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
      show(Math.max(0, Math.min(rows.length - 1, next)));
    } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      event.preventDefault();
      scroller.current?.scrollBy({ left: event.key === 'ArrowRight' ? SIDE_STEP_PX : -SIDE_STEP_PX });
    } else if ((event.key === 'Enter' || event.key === ' ') && rows[active] !== undefined) {
      event.preventDefault();
      onOpen(rows[active], true);
    }
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
          aria-colcount={columns.length}
          aria-activedescendant={isDrawn && rows.length > 0 ? `${id}-${active}` : undefined}
          data-testid="incident-table"
          style={{ top: topPx }}
          onKeyDown={onKeyDown}
        >
          <colgroup>
            {columns.map((column) => (
              <col key={column.id} style={{ width: `calc(${column.characters}ch + 1rem)` }} />
            ))}
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
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
                  aria-selected={at === selected}
                  data-active={at === active || undefined}
                  onClick={() => {
                    setActive(at);
                    onOpen(row, false);
                  }}
                >
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

function HeadCell({
  column,
  sort,
  onSort,
}: {
  readonly column: TableColumn;
  readonly sort: GridSort | null;
  readonly onSort: (column: string) => void;
}) {
  const isSorted = sort?.column === column.id;
  const order = !isSorted ? 'none' : sort.descending ? 'descending' : 'ascending';
  return (
    <th aria-sort={order} data-numeric={column.isNumeric || undefined}>
      <button type="button" onClick={() => onSort(column.id)}>
        {column.title}
        <span className="grid-sort" aria-hidden="true">
          {order === 'none' ? '' : order === 'ascending' ? '▲' : '▼'}
        </span>
      </button>
    </th>
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
