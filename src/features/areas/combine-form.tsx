import { useState } from 'react';
import { COMBINATIONS, type Combination } from '../../domain/area.ts';
import { useAppState } from '../../ui/ui-context.tsx';
import { AreaForm } from './area-form.tsx';
import { useAreasT } from './area-words.ts';
import { useMakeArea } from './use-make-area.ts';
import { useShapeWork } from './use-shape-work.ts';

/** Combines two areas into a new one; both stay unchanged. */
export function CombineForm({ onDone }: { readonly onDone: () => void }) {
  const t = useAreasT();
  const make = useMakeArea();
  const kept = useAppState(({ areas }) => areas.list);
  const [[firstId, secondId], setIds] = useState<readonly [string, string]>(['', '']);
  const [how, setHow] = useState<Combination>('union');
  const { share, fault, start } = useShapeWork();
  const first = kept.find(({ id }) => id === firstId) ?? kept[0];
  const second =
    kept.find(({ id }) => id === secondId && id !== first?.id) ?? kept.find((one) => one !== first);
  if (first === undefined || second === undefined) {
    return <p className="incidents-note">{t('areas.combine.few')}</p>;
  }
  const submit = () => {
    start({ how, a: first.shape, b: second.shape }, (shape) => {
      make(t(`areas.combine.${how}.named`, { a: first.name, b: second.name }), shape);
      onDone();
    });
  };
  const areaField = (label: string, value: string, but: string | null, onChange: (id: string) => void) => (
    <label className="field">
      <span>{label}</span>
      <select
        className="select"
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        {kept
          .filter(({ id }) => id !== but)
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </select>
    </label>
  );
  return (
    <AreaForm
      makes={t('areas.combine.make')}
      faults={fault === '' ? [] : [fault]}
      share={share}
      onSubmit={submit}
      onCancel={onDone}
    >
      {areaField(t('areas.combine.first'), first.id, null, (id) => setIds([id, second.id]))}
      <label className="field">
        <span>{t('areas.combine.how')}</span>
        <select
          className="select"
          value={how}
          onChange={({ currentTarget }) => setHow(currentTarget.value as Combination)}
        >
          {COMBINATIONS.map((one) => (
            <option key={one} value={one}>
              {t(`areas.combine.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {areaField(t('areas.combine.second'), second.id, first.id, (id) => setIds([first.id, id]))}
    </AreaForm>
  );
}
