import type { Position } from 'geojson';
import type { PassageId } from '../../domain/ids.ts';
import type { PlannerNoteTie } from '../../domain/planner-note.ts';
import { anchorOf } from '../../layers/screen-view.ts';
import { useAtlas, useName } from '../../ui/ui-context.tsx';
import { usePositionText } from '../areas/index.ts';
import { usePlannerNotesT } from './planner-note-words.ts';

/** A link resolved in this edition. */
export interface KnownTie {
  /** Current link, since ids may change. */
  readonly tie: PlannerNoteTie;
  readonly name: string;
  readonly isThere: boolean;
  /** Map position; `null` if none. */
  readonly place: Position | null;
}

/** @param passageName names a passage, if known */
export function useKnownTie(passageName: (id: PassageId) => string): (tie: PlannerNoteTie) => KnownTie {
  const t = usePlannerNotesT();
  const atlas = useAtlas();
  const nameOf = useName();
  const positionText = usePositionText();
  return (tie) => {
    switch (tie.kind) {
      case 'work':
        return { tie, name: t('plannerNotes.of.work'), isThere: true, place: null };
      case 'place':
        return {
          tie,
          name: t('plannerNotes.of.place', { position: positionText(tie.at) }),
          isThere: true,
          place: [...tie.at],
        };
      case 'passage': {
        const isThere = atlas.passages.passages.some(({ id }) => id === tie.id);
        return { tie, name: isThere ? passageName(tie.id) : tie.id, isThere, place: null };
      }
      case 'feature': {
        const id = Object.hasOwn(atlas.aliases, tie.id) ? (atlas.aliases[tie.id] ?? tie.id) : tie.id;
        const record = atlas.byId.get(id);
        return {
          tie: { kind: 'feature', id },
          name: record === undefined ? tie.id : nameOf(record),
          isThere: record !== undefined,
          place: anchorOf(atlas, id),
        };
      }
    }
  };
}
