/** A coordinate system, by its code in the EPSG dataset, or as a text that the file itself brings. */
export type SystemId = `EPSG:${number}` | 'declared';
