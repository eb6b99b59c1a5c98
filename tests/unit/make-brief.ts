/** Builders of a made digest for unit tests. */
import type { Brief, Passage } from '../../src/domain/brief.ts';

export function makePassage(overrides: Partial<Passage> & Pick<Passage, 'id'>): Passage {
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
    passages: [...passages],
    names: [],
    figures: {
      businessModel: { caption: 'fig1', stages: [] },
      landscape: { caption: 'fig2.caption', boxes: [], mapNotes: [], notes: [] },
    },
  };
}
