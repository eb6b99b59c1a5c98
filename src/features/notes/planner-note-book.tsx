import { useMemo, useRef, useState } from 'react';
import type { PassageId } from '../../domain/ids.ts';
import { type PlannerNote, type PlannerNoteTie, tieKey } from '../../domain/planner-note.ts';
import { foldText } from '../../lib/text-fold.ts';
import { openFeature, requestCamera } from '../../state/commands/move-map.ts';
import { patch } from '../../state/patch.ts';
import type { AppStore } from '../../state/store.ts';
import { SelectField } from '../../ui/primitives/select-field.tsx';
import { Switch } from '../../ui/primitives/switch.tsx';
import { useAppState, useAppStore } from '../../ui/ui-context.tsx';
import { openPassage } from '../reader/state/read-brief.ts';
import { PlannerNoteEditor } from './planner-note-editor.tsx';
import { PlannerNoteFiles } from './planner-note-files.tsx';
import { PlannerNoteItem } from './planner-note-item.tsx';
import { usePlannerNotesT } from './planner-note-words.ts';
import { draftKey } from './state/edit-planner-notes.ts';
import type { PlannerNotesState } from './state/planner-notes.ts';
import { type KnownTie, useKnownTie } from './use-known-tie.ts';
import { WhereSaved } from './where-saved.tsx';

/** Maximum zoom when showing a place. */
const PLACE_ZOOM = 9;

/** Subject of a note, with a link. Subjects missing in this edition are marked. */
function TieHead({ known: { tie, name, isThere } }: { readonly known: KnownTie }) {
  const t = usePlannerNotesT();
  const store = useAppStore();
  if (!isThere) return <p className="planner-note-of caution">{t('plannerNotes.of.gone', { id: name })}</p>;
  if (tie.kind === 'work') return <p className="planner-note-of">{name}</p>;
  const go = () => {
    if (tie.kind === 'feature') openFeature(store, tie.id);
    else if (tie.kind === 'passage') openPassage(store, tie.id);
    else showPlace(store, tie);
  };
  return (
    <p className="planner-note-of">
      <button type="button" className="link-button" aria-label={t('plannerNotes.go', { name })} onClick={go}>
        <bdi>{name}</bdi>
      </button>
    </p>
  );
}

function showPlace(store: AppStore, tie: NonNullable<PlannerNotesState['openAt']>): void {
  const { camera } = store.getState().scene;
  const [lng, lat] = tie.at;
  patch(store, 'plannerNotes', { isOnMap: true, openAt: tie });
  requestCamera(store, {
    kind: 'camera',
    camera: { ...camera, lng, lat, zoom: Math.max(camera.zoom, PLACE_ZOOM) },
    animate: true,
  });
}

const ORDERS = ['changed', 'made', 'tie'] as const;
type Order = (typeof ORDERS)[number];

const OF_WORK: PlannerNoteTie = { kind: 'work' };

interface Props {
  readonly passageName: (id: PassageId) => string;
}

export function PlannerNoteBook({ passageName }: Props) {
  const t = usePlannerNotesT();
  const store = useAppStore();
  const known = useKnownTie(passageName);
  const { list, drafts, isOnMap } = useAppState(({ plannerNotes }) => plannerNotes);
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<Order>('changed');
  const top = useRef<HTMLDivElement>(null);
  const found = useMemo(() => inOrder(list, order, known, query), [list, order, known, query]);
  const begun = drafts.filter(({ id, tie }) => id === null && tie.kind !== 'work');
  return (
    <div ref={top} className="planner-note-book" tabIndex={-1}>
      <WhereSaved />
      <WriteOnWork />
      {begun.length > 0 && (
        <ul className="planner-note-list" data-testid="half-written">
          {begun.map((draft) => (
            <li key={draftKey(draft)} className="plannerNote">
              <TieHead known={known(draft.tie)} />
              <PlannerNoteEditor
                id={null}
                tie={draft.tie}
                before=""
                takesFocus={false}
                onDone={() => top.current?.focus()}
              />
            </li>
          ))}
        </ul>
      )}
      {list.length === 0 ? (
        <p>{t('plannerNotes.none')}</p>
      ) : (
        <>
          <div className="planner-note-fields">
            <label className="field">
              <span>{t('plannerNotes.search')}</span>
              <input
                type="search"
                value={query}
                onChange={({ currentTarget }) => setQuery(currentTarget.value)}
              />
            </label>
            <SelectField
              label={t('plannerNotes.order')}
              value={order}
              options={ORDERS.map((one) => ({ value: one, label: t(`plannerNotes.order.${one}`) }))}
              onChoose={(value) => setOrder(ORDERS.find((one) => one === value) ?? 'changed')}
            />
          </div>
          <p role="status" className="planner-note-private">
            {t('plannerNotes.found', { count: found.length, all: list.length })}
          </p>
          <ul className="planner-note-list" data-testid="all-notes">
            {found.map((one) => (
              <PlannerNoteItem
                key={one.id}
                plannerNote={one}
                head={<TieHead known={known(one.tie)} />}
                onLeft={() => top.current?.focus()}
              />
            ))}
          </ul>
          <Switch
            checked={isOnMap}
            label={t('plannerNotes.onMap')}
            onChange={(next) => patch(store, 'plannerNotes', { isOnMap: next })}
          />
        </>
      )}
      <PlannerNoteFiles known={known} />
    </div>
  );
}

/** Filters notes by words, ignoring case and diacritics. */
function inOrder(
  kept: readonly PlannerNote[],
  order: Order,
  known: (tie: PlannerNoteTie) => KnownTie,
  query: string,
): readonly PlannerNote[] {
  const words = foldText(query).trim();
  const found = kept.filter(({ text, tie }) => foldText(`${text} ${known(tie).name}`).includes(words));
  return found.toSorted((a, b) => {
    if (order === 'changed') return b.changedAt - a.changedAt;
    const byTie = order === 'tie' ? orderKey(a.tie).localeCompare(orderKey(b.tie)) : 0;
    return byTie !== 0 ? byTie : a.madeAt - b.madeAt;
  });

  function orderKey(tie: PlannerNoteTie): string {
    return `${known(tie).name} ${tieKey(tie)}`;
  }
}

/** Notes on the whole work, and a button to the map. */
function WriteOnWork() {
  const t = usePlannerNotesT();
  const store = useAppStore();
  const isHalf = useAppState(({ plannerNotes }) =>
    plannerNotes.drafts.some(({ id, tie }) => id === null && tie.kind === 'work'),
  );
  const [isWriting, setWriting] = useState(false);
  const write = useRef<HTMLButtonElement>(null);
  return (
    <>
      <p className="planner-note-tools">
        <button
          ref={write}
          type="button"
          className="text-button"
          aria-expanded={isWriting || isHalf}
          onClick={() => setWriting(true)}
        >
          {t('plannerNotes.write.work')}
        </button>
        <button
          type="button"
          className="text-button"
          onClick={() => {
            patch(store, 'plannerNotes', { isPlacing: true, isOnMap: true, openAt: null });
          }}
        >
          {t('plannerNotes.placed')}
        </button>
      </p>
      {(isWriting || isHalf) && (
        <PlannerNoteEditor
          id={null}
          tie={OF_WORK}
          before=""
          takesFocus={isWriting}
          onDone={() => {
            setWriting(false);
            write.current?.focus();
          }}
        />
      )}
    </>
  );
}
