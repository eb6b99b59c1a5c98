import type { ComparedGroups } from '../../explore/state/exploration.ts';
import { useCompareT } from './compare-words.ts';
import type { SourceOfGroups } from './use-group-choices.ts';

interface Props {
  readonly pair: ComparedGroups;
  readonly sources: readonly SourceOfGroups[];
  readonly onChange: (pair: ComparedGroups) => void;
}

/** Option value for all other groups; real group keys are never negative numbers. */
const OTHERS = '-1';

/** Selects the grouping of the records and the two groups to compare. */
export function ComparedGroupFields({ pair, sources, onChange }: Props) {
  const t = useCompareT();
  const source = sources.find(({ id }) => id === pair.source);
  const groups = source?.groups ?? [];
  // Options use indexes, since cell values may be any text.
  const placeOf = (key: ComparedGroups['second']) => String(groups.findIndex((group) => group.key === key));
  const keyAt = (place: string) => groups[Number(place)]?.key ?? null;
  const options = groups.map(({ key, name }, place) => (
    <option key={key} value={place}>
      {name}
    </option>
  ));
  return (
    <div className="compare-fields">
      <label className="field">
        <span>{t('compare.source')}</span>
        <select
          className="select"
          value={pair.source}
          onChange={({ currentTarget: { value } }) => {
            const next = sources.find(({ id }) => id === value);
            const [first, second] = next?.groups ?? [];
            if (next === undefined || first === undefined) return;
            onChange({ of: 'groups', source: next.id, first: first.key, second: second?.key ?? null });
          }}
        >
          {sources.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{t('compare.first')}</span>
        <select
          className="select"
          value={placeOf(pair.first)}
          onChange={({ currentTarget: { value } }) => {
            const first = keyAt(value);
            if (first === null) return;
            onChange({ ...pair, first, second: pair.second === first ? null : pair.second });
          }}
        >
          {options}
        </select>
      </label>
      <label className="field">
        <span>{t('compare.second')}</span>
        <select
          className="select"
          value={pair.second === null ? OTHERS : placeOf(pair.second)}
          onChange={({ currentTarget: { value } }) => onChange({ ...pair, second: keyAt(value) })}
        >
          <option value={OTHERS}>{t('compare.others')}</option>
          {options.filter((_, place) => groups[place]?.key !== pair.first)}
        </select>
      </label>
    </div>
  );
}
