/**
 * A synthetic original with 130 passages: invented words and sentences with
 * all the difficulties of the brief: a repetitive title page, a contents list, two nearly equal lists, a
 * footnote that is the end of another, one work cited three times, boxes, and paragraphs cut by pages.
 */
import { makeFingerprint } from '../../../src/brief/fingerprint.ts';
import { type KnownSection, printedTitle } from '../../../src/brief/targets.ts';
import { type Chance, makeChance, pick } from './change.ts';
import { type Draft, makePieces, type Note } from './make-pieces.ts';
import type { Original } from './original.ts';

const PASSAGES = 130;
const NOTES = 35;
const SMALL_WORDS =
  'the of and in to a that is for as with by on are from which has been an or its their also more'.split(' ');
const SYLLABLES = 'ba den kor mi lan tes vo ri sha pel gu nor ti fa zem lo cre du'.split(' ');
/** A subject has words that recur. */
const TOPICS = 240;
const WORDS = 2400;

export function makeOriginal(seed = 1): Original {
  const chance = makeChance(seed);
  const vocabulary = Array.from({ length: WORDS }, () => makeWord(chance));
  const sentence = (words: number): string => makeSentence(words, vocabulary, chance);
  const paragraph = (sentences: number): string =>
    Array.from({ length: sentences }, () => sentence(14 + Math.floor(chance() * 18))).join(' ');

  const sections = makeSections(sentence);
  const title = sentence(9).toUpperCase().replace('.', '');
  const list = [sentence(17), sentence(11), sentence(30)].map((item) => item.replace(/\.$/, ''));
  const cited = sentence(7).replace(/\.$/, '');
  const chapters = sections.filter(({ id }) => /^[IVX]+\.[A-Z]$/.test(id));

  const body: Draft[] = [
    { id: 'fm.title', section: 'fm', kind: 'title', text: `${title}\n${title}\n${sentence(5)}` },
    ...[1, 2, 3].map((n) => draft(`fm.imprint.p${n}`, 'fm.imprint', 'imprint', paragraph(2))),
    draft('es.p1', 'es', 'paragraph', paragraph(2)),
    ...list.map((item, n) => draft(`es.b${n + 1}`, 'es', 'bullet', item)),
    ...[2, 3, 4].map((n) => draft(`es.p${n}`, 'es', 'paragraph', paragraph(3))),
    draft(
      'toc.contents',
      'toc',
      'toc',
      sections.map((section, n) => `${printedTitle(section)} ${n + 1}`).join('\n'),
    ),
    draft('ov.p1', 'ov', 'paragraph', paragraph(4)),
    ...list.map((item, n) =>
      draft(`ov.b${n + 1}`, 'ov', 'bullet', `(${'abc'[n]}) ${item} (section ${n + 1});`),
    ),
  ];
  const toFill = PASSAGES - NOTES - body.length;
  for (let n = 0; n < toFill; n += 1) {
    const section = chapters[Math.floor((n * chapters.length) / toFill)]?.id ?? '';
    const isBox = n % 9 === 4;
    body.push(
      draft(`${section}.${n}`, section, isBox ? 'box' : 'paragraph', paragraph(isBox ? 2 : 3 + (n % 4))),
    );
  }
  const formula = sentence(18);
  const texts = [`${paragraph(2)} ${formula}`, formula];
  for (let n = texts.length; n < NOTES; n += 1) {
    if (n === 12) texts.push(`Bureau, *${cited}* (Vienna, 2020).`);
    else if (n === 17) texts.push(`See Bureau, *${cited}*.`);
    else if (n === 23) texts.push(`Bureau, *${cited}*.`);
    else texts.push(n % 3 === 0 ? paragraph(2) : sentence(12 + (n % 20)));
  }
  const paragraphs = body.filter(({ kind, section }) => kind === 'paragraph' && section !== 'es');
  const hosts = texts.map((_, n) => paragraphs[Math.floor((n * paragraphs.length) / NOTES)]);
  const notes = texts.map((text, n) => draft(`fn.${n + 1}`, hosts[n]?.section ?? '', 'footnote', text));
  const notesOf = new Map<string, Note[]>();
  for (const [n, host] of hosts.entries()) {
    const { id, text } = notes[n] as Draft;
    if (host !== undefined)
      notesOf.set(host.id, [...(notesOf.get(host.id) ?? []), { id, number: n + 1, text }]);
  }
  return {
    passages: [...body, ...notes].map(({ id, section, kind, text }) => ({
      id,
      section,
      kind,
      ...makeFingerprint(text),
    })),
    sections,
    pieces: makePieces(body, notesOf, sections),
  };
}

function draft(id: string, section: string, kind: Draft['kind'], text: string): Draft {
  return { id, section, kind, text };
}

function makeSections(sentence: (words: number) => string): KnownSection[] {
  const ids = [
    'fm.imprint',
    'es',
    'toc',
    'ov',
    ...['I', 'II', 'III', 'IV', 'V'].flatMap((id) => [id, `${id}.A`, `${id}.B`, `${id}.C`]),
  ];
  return ids.map((id) => ({ id, title: sentence(4).replace(/\.$/, '') }));
}

function makeWord(chance: Chance): string {
  return Array.from({ length: 2 + Math.floor(chance() * 3) }, () => pick(SYLLABLES, chance)).join('');
}

/** Mixes small words with those of the subject, as in prose. */
function makeSentence(length: number, vocabulary: readonly string[], chance: Chance): string {
  const topics = vocabulary.slice(0, TOPICS);
  const words = Array.from({ length }, (_, at) => {
    if (at % 2 === 1 && chance() < 0.8) return pick(SMALL_WORDS, chance);
    return pick(chance() < 0.4 ? topics : vocabulary, chance);
  });
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
