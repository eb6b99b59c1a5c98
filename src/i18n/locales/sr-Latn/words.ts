/** Serbian in Latin letters is Serbian in Cyrillic ones: there is one catalogue of both. */
import { toSerbianLatin } from '../../../lib/serbian-latin.ts';
import type { Parts, Words } from '../../words.ts';
import cyrillic from '../sr/words.ts';

type Messages = Readonly<Record<string, string>>;

function inLatin<M extends Messages>(messages: M): M {
  return Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, toSerbianLatin(text)])) as M;
}

function partInLatin(load: () => Promise<{ readonly default: Messages }>) {
  return async () => ({ default: inLatin((await load()).default) });
}

const words: Words = {
  messages: inLatin(cyrillic.messages),
  parts: Object.fromEntries(
    Object.entries(cyrillic.parts).map(([name, load]) => [name, partInLatin(load)]),
  ) as Parts,
};

export default words;
