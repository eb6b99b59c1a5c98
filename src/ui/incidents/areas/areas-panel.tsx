import '../../../../styles/css/areas.css';
import { type ComponentType, useEffect, useState } from 'react';
import { AREAS, loadAreas } from '../../../state/commands/areas/edit-areas.ts';
import { selectSavesWork } from '../../../state/selectors/saves-work.ts';
import { UndoButtons } from '../../primitives/undo-buttons.tsx';
import { useAppState, useAppStore } from '../../ui-context.tsx';
import { NotationChoice } from '../notation-choice.tsx';
import { AreaFile } from './area-file.tsx';
import { AREAS_HEADING } from './area-ids.ts';
import { AreaList } from './area-list.tsx';
import { useAreasT } from './area-words.ts';
import { AroundForm } from './around-form.tsx';
import { CombineForm } from './combine-form.tsx';
import { DrawTools } from './draw-tools.tsx';
import { TypedForm } from './typed-form.tsx';

const FORMS = { type: TypedForm, around: AroundForm, combine: CombineForm } as const satisfies Record<
  string,
  ComponentType<{ readonly onDone: () => void }>
>;
type FormId = keyof typeof FORMS;
const FORM_IDS = Object.keys(FORMS) as readonly FormId[];

/** Areas of interest: creating, listing, importing and exporting them. */
export function AreasPanel() {
  const t = useAreasT();
  const store = useAppStore();
  const isRefused = useAppState(({ areas }) => areas.isRefused);
  const [open, setOpen] = useState<FormId | null>(null);
  useEffect(() => void loadAreas(store), [store]);
  const keeps = useAppState(selectSavesWork);
  const engine = useAppState((state) => state.engine);
  const Form = open === null ? null : FORMS[open];
  return (
    <section className="areas" aria-labelledby={AREAS_HEADING} data-testid="areas">
      <h2 id={AREAS_HEADING} tabIndex={-1}>
        {t('areas.title')}
      </h2>
      <p className="incidents-note">{t('areas.intro')}</p>
      {engine.isAsked && (
        <p className="incidents-note">
          {t('areas.engine', { host: engine.origins.map((origin) => new URL(origin).host).join(', ') })}
        </p>
      )}
      <div className="area-tools" role="group" aria-label={t('areas.tools')}>
        <DrawTools />
        {FORM_IDS.map((id) => (
          <button
            key={id}
            type="button"
            className="button"
            data-quiet=""
            aria-expanded={open === id}
            onClick={() => setOpen(open === id ? null : id)}
          >
            {t(`areas.${id}`)}
          </button>
        ))}
        <UndoButtons
          of={AREAS}
          undoLabel={t('areas.undo')}
          redoLabel={t('areas.redo')}
          describe={(way) => {
            const { length: count } = store.getState().areas.list;
            return t(way === 'undo' ? 'areas.undone' : 'areas.redone', { count });
          }}
        />
      </div>
      {Form !== null && <Form key={open} onDone={() => setOpen(null)} />}
      <AreaList />
      {(isRefused || !keeps) && <p className="incidents-note">{t('areas.refused')}</p>}
      <AreaFile />
      <NotationChoice />
    </section>
  );
}
