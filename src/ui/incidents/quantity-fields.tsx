import type { QuantityMapping } from '../../importers/incidents/mapping.ts';
import type { ReadSummary } from '../../importers/incidents/summarise.ts';
import { ColumnSelect } from './column-select.tsx';
import { columnTitle } from './column-title.ts';
import { useIncidentsT } from './incident-words.ts';

interface Props {
  readonly summary: ReadSummary;
  readonly quantity: QuantityMapping | null;
  readonly onChange: (quantity: QuantityMapping | null) => void;
}

/** Quantity and unit: a column, a suffix of the number, or one unit for all. */
export function QuantityFields({ summary, quantity, onChange }: Props) {
  const t = useIncidentsT();
  const { columns } = summary;
  const unit = quantity?.unit ?? 'behind';
  return (
    <>
      <ColumnSelect
        label={t('incidents.meaning.quantity')}
        columns={columns}
        chosen={quantity?.column ?? null}
        mayBeNone
        onChoose={(column) => {
          const guessed = summary.guess.mapping.quantity;
          if (column === null) onChange(null);
          else onChange(guessed?.column === column ? guessed : { column, style: null, unit: 'behind' });
        }}
      />
      {quantity !== null && (
        <label className="field">
          <span>{t('incidents.meaning.unit')}</span>
          <select
            value={unit === 'behind' ? 'behind' : 'column' in unit ? String(unit.column) : 'always'}
            onChange={({ currentTarget: { value } }) => {
              if (value === 'behind') onChange({ ...quantity, unit: 'behind' });
              else if (value !== 'always') onChange({ ...quantity, unit: { column: Number(value) } });
            }}
          >
            <option value="behind">{t('incidents.meaning.unit.behind')}</option>
            {typeof unit === 'object' && 'always' in unit && (
              <option value="always">{t('incidents.meaning.unit.always', { unit: unit.always })}</option>
            )}
            {columns.map(({ name }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: names may stand twice
              <option key={at} value={String(at)}>
                {columnTitle(name, at, t)}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}
