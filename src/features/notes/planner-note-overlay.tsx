import '../../../styles/css/fields.css';
import '../../../styles/css/planner-notes.css';
import { type KeyboardEvent, type SyntheticEvent, useEffect, useId, useRef } from 'react';
import { type PlannerNoteTie, tieKey } from '../../domain/planner-note.ts';
import type { ScreenView } from '../../layers/screen-view.ts';
import { selectFeature } from '../../state/commands/select-features.ts';
import { patch } from '../../state/patch.ts';
import { IconButton } from '../../ui/primitives/icon-button.tsx';
import { InterfaceIcon } from '../../ui/primitives/interface-icon.tsx';
import { useAppState, useAppStore, useT } from '../../ui/ui-context.tsx';
import { PlacePlannerNote } from './place-planner-note.tsx';
import { usePlannerNotesT } from './planner-note-words.ts';
import PlannerNotesAt from './planner-notes-at.tsx';
import type { PlannerNotesState } from './state/planner-notes.ts';
import { selectPlannerNotesByTie } from './state/planner-notes-by-tie.ts';
import { useKnownTie } from './use-known-tie.ts';

/** Marks farther outside are not visible. */
const MARGIN_PX = 30;

/** Note icons at places and features with notes; pressing opens them. Keyboard users have the list. */
function PlannerNoteMarks({ view }: { readonly view: ScreenView }) {
  const t = usePlannerNotesT();
  const store = useAppStore();
  const known = useKnownTie(String);
  const byTie = useAppState(selectPlannerNotesByTie);
  const open = (tie: PlannerNoteTie) => {
    if (tie.kind === 'feature') selectFeature(store, tie.id);
    else if (tie.kind === 'place') patch(store, 'plannerNotes', { openAt: tie });
  };
  return (
    <div className="planner-note-marks" data-testid="note-marks">
      {[...byTie].map(([key, { tie, plannerNotes }]) => {
        const { name, place } = known(tie);
        const point = place === null || plannerNotes.length === 0 ? null : view.project(place);
        if (point === null || !isInSight(point, view)) return null;
        const label = t('plannerNotes.mark', { count: plannerNotes.length, name });
        return (
          <button
            key={key}
            type="button"
            className="planner-note-mark"
            data-kind={tie.kind}
            style={{ left: point[0], top: point[1] }}
            tabIndex={-1}
            aria-label={label}
            title={label}
            onPointerDown={keepFromMap}
            onKeyDown={keepFromMap}
            onClick={() => open(tie)}
          >
            {plannerNotes.length === 1 ? <InterfaceIcon id="note" sizePx={14} /> : plannerNotes.length}
          </button>
        );
      })}
    </div>
  );
}

function isInSight([x, y]: readonly [number, number], { size: { width, height } }: ScreenView): boolean {
  return x > -MARGIN_PX && y > -MARGIN_PX && x < width + MARGIN_PX && y < height + MARGIN_PX;
}

/** Keeps presses from the map. */
function keepFromMap(event: SyntheticEvent): void {
  event.stopPropagation();
}

/** Notes over the live or static map: icons, the open note, and the crosshair. */
export default function PlannerNoteOverlay({ view }: { readonly view: ScreenView }) {
  const { isOnMap, isPlacing, openAt } = useAppState(({ plannerNotes }) => plannerNotes);
  return (
    <>
      {isOnMap && <PlannerNoteMarks view={view} />}
      {openAt !== null && <PlannerNoteCard key={String(openAt.at)} tie={openAt} />}
      {isPlacing && <PlacePlannerNote view={view} />}
    </>
  );
}

/** Notes at a place, over the map; starts one if empty. */
function PlannerNoteCard({ tie }: { readonly tie: NonNullable<PlannerNotesState['openAt']> }) {
  const say = useT();
  const store = useAppStore();
  const known = useKnownTie(String);
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const isNew = !selectPlannerNotesByTie(store.getState()).has(tieKey(tie));
  const isFirst = useRef(isNew);
  useEffect(() => {
    if (!isFirst.current) heading.current?.focus();
  }, []);
  const close = () => {
    patch(store, 'plannerNotes', { openAt: null });
    document.getElementById('map')?.focus();
  };
  return (
    <section
      className="planner-note-card"
      aria-labelledby={headingId}
      data-testid="note-card"
      onKeyDown={(event: KeyboardEvent) => {
        // Keeps keys from the map.
        event.stopPropagation();
        if (event.key === 'Escape') close();
      }}
    >
      <div className="planner-note-card-head">
        <h2 id={headingId} ref={heading} tabIndex={-1}>
          {known(tie).name}
        </h2>
        <IconButton icon="close" label={say('ui.close')} onClick={close} />
      </div>
      <PlannerNotesAt tie={tie} isAsked={isFirst.current} />
    </section>
  );
}
