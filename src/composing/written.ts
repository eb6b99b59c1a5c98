/**
 * Parses and formats written text. Each line is a paragraph; `[words](place:trebinje)` names a feature,
 * `[^I.A.p2]` cites a passage or a source, as in the story files; `\` escapes the next sign. Anything else is
 * text.
 */
import { type FeatureId, isFeatureId } from '../domain/ids.ts';
import type { Said } from '../domain/story.ts';

const PIECE =
  /\\(?<escaped>[[\]\\^])|\[\^(?<cite>[^\]\s[^]{1,60})\]|\[(?<words>(?:\\[[\]\\^]|[^[\]\\\n])+)\]\((?<feature>[a-z]+:[^()\s]+)\)/gu;

/** @param isPassage distinguishes passages of the brief from sources */
export function parseWritten(written: string, isPassage: (id: string) => boolean): Said {
  let text = '';
  const mentions: Said['mentions'][number][] = [];
  const cites: Said['cites'][number][] = [];
  for (const line of written.split('\n')) {
    const trimmed = line.trim();
    if (trimmed === '') continue;
    if (text !== '') text += '\n\n';
    let done = 0;
    for (const match of trimmed.matchAll(PIECE)) {
      const { escaped, cite, words = '', feature = '' } = match.groups ?? {};
      text += trimmed.slice(done, match.index);
      done = match.index + match[0].length;
      if (escaped !== undefined) text += escaped;
      else if (cite !== undefined) {
        cites.push({ at: text.length, id: cite, kind: isPassage(cite) ? 'passage' : 'source' });
      } else if (isFeatureId(feature)) {
        const start = text.length;
        text += words.replace(/\\([[\]\\^])/g, '$1');
        mentions.push({ start, end: text.length, feature });
      } else text += match[0];
    }
    text += trimmed.slice(done);
  }
  return { text, mentions, cites };
}

/** Returns the written form of a text with its mentions and citations. */
export function formatWritten({ text, mentions, cites }: Said): string {
  const signs = [
    ...mentions.flatMap(({ start, end, feature }) => [
      { at: start, order: 2, words: '[' },
      { at: end, order: 0, words: `](${feature})` },
    ]),
    ...cites.map(({ at, id }) => ({ at, order: 1, words: signFor(id) })),
  ].sort((a, b) => a.at - b.at || a.order - b.order);
  let written = '';
  let done = 0;
  for (const { at, words } of signs) {
    written += withEscapes(text.slice(done, at)) + words;
    done = at;
  }
  return (written + withEscapes(text.slice(done))).replace(/\n{2,}/g, '\n\n');
}

/** Returns the link for a mention of a feature. */
export function linkFor(words: string, feature: FeatureId): string {
  const name = words.trim().replace(/\s*\n\s*/g, ' ');
  return `[${withEscapes(name)}](${feature})`;
}

/** Returns the citation of a passage or source. */
export function signFor(id: string): string {
  return `[^${id}]`;
}

function withEscapes(text: string): string {
  return text.replace(/[[\]\\^]/g, '\\$&');
}

export interface WrittenIds {
  readonly features: readonly FeatureId[];
  readonly cites: readonly string[];
}

/** Returns the ids of the features and citations in a written text. */
export function idsIn(written: string): WrittenIds {
  const { mentions, cites } = parseWritten(written, () => false);
  return { features: mentions.map(({ feature }) => feature as FeatureId), cites: cites.map(({ id }) => id) };
}
