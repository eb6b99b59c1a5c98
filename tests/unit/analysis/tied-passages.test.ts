import { describe, expect, it } from 'vitest';
import { groupTies, onlyThrough, tiePassage } from '../../../src/analysis/tied-passages.ts';
import { indexBrief, type Passage } from '../../../src/domain/brief.ts';
import type { FeatureId } from '../../../src/domain/ids.ts';
import { makeBrief, makePassage } from '../make-brief.ts';

/** A passage made from a text in which `[words](feature)` is a mention. */
function tell(
  id: string,
  marked: string,
  links: Passage['links'],
  type = links[0]?.type ?? 'asserts',
): Passage {
  const mentions: Passage['mentions'] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]*\]\([^)]*\))/)) {
    const [, words, feature] = /^\[([^\]]*)\]\(([^)]*)\)$/.exec(part) ?? [];
    if (words !== undefined) {
      mentions.push({
        start: text.length,
        end: text.length + words.length,
        feature: feature as FeatureId,
        type,
      });
    }
    text += words ?? part;
  }
  return makePassage({ id, text, mentions, links });
}

const serbia: FeatureId = 'jurisdiction:RS';
const digest = indexBrief(
  makeBrief([
    tell('I.p1', 'In passing, [Serbia](jurisdiction:RS).', [{ feature: serbia, type: 'context' }]),
    tell('I.p2', 'The [region](region:see) is spoken of.', [
      { feature: 'region:see', type: 'implies' },
      { feature: serbia, type: 'implies', via: 'region:see' },
    ]),
    tell(
      'I.p3',
      'First. Then [Serbia](jurisdiction:RS) did it, [Serbian](jurisdiction:RS) police said. Last.',
      [{ feature: serbia, type: 'asserts' }],
    ),
    tell('I.p4', '[Serbia](jurisdiction:RS) was outside.', [{ feature: serbia, type: 'overtaken' }]),
    tell('I.p5', 'The [Western Balkans](region:western-balkans) are spoken of.', [
      { feature: 'region:western-balkans', type: 'implies' },
      { feature: serbia, type: 'implies', via: 'region:western-balkans' },
    ]),
    tell('I.p6', 'A note without its name. More of it.', [{ feature: serbia, type: 'context' }]),
  ]),
);

describe('groupTies', () => {
  const groups = groupTies(digest, serbia);

  it('groups ties by type, and ties through a group by that group', () => {
    expect(
      groups.map(({ type, via, passages }) => [type, via, passages.map(({ passage }) => passage.id)]),
    ).toEqual([
      ['asserts', null, ['I.p3']],
      ['overtaken', null, ['I.p4']],
      ['implies', 'region:see', ['I.p2']],
      ['implies', 'region:western-balkans', ['I.p5']],
      ['context', null, ['I.p1']],
      ['unnamed', null, ['I.p6']],
    ]);
  });

  it('returns the sentence around the first mention and lists every mention', () => {
    expect(groups[0]?.passages[0]).toMatchObject({
      mentions: [0, 1],
      sentence: { before: 'Then ', words: 'Serbia', after: ' did it, Serbian police said.' },
    });
  });

  it('returns the mention of the group for a tie through a group', () => {
    expect(groups[2]?.passages[0]).toMatchObject({ mentions: [0], sentence: { words: 'region' } });
  });

  it('returns the first sentence when the passage has no mention of the feature', () => {
    expect(groups[5]?.passages[0]).toEqual({
      passage: digest.passageById.get('I.p6'),
      mentions: [],
      sentence: { before: '', words: '', after: 'A note without its name.' },
    });
  });

  it('returns for a region only its direct ties', () => {
    expect(groupTies(digest, 'region:see')).toMatchObject([{ type: 'implies', via: null }]);
  });

  it('shows an overtaken tie as asserted in a period before the note', () => {
    const types = groupTies(digest, serbia, () => false).map(({ type, passages }) => [type, passages.length]);
    expect(types.slice(0, 2)).toEqual([
      ['asserts', 2],
      ['implies', 1],
    ]);
  });

  it('returns no groups for a feature that the brief does not cover', () => {
    expect(groupTies(digest, 'port:belgrade')).toEqual([]);
  });
});

it('takes the sentence of the mention whose type matches the tie', () => {
  const passage = makePassage({
    id: 'I.p1',
    text: 'See Serbia. Serbia did it.',
    mentions: [
      { start: 4, end: 10, feature: serbia, type: 'context' },
      { start: 12, end: 18, feature: serbia, type: 'asserts' },
    ],
  });
  expect(tiePassage(passage, serbia, 'asserts')).toMatchObject({
    mentions: [1, 0],
    sentence: { words: 'Serbia', after: ' did it.' },
  });
});

describe('onlyThrough', () => {
  it('returns the groups of a feature without direct ties, else an empty list', () => {
    const through = indexBrief(
      makeBrief([
        tell('I.p1', 'The [region](region:see).', [{ feature: serbia, type: 'implies', via: 'region:see' }]),
      ]),
    );
    expect(onlyThrough(groupTies(through, serbia))).toEqual(['region:see']);
    expect(onlyThrough(groupTies(digest, serbia))).toEqual([]);
    expect(onlyThrough([])).toEqual([]);
  });
});
