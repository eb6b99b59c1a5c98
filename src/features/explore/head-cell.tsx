import type { TableColumn } from './table-columns.ts';

export interface GridSort {
  readonly column: string;
  readonly descending: boolean;
}

/** Sortable column header. */
export function HeadCell({
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
