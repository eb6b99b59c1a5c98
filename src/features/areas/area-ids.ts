/** Heading that receives the focus when the focused element is removed. */
export const AREAS_HEADING = 'areas-heading';

/** Id of an area's name field. */
export function areaNameId(id: string): string {
  return `area-name-${id}`;
}

/** Maximum length of a name. */
export const MAX_LETTERS = 60;
