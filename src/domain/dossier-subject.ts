/** What a dossier is of: a border or a part of it, a port, or a crossing. */
import type { BorderId, CrossingId, FeatureId, PortId } from './ids.ts';

/** Of a border: the stretch between two of its crossings, what lies in an own area, by its id, or whole kilometres along its lines, one after the other, from where the first begins. */
export type BorderPart =
  | { readonly kind: 'between'; readonly crossings: readonly [CrossingId, CrossingId] }
  | { readonly kind: 'inside'; readonly area: string }
  | { readonly kind: 'along'; readonly fromKm: number; readonly toKm: number };

export type AlongPart = Extract<BorderPart, { readonly kind: 'along' }>;

export interface DossierSubject {
  readonly id: BorderId | PortId | CrossingId;
  /** Of a border; `null` for all of it, and for anything else. */
  readonly part: BorderPart | null;
  /** Of a border with a part: all that the part leaves of it. */
  readonly isRest: boolean;
}

export function subjectOf(id: DossierSubject['id'], part: BorderPart | null = null): DossierSubject {
  return { id, part, isRest: false };
}

/** Whether a dossier can be made of it. */
export function hasDossier(id: FeatureId): id is DossierSubject['id'] {
  return /^(border|port|crossing):/.test(id);
}

/** What assessments of it are kept under: the same for the same part, whichever of its crossings is named first. */
export function subjectKey({ id, part }: Pick<DossierSubject, 'id' | 'part'>): string {
  switch (part?.kind) {
    case undefined:
      return id;
    case 'between':
      return [id, ...part.crossings.toSorted()].join(' ');
    case 'inside':
      return [id, `area:${part.area}`].join(' ');
    case 'along':
      return [id, `km:${part.fromKm}-${part.toKm}`].join(' ');
  }
}
