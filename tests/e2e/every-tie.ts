/** The links of the compiled digest, for the specs that try each of them in a browser. */
import { readPublishedBrief } from '../support/published.ts';

const brief = readPublishedBrief();

/** `passage feature`. */
export const TIES = brief.passages.flatMap(({ id, links }) => links.map(({ feature }) => `${id} ${feature}`));

/** `passage index feature`. */
export const MENTIONS = brief.passages.flatMap(({ id, mentions }) =>
  mentions.map(({ feature }, index) => `${id} ${index} ${feature}`),
);

/** A small map, as it is not under test. */
export const SMALL = { width: 1100, height: 420 };
