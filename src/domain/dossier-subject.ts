/** The subject of a dossier: a border or a part of it, a port, or a crossing. */
import type { BorderId, CrossingId, FeatureId, PortId } from './ids.ts';

/**
 * Part of a border: between two of its crossings, inside a user's area (by id), or from one whole kilometre
 * to another along its lines, joined end to end.
 */
export type BorderPart =
  | { readonly kind: 'between'; readonly crossings: readonly [CrossingId, CrossingId] }
  | { readonly kind: 'inside'; readonly area: string }
  | { readonly kind: 'along'; readonly fromKm: number; readonly toKm: number };

export type AlongPart = Extract<BorderPart, { readonly kind: 'along' }>;

export interface DossierSubject {
  readonly id: BorderId | PortId | CrossingId;
  /** The part of a border; `null` for a whole border and for other subjects. */
  readonly part: BorderPart | null;
  /** Whether the subject is the rest of the border outside the part. */
  readonly isRest: boolean;
}

export function subjectOf(id: DossierSubject['id'], part: BorderPart | null = null): DossierSubject {
  return { id, part, isRest: false };
}

/** Whether a feature can have a dossier. */
export function hasDossier(id: FeatureId): id is DossierSubject['id'] {
  return /^(border|port|crossing):/.test(id);
}

/**
 * Returns the key under which assessments are saved. It does not depend on the order of the two crossings.
 */
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
