import type { Mapping } from '../../importers/incidents/mapping.ts';
import type { ReadOptions } from '../../importers/incidents/raw-table.ts';
import type { OpenedFile } from '../../state/incidents.ts';
import { ColumnSelect } from './column-select.tsx';
import { DATE_ORDERS } from './date-orders.ts';
import { DialectFields } from './dialect-fields.tsx';
import { useIncidentsT } from './incident-words.ts';
import { MarketFields } from './market-fields.tsx';
import { PositionFields } from './position-fields.tsx';
import { QuantityFields } from './quantity-fields.tsx';

interface Props {
  readonly opened: OpenedFile;
  readonly onMapping: (mapping: Mapping) => void;
  readonly onOptions: (change: ReadOptions) => void;
}

/** Column mapping, field by field, as guessed or set. */
export function MappingFields({ opened, onMapping, onOptions }: Props) {
  const t = useIncidentsT();
  const { summary, mapping } = opened;
  const { columns, dialect } = summary;
  const { date, id } = mapping;
  return (
    <>
      {dialect !== null && <DialectFields dialect={dialect} onOptions={onOptions} />}
      <PositionFields
        summary={summary}
        position={mapping.position}
        onChange={(position) => onMapping({ ...mapping, position })}
      />
      <ColumnSelect
        label={t('incidents.meaning.date')}
        columns={columns}
        chosen={date?.column ?? null}
        mayBeNone
        onChoose={(column) =>
          onMapping({
            ...mapping,
            date: column === null ? null : { ...(date ?? dateDefaults()), column, order: null },
          })
        }
      />
      {date !== null && (
        <label className="field">
          <span>{t('incidents.meaning.dateOrder')}</span>
          <select
            value={date.order ?? ''}
            onChange={({ currentTarget: { value } }) => {
              const order = DATE_ORDERS.find((one) => one === value);
              if (order !== undefined) onMapping({ ...mapping, date: { ...date, order } });
            }}
          >
            {(date.order === null || date.order === 'typed') && <option value={date.order ?? ''} />}
            {DATE_ORDERS.map((order) => (
              <option key={order} value={order}>
                {t(`incidents.ask.date.${order}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <MarketFields
        summary={summary}
        market={mapping.market}
        onChange={(market) => onMapping({ ...mapping, market })}
      />
      <QuantityFields
        summary={summary}
        quantity={mapping.quantity}
        onChange={(quantity) => onMapping({ ...mapping, quantity })}
      />
      <ColumnSelect
        label={t('incidents.meaning.id')}
        columns={columns}
        chosen={id?.column ?? null}
        mayBeNone
        onChoose={(column) => onMapping({ ...mapping, id: column === null ? null : { column } })}
      />
    </>
  );
}

/** Two-digit years are in the past; times with an offset use the local time zone. */
function dateDefaults() {
  return {
    timeColumn: null,
    pivotYear: new Date().getFullYear() % 100,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}
