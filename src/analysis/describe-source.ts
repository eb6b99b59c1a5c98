import type { Atlas } from '../domain/atlas.ts';
import { describeCited } from '../domain/name-source.ts';
import type { Said } from '../domain/story.ts';
import type { Translate } from '../i18n/translate.ts';

/**
 * Returns a source in full with how it was consulted: “GI-TOC, Portholes, 2022-07 (known from a summary)”.
 */
export function describeSource(
  cited: Pick<Said['cites'][number], 'id' | 'kind'>,
  atlas: Pick<Atlas, 'passages' | 'sourceById'>,
  t: Translate,
): { readonly text: string; readonly url: string | null } {
  const { text, url, consulted } = describeCited(cited, atlas);
  return { text: consulted === null ? text : `${text} (${t(`panel.consulted.${consulted}`)})`, url };
}
