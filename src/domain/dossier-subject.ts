/** The subject of a dossier: a border or a part of it, a port, a crossing, or one of the user's areas. */
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

export type SubjectFeatureId = BorderId | PortId | CrossingId;
/** One of the user's areas, by its id. This is not the id of a feature. */
export type SubjectAreaId = `area:${string}`;

export interface DossierSubject {
  readonly id: SubjectFeatureId | SubjectAreaId;
  /** The part of a border; `null` for a whole border and for other subjects. */
  readonly part: BorderPart | null;
  /** Whether the subject is the rest of the border outside the part. */
  readonly isRest: boolean;
}

export function subjectOf(id: DossierSubject['id'], part: BorderPart | null = null): DossierSubject {
  return { id, part, isRest: false };
}

export function subjectOfArea(area: string): DossierSubject {
  return subjectOf(`${AREA_PREFIX}${area}`);
}

const AREA_PREFIX = 'area:';

export function isAreaSubject(id: string): id is SubjectAreaId {
  return id.startsWith(AREA_PREFIX);
}

/** Returns the id of the user's area that a subject is, or that cuts out its section; `null` for none. */
export function areaOfSubject({ id, part }: Pick<DossierSubject, 'id' | 'part'>): string | null {
  if (part?.kind === 'inside') return part.area;
  return isAreaSubject(id) ? id.slice(AREA_PREFIX.length) : null;
}

/** Whether a feature can have a dossier. */
export function hasDossier(id: FeatureId): id is SubjectFeatureId {
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
