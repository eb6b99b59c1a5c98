import type { Coarsening } from '../../../exporters/incidents/coarsening.ts';
import { EXACT } from '../../../exporters/incidents/coarsening.ts';
import type { RecordExportFormat } from '../../../exporters/incidents/index.ts';

export const WHICH_ROWS = ['all', 'passing', 'picked'] as const;
export type WhichRows = (typeof WHICH_ROWS)[number];

/** Choices of the dialog. */
export interface Choices {
  readonly set: number;
  readonly format: RecordExportFormat['id'];
  readonly rows: WhichRows;
  /** Columns of the file; `null` until chosen. */
  readonly columns: readonly number[] | null;
  readonly withMarket: boolean;
  readonly withQuantity: boolean;
  readonly withGrades: boolean;
  readonly withTags: boolean;
  readonly coarsening: Coarsening;
  readonly handling: string;
}

export function firstChoices(set: number): Choices {
  return {
    set,
    format: 'csv',
    rows: 'passing',
    columns: null,
    withMarket: true,
    withQuantity: true,
    withGrades: false,
    withTags: false,
    coarsening: EXACT,
    handling: '',
  };
}
