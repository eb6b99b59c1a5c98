/** English defines the keys. One file for each part of the interface; a key is in the file of its first word. */
import about from './about.ts';
import failures from './failures.ts';
import filters from './filters.ts';
import layers from './layers.ts';
import map from './map.ts';
import page from './page.ts';
import panel from './panel.ts';

const en = { ...page, ...failures, ...panel, ...filters, ...map, ...about, ...layers } as const;

export default en;
