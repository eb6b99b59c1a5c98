/** What the compiled digest ties, for the specs that try each tie in a browser: one for each end, so that they go together. */
import { readPublishedBrief } from '../support/published.ts';

const brief = readPublishedBrief();

/** `passage feature`. */
export const TIES = brief.passages.flatMap(({ id, links }) => links.map(({ feature }) => `${id} ${feature}`));

/** `passage index feature`. */
export const MENTIONS = brief.passages.flatMap(({ id, mentions }) =>
  mentions.map(({ feature }, index) => `${id} ${index} ${feature}`),
);

/** A small map: it is not what is looked at here. */
export const SMALL = { width: 1100, height: 420 };
