import type { Notation, PositionMapping } from '../../importers/incidents/mapping.ts';
import type { ReadSummary } from '../../importers/incidents/summarise.ts';
import { ColumnSelect } from './column-select.tsx';
import { useIncidentsT } from './incident-words.ts';
import { PlaceWords } from './place-words.tsx';
import { SystemSelect } from './system-select.tsx';

interface Props {
  readonly summary: ReadSummary;
  readonly position: PositionMapping;
  readonly onChange: (position: PositionMapping) => void;
}

type By = PositionMapping['by'];

const BY: readonly By[] = ['two-columns', 'one-column', 'mgrs', 'place', 'nothing'];
const DECIMAL: Notation = { form: 'decimal', decimal: '.' };
/** Shown by an example, which every language reads. */
const NOTATIONS: readonly (readonly [example: string, Notation])[] = [
  ['44.79', DECIMAL],
  ['44,79', { form: 'decimal', decimal: ',' }],
  ['44° 47′ 24″', { form: 'sexagesimal', letterS: null }],
];

function indexOfNotation(notation: Notation): number {
  return notation.form === 'sexagesimal' ? 2 : Number(notation.decimal === ',');
}

/** Selects the source of positions: the file's shapes, columns or none. */
export function PositionFields({ summary, position, onChange }: Props) {
  const t = useIncidentsT();
  const { columns } = summary;
  const isOpen = position.by === 'nothing' && !position.known;
  const ways = summary.hasShapes ? (['shape', ...BY] as const) : BY;
  const column = (chosen: number, change: (column: number) => PositionMapping) => (
    <ColumnSelect
      label={t('incidents.meaning.column')}
      columns={columns}
      chosen={chosen}
      onChoose={(at) => at !== null && onChange(change(at))}
    />
  );
  return (
    <>
      <label className="field">
        <span>{t('incidents.meaning.place')}</span>
        <select
          value={isOpen ? '' : position.by}
          onChange={({ currentTarget: { value } }) => {
            const by = ways.find((one) => one === value);
            if (by !== undefined) onChange(begin(by, summary));
          }}
        >
          {isOpen && <option value="">—</option>}
          {ways.map((by) => (
            <option key={by} value={by}>
              {t(`incidents.meaning.by.${by}`)}
            </option>
          ))}
        </select>
      </label>
      {position.by === 'two-columns' && (
        <>
          <ColumnSelect
            label={t('incidents.meaning.x')}
            columns={columns}
            chosen={position.x}
            onChoose={(x) => x !== null && onChange({ ...position, x, system: null, swapped: false })}
          />
          <ColumnSelect
            label={t('incidents.meaning.y')}
            columns={columns}
            chosen={position.y}
            onChoose={(y) => y !== null && onChange({ ...position, y, system: null, swapped: false })}
          />
        </>
      )}
      {position.by === 'one-column' &&
        column(position.column, (at) => ({ ...position, column: at, order: null, system: null }))}
      {position.by === 'mgrs' && column(position.column, (at) => ({ ...position, column: at }))}
      {position.by === 'place' && (
        <>
          {column(position.column, (at) => ({ by: 'place', column: at }))}
          <PlaceWords words={Object.entries(position.words ?? {})} places={position} onChange={onChange} />
        </>
      )}
      {'notation' in position && (
        <label className="field">
          <span>{t('incidents.meaning.notation')}</span>
          <select
            value={indexOfNotation(position.notation)}
            onChange={({ currentTarget: { selectedIndex } }) =>
              onChange({ ...position, notation: NOTATIONS[selectedIndex]?.[1] ?? DECIMAL })
            }
          >
            {NOTATIONS.map(([example], at) => (
              <option key={example} value={at}>
                {example}
              </option>
            ))}
          </select>
        </label>
      )}
      {'system' in position && (
        <SystemSelect
          label={t('incidents.meaning.system')}
          chosen={position.system}
          onChoose={(system) => onChange({ ...position, system })}
        />
      )}
    </>
  );
}

/**
 * Returns a guessed mapping for the chosen source; unknown parts are asked. An explicit east column answers
 * the axis question.
 */
function begin(by: By, { guess, columns }: ReadSummary): PositionMapping {
  const guessed = guess.mapping.position;
  if (guessed.by === by && by !== 'nothing') return guessed;
  const last = Math.max(0, columns.length - 1);
  switch (by) {
    case 'shape':
      return { by, system: null, swapped: null, others: null };
    case 'two-columns':
      return { by, x: 0, y: Math.min(1, last), notation: DECIMAL, system: null, swapped: false };
    case 'one-column':
      return { by, column: 0, order: null, notation: DECIMAL, system: null };
    case 'mgrs':
      return { by, column: 0 };
    case 'place':
      return { by, column: guess.placeColumn ?? 0 };
    case 'nothing':
      return { by, known: true };
  }
}
