import type { IncidentTable } from '../../../domain/incident.ts';
import { Disclosure } from '../../../ui/primitives/section.tsx';
import { columnTitle } from '../column-title.ts';
import { useExploreT } from '../explore-words.ts';
import { useIncidentsT } from '../incident-words.ts';
import type { Choices } from './choices.ts';
import { useRecordExportT } from './export-words.ts';

interface Props {
  readonly table: IncidentTable;
  readonly choices: Choices;
  /** Exported columns of the file. */
  readonly columns: readonly number[];
  readonly onChange: (choices: Choices) => void;
}

/** Selects the exported fields: interpreted ones and every column of the file. */
export function ColumnChecks({ table, choices, columns, onChange }: Props) {
  const t = useRecordExportT();
  const tIncidents = useIncidentsT();
  const tExplore = useExploreT();
  const toggle = (at: number, isChosen: boolean) =>
    onChange({
      ...choices,
      columns: [...table.columns.keys()].filter((one) => (one === at ? isChosen : columns.includes(one))),
    });
  return (
    <Disclosure summary={t('recordExport.columns')} count={columns.length}>
      <ul className="record-export-columns">
        <li>
          <Check
            label={tExplore('explore.by.market')}
            isChecked={choices.withMarket}
            onCheck={(withMarket) => onChange({ ...choices, withMarket })}
          />
        </li>
        <li>
          <Check
            label={t('recordExport.quantity')}
            isChecked={choices.withQuantity}
            onCheck={(withQuantity) => onChange({ ...choices, withQuantity })}
          />
        </li>
        {table.columns.map(({ name }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names may stand twice
          <li key={at}>
            <Check
              label={columnTitle(name, at, tIncidents)}
              isChecked={columns.includes(at)}
              onCheck={(isChosen) => toggle(at, isChosen)}
            />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

interface CheckProps {
  readonly label: string;
  readonly isChecked: boolean;
  readonly isDisabled?: boolean;
  readonly onCheck: (isChecked: boolean) => void;
}

export function Check({ label, isChecked, isDisabled = false, onCheck }: CheckProps) {
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={isChecked && !isDisabled}
        disabled={isDisabled}
        onChange={({ currentTarget }) => onCheck(currentTarget.checked)}
      />
      <bdi>{label}</bdi>
    </label>
  );
}
