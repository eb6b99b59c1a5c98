import type { Dialect, ReadOptions } from '../../importers/incidents/raw-table.ts';
import { delimiterWord } from './delimiter-word.ts';
import { useIncidentsT } from './incident-words.ts';

interface Props {
  readonly dialect: Dialect;
  readonly onOptions: (change: ReadOptions) => void;
}

/** Encoding, delimiter and header settings of a text file. */
export function DialectFields({ dialect, onOptions }: Props) {
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
