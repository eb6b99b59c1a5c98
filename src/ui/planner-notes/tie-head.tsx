import { openFeature, requestCamera } from '../../state/commands/move-map.ts';
import { openPassage } from '../../state/commands/read-brief.ts';
import { openDialog } from '../../state/commands/show-panels.ts';
import { patch } from '../../state/patch.ts';
import type { PlannerNotesState } from '../../state/planner-notes.ts';
import type { AppStore } from '../../state/store.ts';
import { useAppStore } from '../ui-context.tsx';
import { usePlannerNotesT } from './planner-note-words.ts';
import type { KnownTie } from './use-known-tie.ts';

/** Maximum zoom when showing a place. */
const PLACE_ZOOM = 9;

/** Subject of a note, with a link. Subjects missing in this edition are marked. */
export function TieHead({ known: { tie, name, isThere } }: { readonly known: KnownTie }) {
  const t = usePlannerNotesT();
  const store = useAppStore();
  if (!isThere) return <p className="planner-note-of caution">{t('plannerNotes.of.gone', { id: name })}</p>;
  if (tie.kind === 'work') return <p className="planner-note-of">{name}</p>;
  const go = () => {
    openDialog(store, null);
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
