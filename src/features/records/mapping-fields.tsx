import { FILE_GRADINGS } from '../../domain/grading.ts';
import type { Mapping, QuantityMapping } from '../../importers/incidents/mapping.ts';
import type { Dialect, ReadOptions } from '../../importers/incidents/raw-table.ts';
import type { ReadSummary } from '../../importers/incidents/summarise.ts';
import { ColumnSelect } from './column-select.tsx';
import { columnTitle } from './column-title.ts';
import { useGradingsT } from './gradings/grading-words.ts';
import { type TranslateIncidents, useIncidentsT } from './incident-words.ts';
import { MarketFields } from './market-fields.tsx';
import { PositionFields } from './position-fields.tsx';
import type { OpenedFile } from './state/incidents.ts';

/** Date orders offered to the user; formats with a date type do not need one. */
const DATE_ORDERS = ['dmy', 'mdy', 'ymd', 'serial', 'serial-1904'] as const;

const WORDS = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;

/** Returns the name of a column delimiter. */
function delimiterWord(sign: string, t: TranslateIncidents): string {
  return sign in WORDS
    ? t(`incidents.delimiter.${WORDS[sign as keyof typeof WORDS]}`)
    : t('incidents.delimiter.other', { sign });
}

interface DialectFieldsProps {
  readonly dialect: Dialect;
  readonly onOptions: (change: ReadOptions) => void;
}

/** Encoding, delimiter and header settings of a text file. */
function DialectFields({ dialect, onOptions }: DialectFieldsProps) {
  const t = useIncidentsT();
  const { encoding, otherEncodings, delimiter, otherDelimiters, hasHeader } = dialect;
  return (
    <>
      {otherEncodings.length > 0 && (
        <label className="field">
          <span>{t('incidents.meaning.encoding')}</span>
          <select
            value={encoding}
            onChange={({ currentTarget }) => onOptions({ encoding: currentTarget.value })}
          >
            {[encoding, ...otherEncodings].map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
      )}
      {delimiter !== null && otherDelimiters.length > 0 && (
        <label className="field">
          <span>{t('incidents.meaning.delimiter')}</span>
          <select
            value={delimiter}
            onChange={({ currentTarget }) => onOptions({ delimiter: currentTarget.value })}
          >
            {[delimiter, ...otherDelimiters].map((sign) => (
              <option key={sign} value={sign}>
                {delimiterWord(sign, t)}
              </option>
            ))}
          </select>
        </label>
      )}
      {delimiter !== null && (
        <label className="import-check">
          <input
            type="checkbox"
            checked={hasHeader}
            onChange={({ currentTarget }) => onOptions({ hasHeader: currentTarget.checked })}
          />{' '}
          {t('incidents.meaning.header')}
        </label>
      )}
    </>
  );
}

interface Props {
  readonly opened: OpenedFile;
  readonly onMapping: (mapping: Mapping) => void;
  readonly onOptions: (change: ReadOptions) => void;
}

/** Column mapping, field by field, as guessed or set. */
export function MappingFields({ opened, onMapping, onOptions }: Props) {
  const t = useIncidentsT();
  const gradingsT = useGradingsT();
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
      {FILE_GRADINGS.map((grading) => (
        <ColumnSelect
          key={grading}
          label={gradingsT(`gradings.by.${grading}`)}
          columns={columns}
          chosen={mapping.grades?.[grading] ?? null}
          mayBeNone
          onChoose={(column) => {
            const { [grading]: _, ...others } = mapping.grades ?? {};
            onMapping({ ...mapping, grades: column === null ? others : { ...others, [grading]: column } });
          }}
        />
      ))}
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

interface QuantityFieldsProps {
  readonly summary: ReadSummary;
  readonly quantity: QuantityMapping | null;
  readonly onChange: (quantity: QuantityMapping | null) => void;
}

/** Quantity and unit: a column, a suffix of the number, or one unit for all. */
function QuantityFields({ summary, quantity, onChange }: QuantityFieldsProps) {
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
