import type { ColumnSummary } from '../../importers/incidents/summarise.ts';
import { columnTitle } from './column-title.ts';
import { useIncidentsT } from './incident-words.ts';

interface Props {
  readonly label: string;
  readonly columns: readonly ColumnSummary[];
  /** Index of the column; `null` for none. */
  readonly chosen: number | null;
  readonly onChoose: (column: number | null) => void;
  /** Whether to offer “not in the file”. */
  readonly mayBeNone?: boolean;
}

/** Selects a column of the file and shows sample values. */
export function ColumnSelect({ label, columns, chosen, onChoose, mayBeNone = false }: Props) {
  const t = useIncidentsT();
  return (
    <label className="field">
      <span>{label}</span>
      <select
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) => onChoose(value === '' ? null : Number(value))}
      >
        {(mayBeNone || chosen === null) && <option value="">{t('incidents.meaning.none')}</option>}
        {columns.map(({ name, examples }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names may stand twice
          <option key={at} value={at}>
            {[columnTitle(name, at, t), examples.slice(0, 2).join(', ')]
              .filter((part) => part !== '')
              .join(': ')}
          </option>
        ))}
      </select>
    </label>
  );
}
