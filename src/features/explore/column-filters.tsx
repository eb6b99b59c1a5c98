import { useMemo, useState } from 'react';
import type { ColumnFilter } from '../../analysis/incidents/column-filter.ts';
import type { FileColumn } from '../../analysis/incidents/file-columns.ts';
import { useAppState, useAppStore, useFormat } from '../../ui/ui-context.tsx';
import { BarSection, useCompareT, useExploreT, useSettled } from '../records/index.ts';
import { BarList } from './bar-list.tsx';
import { countWithout, makeSelectTexts, rangeInFiles, selectFileColumns } from './state/file-columns.ts';
import { filterByColumn, openColumn } from './state/filter-incidents.ts';
import { selectMeasure } from './state/measured-incidents.ts';

const DAY_MS = 86_400_000;

/** Filters by columns of the files and of the organisation's records, one group for each that the user chooses. */
export function ColumnFilters() {
  const t = useExploreT();
  const columns = useAppState(selectFileColumns);
  const filters = useAppState(({ exploration }) => exploration.columns);
  const opened = useAppState(({ exploration }) => exploration.openColumns);
  const store = useAppStore();
  const isOpen = ({ name }: FileColumn) =>
    opened.includes(name) || filters.some(({ column }) => column === name);
  if (columns.length === 0) return null;
  return (
    <>
      <label className="field">
        <span>{t('explore.columns')}</span>
        <select
          value=""
          data-testid="column-filter"
          onChange={({ currentTarget: { value } }) => openColumn(store, value)}
        >
          <option value="">{t('explore.columns.choose')}</option>
          {columns
            .filter((column) => !isOpen(column))
            .map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
        </select>
      </label>
      {columns.filter(isOpen).map((column) => (
        <OneColumn key={column.name} column={column} />
      ))}
    </>
  );
}

function OneColumn({ column }: { readonly column: FileColumn }) {
  const t = useExploreT();
  const { name } = column;
  const filter = useAppState(({ exploration }) => exploration.columns.find((one) => one.column === name));
  const missing = useAppState((state) => countWithout(state, name));
  return (
    <>
      {column.filter === 'texts' && <Texts name={name} filter={filter} />}
      {column.filter === 'range' && <Range column={column} filter={filter} />}
      {column.filter === 'part' && <Part name={name} filter={filter} />}
      {filter !== undefined && missing > 0 && (
        <p className="incidents-note">{t('explore.columns.missing', { count: missing })}</p>
      )}
    </>
  );
}

interface OneProps {
  readonly name: string;
  readonly filter: ColumnFilter | undefined;
}

function Texts({ name, filter }: OneProps) {
  const t = useCompareT();
  const store = useAppStore();
  const unit = useAppState(selectMeasure);
  const bars = useSettled(useMemo(() => makeSelectTexts(name), [name]));
  const texts = filter?.kind === 'texts' ? filter.texts : null;
  const choose = (chosen: readonly string[]) =>
    filterByColumn(store, name, chosen.length === 0 ? null : { column: name, kind: 'texts', texts: chosen });
  return (
    <BarList
      title={name}
      dimension="column"
      bars={bars}
      unit={unit}
      nameOf={(text) => (text === '' ? t('compare.empty') : text)}
      chosen={{
        hasChoice: texts !== null,
        isChosen: (text) => texts?.includes(text) ?? true,
        toggle: (text) =>
          choose(texts?.includes(text) ? texts.filter((one) => one !== text) : [...(texts ?? []), text]),
        clear: () => choose([]),
      }}
      isRest={(text) => text === ''}
    />
  );
}

function Range({
  column: { name, isTime },
  filter,
}: { readonly column: FileColumn } & Pick<OneProps, 'filter'>) {
  const t = useExploreT();
  const format = useFormat();
  const store = useAppStore();
  const explored = useAppState(({ exploration }) => exploration.explored);
  const range = useMemo(() => rangeInFiles(explored, name), [explored, name]);
  const [from, to] = filter?.kind === 'range' ? [filter.from, filter.to] : [null, null];
  const choose = (least: number | null, most: number | null) =>
    filterByColumn(
      store,
      name,
      least === null && most === null ? null : { column: name, kind: 'range', isTime, from: least, to: most },
    );
  const textOf = (value: number | null) =>
    value === null ? '' : isTime ? new Date(value).toISOString().slice(0, 10) : String(value);
  const parse = (text: string, isEnd: boolean) => {
    const value = isTime ? Date.parse(text) + (isEnd ? DAY_MS - 1 : 0) : Number(text);
    return text.trim() === '' || Number.isNaN(value) ? null : value;
  };
  // A field for dates has a format of its own in place of a hint.
  const hint = (value: number | undefined) =>
    value === undefined || isTime ? undefined : format.number(value, 3);
  return (
    <BarSection
      title={name}
      dimension="column"
      onClear={filter === undefined ? null : () => filterByColumn(store, name, null)}
    >
      <div className="column-range">
        <Typed
          label={t('explore.columns.from')}
          type={isTime ? 'date' : 'number'}
          value={textOf(from)}
          placeholder={hint(range?.[0])}
          onChange={(text) => choose(parse(text, false), to)}
        />
        <Typed
          label={t('explore.columns.to')}
          type={isTime ? 'date' : 'number'}
          value={textOf(to)}
          placeholder={hint(range?.[1])}
          onChange={(text) => choose(from, parse(text, true))}
        />
      </div>
    </BarSection>
  );
}

function Part({ name, filter }: OneProps) {
  const t = useExploreT();
  const store = useAppStore();
  return (
    <BarSection
      title={name}
      dimension="column"
      onClear={filter === undefined ? null : () => filterByColumn(store, name, null)}
    >
      <Typed
        label={t('explore.columns.part')}
        type="search"
        value={filter?.kind === 'part' ? filter.text : ''}
        onChange={(text) =>
          filterByColumn(
            store,
            name,
            text.trim() === '' ? null : { column: name, kind: 'part', text: text.trim() },
          )
        }
      />
    </BarSection>
  );
}

interface TypedProps {
  readonly label: string;
  readonly type: 'number' | 'date' | 'search';
  readonly value: string;
  readonly placeholder?: string | undefined;
  readonly onChange: (text: string) => void;
}

/** Commits on Enter or blur. */
function Typed({ label, type, value, placeholder, onChange }: TypedProps) {
  /** Uncommitted text; `null` while showing the filter. */
  const [typed, setTyped] = useState<string | null>(null);
  const take = () => {
    if (typed !== null && typed !== value) onChange(typed);
    setTyped(null);
  };
  return (
    <label className="field">
      <span>{label}</span>
      <input
        type={type}
        step={type === 'number' ? 'any' : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={typed ?? value}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take();
        }}
      />
    </label>
  );
}
