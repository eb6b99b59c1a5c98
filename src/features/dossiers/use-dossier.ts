import { useMemo } from 'react';
import { type Dossier, deriveDossier } from '../../analysis/dossier/derive-dossier.ts';
import { listNeighbours } from '../../analysis/dossier/list-neighbours.ts';
import type { AreaShape } from '../../domain/area.ts';
import type { Digest } from '../../domain/brief.ts';
import type { DossierSubject } from '../../domain/dossier-subject.ts';
import { useAppState, useVisible } from '../../ui/ui-context.tsx';

export interface SubjectDossiers {
  readonly own: Dossier;
  /** Dossiers of its neighbours, where possible. */
  readonly beside: readonly Dossier[];
}

/** `null` if filters hide the subject or its section is empty. */
export function useDossiers(subject: DossierSubject, digest: Digest, nearKm: number): SubjectDossiers | null {
  const atlas = useVisible();
  const shapeOf = useShapeOf();
  return useMemo(() => {
    const ground = { atlas, digest, shapeOf, nearKm };
    const own = deriveDossier(subject, ground);
    if (own === null) return null;
    return {
      own,
      beside: listNeighbours(subject, atlas).flatMap((one) => deriveDossier(one, ground) ?? []),
    };
  }, [subject, atlas, digest, shapeOf, nearKm]);
}

/** Returns the shape of a user's area by id. */
export function useShapeOf(): (area: string) => AreaShape | undefined {
  const areas = useAppState((state) => state.areas.list);
  return useMemo(() => (id) => areas.find((area) => area.id === id)?.shape, [areas]);
}
