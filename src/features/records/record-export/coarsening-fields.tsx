import {
  CELL_SIDES_KM,
  type Coarsening,
  DATE_STEPS,
  isCoarse,
} from '../../../exporters/incidents/coarsening.ts';
import { useFormat } from '../../../ui/ui-context.tsx';
import { ChoiceSelect } from './choice-select.tsx';
import { type TranslateRecordExport, useRecordExportT } from './export-words.ts';

const POSITIONS = ['exact', ...CELL_SIDES_KM, 'jurisdiction', 'none'] as const;

interface Props {
  readonly coarsening: Coarsening;
  /** Whether each record's jurisdiction is known. */
  readonly isTagged: boolean;
  readonly onChange: (coarsening: Coarsening) => void;
}

/** Precision of exported positions and dates. */
export function CoarseningFields({ coarsening, isTagged, onChange }: Props) {
  const t = useRecordExportT();
  const format = useFormat();
  return (
    <>
      <ChoiceSelect
        label={t('recordExport.position')}
        value={String(coarsening.position)}
        among={POSITIONS.map(String)}
        isDisabled={(value) => value === 'jurisdiction' && !isTagged}
        onChoose={(value) => {
          const position = POSITIONS.find((one) => String(one) === value) ?? 'exact';
          onChange({ ...coarsening, position });
        }}
      >
        {(value) => positionWords(value, t, format.number)}
      </ChoiceSelect>
      <ChoiceSelect
        label={t('recordExport.date')}
        value={coarsening.date}
        among={DATE_STEPS}
        onChoose={(date) => onChange({ ...coarsening, date })}
      >
        {(step) => t(`recordExport.date.${step}`)}
      </ChoiceSelect>
      {isCoarse(coarsening) && <p className="incidents-note">{t('recordExport.coarse')}</p>}
    </>
  );
}

/** @param value of `Coarsening.position`, as text */
export function positionWords(
  value: string,
  t: TranslateRecordExport,
  number: (value: number) => string,
): string {
  if (value === 'exact' || value === 'jurisdiction' || value === 'none')
    return t(`recordExport.position.${value}`);
  return t('recordExport.position.cell', { side: number(Number(value)) });
}
