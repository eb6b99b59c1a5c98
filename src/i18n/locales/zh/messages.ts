import type { Catalogue } from '../../messages.ts';
import about from './about.ts';
import failures from './failures.ts';
import filters from './filters.ts';
import layers from './layers.ts';
import map from './map.ts';
import page from './page.ts';
import panel from './panel.ts';

const zh: Catalogue = { ...page, ...failures, ...panel, ...filters, ...map, ...about, ...layers };

export default zh;
