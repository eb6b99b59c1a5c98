import { useState } from 'react';
import type { Surrounded } from '../../analysis/area/buffer.ts';
import { surroundedFeature } from '../../analysis/area/surrounded.ts';
import { useAppState, useAtlas, useFormat, useName, useScene } from '../../ui/ui-context.tsx';
import { AreaForm } from './area-form.tsx';
import { useAreasT } from './area-words.ts';
import { isSchematic } from './is-schematic.ts';
import { useMakeArea } from './use-make-area.ts';
import { useShapeWork } from './use-shape-work.ts';

const UNIT_METRES = { km: 1000, m: 1, nmi: 1852, mi: 1609.344 } as const;
type Unit = keyof typeof UNIT_METRES;
const UNITS = Object.keys(UNIT_METRES) as readonly Unit[];
/** Maximum radius in km; larger ones are not useful. */
const MAX_KM = 500;
/** Option value for the map selection; area ids have another form. */
const SELECTED = 'selected';

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly name: string;
  readonly surrounded: Surrounded;
}

/** Makes an area within a distance of the map selection or of another area. */
export function AroundForm({ onDone }: { readonly onDone: () => void }) {
  const t = useAreasT();
  const format = useFormat();
  const make = useMakeArea();
  const choices = useChoices();
  const selection = useScene((scene) => scene.selection);
  const atlas = useAtlas();
  const [wanted, setWanted] = useState(SELECTED);
  const [typed, setTyped] = useState('10');
  const [unit, setUnit] = useState<Unit>('km');
  const { share, fault, setFault, start } = useShapeWork();
  const chosen = choices.find(({ value }) => value === wanted) ?? choices[0];
  if (chosen === undefined) return <p className="incidents-note">{t('areas.around.none')}</p>;
  const submit = () => {
    const metres = Number(typed) * UNIT_METRES[unit];
    if (typed.trim() === '' || !(metres > 0 && metres <= MAX_KM * 1000)) {
      setFault(t('areas.fault.distance', { most: format.number(MAX_KM) }));
      return;
    }
    const distance = `${format.number(Number(typed), 3)} ${unit === 'nmi' ? 'NM' : unit}`;
    start({ how: 'around', surrounded: chosen.surrounded, metres }, (shape) => {
      make(t('areas.around.named', { name: chosen.name, distance }), shape);
      onDone();
    });
  };
  return (
    <AreaForm
      makes={t('areas.around.make')}
      faults={fault === '' ? [] : [fault]}
      share={share}
      onSubmit={submit}
      onCancel={onDone}
    >
      <label className="field">
        <span>{t('areas.around.what')}</span>
        <select
          className="select"
          value={chosen.value}
          onChange={({ currentTarget }) => setWanted(currentTarget.value)}
        >
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <div className="area-distance">
        <label className="field">
          <span>{t('areas.around.distance')}</span>
          <input
            type="number"
            min={0}
            step="any"
            inputMode="decimal"
            aria-invalid={fault !== ''}
            value={typed}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
        <label className="field">
          <span>{t('areas.around.unit')}</span>
          <select
            className="select"
            value={unit}
            onChange={({ currentTarget }) => setUnit(currentTarget.value as Unit)}
          >
            {UNITS.map((one) => (
              <option key={one} value={one}>
                {t(`areas.unit.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {chosen.value === SELECTED && isSchematic(atlas, selection) && (
        <p className="incidents-note">{t('areas.around.schematic')}</p>
      )}
    </AreaForm>
  );
}

function useChoices(): readonly Choice[] {
  const t = useAreasT();
  const atlas = useAtlas();
  const nameOf = useName();
  const selection = useScene((scene) => scene.selection);
  const kept = useAppState(({ areas }) => areas.list);
  const record = selection === null ? undefined : atlas.byId.get(selection);
  const surrounded = selection === null ? null : surroundedFeature(atlas, selection);
  const ofAreas = kept.map(
    ({ id, name, shape }): Choice => ({
      value: id,
      label: name,
      name,
      surrounded: { lines: [], areas: shape },
    }),
  );
  if (record === undefined || surrounded === null) return ofAreas;
  const name = nameOf(record);
  return [{ value: SELECTED, label: t('areas.around.selected', { name }), name, surrounded }, ...ofAreas];
}
