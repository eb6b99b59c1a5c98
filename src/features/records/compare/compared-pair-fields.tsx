import { useId } from 'react';
import { NAMED_DIMENSIONS } from '../../../analysis/incidents/dimensions.ts';
import { COMPARED_WITH } from '../../../analysis/incidents/period-before.ts';
import { useAppStore } from '../../../ui/ui-context.tsx';
import { COMPARED_MEASURES, type Comparison } from '../../explore/state/exploration.ts';
import { compareIncidents } from '../../explore/state/filter-incidents.ts';
import { useExploreT } from '../explore-words.ts';
import { MeasureSelect } from '../measure-select.tsx';
import { useCompareT } from './compare-words.ts';
import { ComparedGroupFields } from './compared-group-fields.tsx';
import { useGroupChoices } from './use-group-choices.ts';

/** Selects the sides to compare, the dimension and the measure. */
export function ComparedPairFields({ comparison }: { readonly comparison: Comparison }) {
  const t = useCompareT();
  const tExplore = useExploreT();
  const id = useId();
  const store = useAppStore();
  const { pair, by, measure } = comparison;
  const change = (patch: Partial<Comparison>) => compareIncidents(store, { ...comparison, ...patch });
  const choices = useGroupChoices();
  const [source] = choices.sources;
  const chooseGroups = () => {
    const [first, second] = source?.groups ?? [];
    if (source === undefined || first === undefined) return;
    change({ pair: { of: 'groups', source: source.id, first: first.key, second: second?.key ?? null } });
  };
  return (
    <>
      <fieldset className="compare-with">
        <legend>{t('compare.what')}</legend>
        {COMPARED_WITH.map((one) => (
          <label key={one} className="check">
            <input
              type="radio"
              name={id}
              checked={pair.of === 'periods' && pair.with === one}
              onChange={() => change({ pair: { of: 'periods', with: one } })}
            />
            {t(`compare.${one}`)}
          </label>
        ))}
        <label className="check">
          <input
            type="radio"
            name={id}
            checked={pair.of === 'groups'}
            disabled={source === undefined}
            onChange={chooseGroups}
          />
          {t('compare.groups')}
        </label>
        {source === undefined && <p className="incidents-note">{t('compare.noGroups')}</p>}
      </fieldset>
      {pair.of === 'groups' && (
        <ComparedGroupFields
          pair={pair}
          sources={choices.sources}
          onChange={(groups) => change({ pair: groups })}
        />
      )}
      <div className="compare-fields">
        <label className="field">
          <span>{t('compare.by')}</span>
          <select
            className="select"
            value={by}
            onChange={({ currentTarget: { value } }) => {
              const next = NAMED_DIMENSIONS.find((one) => one === value);
              if (next !== undefined) change({ by: next });
            }}
          >
            {NAMED_DIMENSIONS.filter((one) => pair.of !== 'groups' || one !== pair.source).map((one) => (
              <option key={one} value={one}>
                {tExplore(`explore.by.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <MeasureSelect />
        <label className="field">
          <span>{t('compare.measure')}</span>
          <select
            className="select"
            value={measure}
            onChange={({ currentTarget: { value } }) => {
              const next = COMPARED_MEASURES.find((one) => one === value);
              if (next !== undefined) change({ measure: next });
            }}
          >
            {COMPARED_MEASURES.map((one) => (
              <option key={one} value={one}>
                {t(`compare.measure.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </>
  );
}
