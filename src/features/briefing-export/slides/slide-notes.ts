/** Notes pane of a slide: chapter content not visible on it. */
import type { DeckPiece } from '../../../exporters/pptx/deck.ts';
import { type ChapterContent, plainWords } from '../../../figure/briefing-content.ts';
import { nameOf } from '../../../i18n/names.ts';
import type { SlideInput } from './slide-input.ts';

type Callouts = ChapterContent['callouts'];

/** Numbers of sources cited by paragraphs and callouts. */
export function numbersCitedIn(
  paragraphs: ChapterContent['paragraphs'],
  callouts: Callouts,
): ReadonlySet<number> {
  const said = [...paragraphs, ...callouts.flatMap((callout) => callout.paragraphs)];
  return new Set(said.flat().flatMap((piece) => (piece.kind === 'cite' ? [piece.number] : [])));
}

/** Returns the text that is not on the slide, callouts out of view, speaker notes if requested, and full sources. */
export function notesOf(
  input: SlideInput,
  chapter: ChapterContent,
  inSight: Callouts,
  rest: readonly (readonly DeckPiece[])[],
): string[] {
  const { withNotes, words } = input;
  const unseen = chapter.callouts.filter((callout) => !inSight.includes(callout));
  const told = numbersCitedIn(chapter.paragraphs, chapter.callouts);
  const cited = chapter.sources.filter(({ number }) => withNotes || told.has(number));
  return [
    ...restOf(words('deck.rest'), rest),
    ...(unseen.length === 0 ? [] : [words('deck.unseen')]),
    ...unseen.map((callout) => calloutInWords(input, callout)),
    ...(withNotes ? chapter.notes.map((pieces) => plainWords(pieces, 'brackets')) : []),
    ...(cited.length === 0 ? [] : [words('deck.full')]),
    ...cited.map(({ number, text, url }) => `[${number}] ${text}${url === null ? '' : ` ${url}`}`),
  ];
}

/** Overflow under a heading, if any; source numbers are in brackets. */
export function restOf(heading: string, spilled: readonly (readonly DeckPiece[])[]): string[] {
  const rest = spilled.map((pieces) =>
    pieces.map(({ text, isRaised }) => (isRaised === true ? ` [${text.replace(/\D/g, '')}]` : text)).join(''),
  );
  return rest.length === 0 ? [] : [heading, ...rest];
}

function calloutInWords({ atlas, language }: SlideInput, { feature, paragraphs }: Callouts[number]): string {
  const record = atlas.byId.get(feature);
  const name = record === undefined ? feature : nameOf(record.properties, language);
  return `${name}: ${paragraphs.map((pieces) => plainWords(pieces, 'brackets')).join(' ')}`;
}
