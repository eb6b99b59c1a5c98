import { describe, expect, it } from 'vitest';
import {
  type HostMessage,
  type PageMessage,
  parseHostMessage,
  parsePageMessage,
  sealMessage,
  withinHeight,
} from '../../../src/embeds/messages.ts';

const ready: PageMessage = {
  type: 'ready',
  id: 'story.the-region.question',
  lang: 'sr-Cyrl',
  edition: '1.2',
  height: 812,
};
const pages: readonly PageMessage[] = [
  ready,
  { type: 'resize', height: 0.5 },
  { type: 'select', feature: 'port:ALDRZ' },
];
const goto: HostMessage = { type: 'goto', id: 'jurisdiction.AL' };
/** The message as the other window receives it. */
const sent = (message: PageMessage | HostMessage) => structuredClone(sealMessage(message)) as object;

describe('parsePageMessage and parseHostMessage', () => {
  it.each(pages)('returns a message of a page unchanged: $type', (message) => {
    expect(parsePageMessage(sent(message))).toEqual(message);
    expect(parseHostMessage(sent(message))).toBe(null);
  });

  it('returns a message of a host unchanged', () => {
    expect(parseHostMessage(sent(goto))).toEqual(goto);
    expect(parsePageMessage(sent(goto))).toBe(null);
  });

  it('limits the height of a page to 20,000 px', () => {
    for (const message of [ready, { type: 'resize', height: 1 } as const]) {
      expect(parsePageMessage(sent({ ...message, height: 20_000 }))).toMatchObject({ height: 20_000 });
      expect(parsePageMessage(sent({ ...message, height: 31_400 }))).toMatchObject({ height: 20_000 });
    }
    expect([withinHeight(900), withinHeight(31_400)]).toEqual([900, 20_000]);
  });

  it('drops fields that do not belong to the message', () => {
    expect(parsePageMessage({ ...sent(ready), html: '<b>', origin: 'x' })).toEqual(ready);
  });
});

describe('invalid messages', () => {
  const spoiled = (message: PageMessage | HostMessage, ...fields: readonly object[]) =>
    fields.map((field) => ({ ...sent(message), ...field }));
  const hostile: readonly unknown[] = [
    null,
    undefined,
    0,
    '',
    'resize',
    '{"crossroads":1,"type":"resize","height":300}',
    Symbol('resize'),
    () => ready,
    [],
    [1, 'resize', 300],
    {},
    { type: 'resize', height: 300 },
    { crossroads: 2, type: 'resize', height: 300 },
    { crossroads: '1', type: 'resize', height: 300 },
    new Map(Object.entries(sent(ready))),
    // Inherited fields do not count.
    Object.create(sent(ready)),
    Object.assign(Object.create({ height: 300 }), { crossroads: 1, type: 'resize' }),
    ...spoiled(
      ready,
      { type: '__proto__' },
      { type: 'toString' },
      { type: ['ready'] },
      { height: 0 },
      { height: -1 },
      { height: Number.NaN },
      { height: Number.POSITIVE_INFINITY },
      { height: '300' },
      { height: 300n },
      { height: { valueOf: () => 300 } },
      { id: '' },
      { id: '../../x' },
      { id: 'story/x' },
      { id: 'story..x' },
      { id: 'story.x\n' },
      { id: `story.${'x'.repeat(200)}` },
      { id: ['story.x'] },
      { lang: '' },
      { lang: 'en"' },
      { lang: `en-${'aaaa-'.repeat(20)}aaaa` },
      { edition: '' },
      { edition: 1 },
      { edition: '1 onload=' },
      { edition: '1'.repeat(41) },
    ),
    ...spoiled(
      { type: 'select', feature: 'port:ALDRZ' },
      { feature: 'ALDRZ' },
      { feature: 'nothing:x' },
      { feature: 'port:<b>' },
      { feature: `port:${'x'.repeat(2000)}` },
      { feature: { toString: () => 'port:ALDRZ' } },
    ),
    ...spoiled(
      goto,
      { id: 'https://example.org' },
      { id: '//example.org' },
      { id: 'story' },
      { id: 'story.%2e%2e' },
      { id: null },
    ),
  ];

  it.each(hostile.map((value, index) => [index, value]))('returns null for value %i', (_index, value) => {
    expect(parsePageMessage(value)).toBe(null);
    expect(parseHostMessage(value)).toBe(null);
  });
});
