/** A coordinate system: an EPSG code, or the file's definition. */
export type SystemId = `EPSG:${number}` | 'declared';
