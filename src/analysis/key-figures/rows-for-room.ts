import type { KeyFigure, KeyFigureRow } from '../../domain/key-figures.schema.ts';

/** More rows cannot be read from the last row of a room. */
const MAX_ROWS = 5;

export interface RoomRows {
  readonly rows: readonly KeyFigureRow[];
  /** Number of rows of the ranking that `rows` is taken from; `null` if it is complete or not a ranking. */
  readonly count: number | null;
}

/**
 * Returns the rows of a figure that its chart shows to a room: of a series of years the latest, of a ranking
 * the highest and the lowest.
 */
export function rowsForRoom({ id, rows: all }: Pick<KeyFigure, 'id' | 'rows'>): RoomRows {
  // The sentence of the figure is about the Schengen area alone.
  const rows = id === 'schengen' ? all.filter(({ series }) => series === 'schengen') : all;
  if (rows.length <= MAX_ROWS) return { rows, count: null };
  const isRanking = rows.every(({ feature }) => feature !== undefined);
  return isRanking
    ? { rows: [...rows.slice(0, MAX_ROWS - 2), ...rows.slice(-1)], count: rows.length }
    : { rows: rows.slice(-MAX_ROWS), count: null };
}
