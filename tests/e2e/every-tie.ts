/** What the compiled digest ties, for the specs that try each tie in a browser: one for each end, so that they go together. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Brief } from '../../src/domain/brief.ts';

const brief: Brief = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../public/data/brief.json', import.meta.url)), 'utf8'),
);

/** `passage feature`. */
export const TIES = brief.passages.flatMap(({ id, links }) => links.map(({ feature }) => `${id} ${feature}`));

/** `passage index feature`. */
export const MENTIONS = brief.passages.flatMap(({ id, mentions }) =>
  mentions.map(({ feature }, index) => `${id} ${index} ${feature}`),
);

/** A small map: it is not what is looked at here. */
export const SMALL = { width: 1100, height: 420 };
