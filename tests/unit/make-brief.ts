/** Builders of a made digest for unit tests. */
import type { PassageMatch } from '../../src/brief/align.ts';
import type { WrittenPassage } from '../../src/domain/brief.schema.ts';
import type { Brief, Passage } from '../../src/domain/brief.ts';
import type { Original } from '../../src/features/reader/state/original.ts';

/** A passage as a digest holds it: its words are written as text here, and are none to who reads it. */
export function makePassage(overrides: Partial<WrittenPassage> & Pick<WrittenPassage, 'id'>): Passage {
  return makeWrittenPassage(overrides) as unknown as Passage;
}

/** As `data/brief.json` holds it. */
export function makeWrittenPassage(
  overrides: Partial<WrittenPassage> & Pick<WrittenPassage, 'id'>,
): WrittenPassage {
  return {
    section: 'I',
    kind: 'paragraph',
    page: '1',
    pageEnd: null,
    asOf: '2024',
    title: 'A passage',
    text: 'Words of a passage.',
    emphasis: [],
    mentions: [],
    links: [],
    footnotes: [],
    notes: [],
    status: 'linked',
    words: 4,
    sketch: 'AAAA',
    ...overrides,
  };
}

export function makeBrief(passages: readonly Passage[]): Brief {
  return {
    edition: { title: 'A brief', publisher: 'A publisher', place: 'Vienna', year: 2024 },
    sections: [
      { id: 'I', title: 'First', parent: null, page: '1' },
      { id: 'I.A', title: 'Part', parent: 'I', page: '1' },
    ],
    passages: [...passages] as unknown as WrittenPassage[],
    names: [],
    figures: {
      businessModel: { caption: 'fig1', stages: [] },
      landscape: { caption: 'fig2.caption', boxes: [], mapNotes: [], notes: [] },
    },
  };
}

/**
 * A document in which these passages were recognised, in this order; of `all` the others were not. Without any it is not the brief.
 */
export function makeOriginal(texts: Readonly<Record<string, string>>, all: readonly string[]): Original {
  let text = '';
  const spanOf = new Map(
    Object.entries(texts).map(([id, words]) => {
      const start = text.length;
      text += `${words}\n\n`;
      return [id, { start, end: start + words.length }];
    }),
  );
  const passages = all.map((id): PassageMatch => {
    const span = spanOf.get(id);
    return span === undefined
      ? { id, verdict: 'unmatched', score: 0, spans: [] }
      : { id, verdict: 'matched', score: 1, spans: [span] };
  });
  const matched = spanOf.size;
  return {
    name: 'brief.md',
    document: { text, format: 'text', warnings: [] },
    alignment: {
      passages,
      extras: [],
      counts: { matched, changed: 0, unmatched: all.length - matched },
      isThisBrief: matched > 0,
      share: 1,
    },
    matchOf: new Map(passages.map((match) => [match.id, match])),
    isSaved: false,
  };
}
