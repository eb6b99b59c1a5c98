import '../../../styles/css/areas.css';
import '../../../styles/css/fields.css';
import '../../../styles/css/incidents.css';
import { type ComponentType, useEffect, useId, useState } from 'react';
import { checkRing } from '../../analysis/area/check-ring.ts';
import { orientShape } from '../../analysis/area/rings.ts';
import { formatAreaFile } from '../../exporters/area-file.ts';
import { downloadBlob, fileNameOf } from '../../exporters/download.ts';
import { parseCorners } from '../../importers/areas/parse-corners.ts';
import { readAreaFile } from '../../importers/areas/read-area-file.ts';
import { UndoButtons } from '../../ui/primitives/undo-buttons.tsx';
import { type FileOutcome, useTextFile } from '../../ui/primitives/use-text-file.tsx';
import { useAppState, useAppStore } from '../../ui/ui-context.tsx';
import { selectSavesWork } from '../workspace/state/saves-work.ts';
import { AreaForm } from './area-form.tsx';
import { AREAS_HEADING, MAX_LETTERS } from './area-ids.ts';
import { AreaList } from './area-list.tsx';
import { useAreasT } from './area-words.ts';
import { AroundForm } from './around-form.tsx';
import { CombineForm } from './combine-form.tsx';
import { describeFileFault, describeShapeFault } from './fault-words.ts';
import { NotationChoice } from './notation-choice.tsx';
import { AREAS, loadAreas } from './state/edit-areas.ts';
import { beginSketch } from './state/sketch.ts';
import { takeAreas } from './state/take-areas.ts';
import { useMakeArea } from './use-make-area.ts';

const TOOLS = [
  { purpose: 'area', word: 'areas.draw' },
  { purpose: 'measure', word: 'areas.measure' },
] as const;

/** Starts drawing or measuring on the live map. */
function DrawTools() {
  const t = useAreasT();
  const store = useAppStore();
  const canDraw = useAppState(({ areas }) => areas.canDraw);
  if (!canDraw) return <p className="incidents-note">{t('areas.noMap')}</p>;
  return TOOLS.map(({ purpose, word }) => (
    <button key={purpose} type="button" className="button" onClick={() => beginSketch(store, purpose)}>
      {t(word)}
    </button>
  ));
}

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
    <section className="incidents areas" aria-labelledby={AREAS_HEADING} data-testid="areas">
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

/** Makes an area from typed corners; reports every unreadable line. */
function TypedForm({ onDone }: { readonly onDone: () => void }) {
  const t = useAreasT();
  const make = useMakeArea();
  const about = useId();
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  const [faults, setFaults] = useState<readonly string[]>([]);
  const submit = () => {
    const corners = parseCorners(text);
    if (!corners.ok) {
      setFaults(
        corners.failure.map(({ line, text: typed, fault }) =>
          t(`areas.typed.line.${fault}`, { line: String(line), text: typed }),
        ),
      );
      return;
    }
    const ring = checkRing(corners.value);
    if (!ring.ok) {
      setFaults([describeShapeFault(ring.failure, t)]);
      return;
    }
    make(name, orientShape([[ring.value]]));
    onDone();
  };
  return (
    <AreaForm makes={t('areas.typed.make')} faults={faults} onSubmit={submit} onCancel={onDone}>
      <label className="field">
        <span>{t('areas.typed.corners')}</span>
        <textarea
          rows={5}
          spellCheck={false}
          aria-describedby={about}
          aria-invalid={faults.length > 0}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <p id={about} className="incidents-note">
        {t('areas.typed.about')}
      </p>
      <label className="field">
        <span>{t('areas.name')}</span>
        <input
          type="text"
          maxLength={MAX_LETTERS}
          spellCheck={false}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
    </AreaForm>
  );
}

/** Imports areas from a file and exports them; rejected areas are listed with reasons. */
function AreaFile() {
  const t = useAreasT();
  const store = useAppStore();
  const kept = useAppState(({ areas }) => areas.list);
  const take = async (text: string | null, name: string): Promise<FileOutcome> => {
    if (text === null) return { fault: t('areas.file.unreadable', { name }) };
    const read = readAreaFile(text);
    if (!read.ok) return { fault: describeFileFault(name, read.failure, t) };
    const nameOf = (number: number) => t('areas.numbered', { number: String(number) });
    const taken = await takeAreas(store, read.value, nameOf);
    if (taken.ok) return { said: t('areas.file.taken', { count: taken.value, name }) };
    const { name: area, fault: why } = taken.failure;
    return { fault: t('areas.file.area', { name, area, fault: describeShapeFault(why, t) }) };
  };
  const { button, said, fault } = useTextFile({
    label: t('areas.open'),
    accept: '.geojson,.json',
    testId: 'area-file',
    take,
  });
  const save = () => {
    const blob = new Blob([formatAreaFile(kept)], { type: 'application/geo+json' });
    downloadBlob(blob, fileNameOf(t('areas.file.name'), new Date(), 'geojson'), document);
  };
  return (
    <>
      <p className="area-file">
        {button}
        {kept.length > 0 && (
          <button type="button" className="text-button" onClick={save}>
            {t('areas.save')}
          </button>
        )}
      </p>
      <p role="status" className="incidents-note">
        {said}
      </p>
      <p role="alert" className="area-faults">
        {fault}
      </p>
    </>
  );
}
