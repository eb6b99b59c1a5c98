/** Id of the heading of the areas, to which the focus goes when what had it is gone. */
export const AREAS_HEADING = 'areas-heading';

/** Of the field with an area's name. */
export function areaNameId(id: string): string {
  return `area-name-${id}`;
}

/** More is no name. */
export const MAX_LETTERS = 60;
