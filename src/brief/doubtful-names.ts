/**
 * Decides by its surroundings whether a word that is also common (Bar, Split, Reka) is a name: after “port of”
 * or a preposition of place, or in a list or pair with another name.
 */
import { foldText } from '../lib/text-fold.ts';
import type { FoundName } from './find-names.ts';

/** Folded names that are words or first names in languages of the region, or brands. */
const DOUBTFUL: ReadonlySet<string> = new Set(
  `bar split kula ruse turbo santos zara pola reka reni niki pire pince sid hum spas brod
gorica gradina jabuka jabuke kobila kobile dvor makaza rupa ostrov pesek batina sitnica tompa klek raca poti
lom colon siret kolon kolona kolone koloni kolonu riječi ријечи rijeke rijeku patru sepak bregova
viene constante kotorom varno bashkim bashkimi bashkimit`.split(/\s/),
);
/** Words before a place, folded. */
const BEFORE = new Set(
  `in of from at via near through between into towards around outside port luka luke luci luku porti portit portul
u iz do od kod prema kroz preko v vo na z s din la spre nga ne`.split(/\s/),
);
/** What may be between the names of a list or pair, with a conjunction or without. */
const JOINED =
  /^(?=\P{L}*[,;/&|–—-]|\s+\p{L})[\s,;/&|–—-]*(?:(?:and|or|to|i|ili|in|и|или|да|dhe|ose|și|sau|ve|és|y|e|et)\s+)?$/iu;
/** Short names without their marks that are also abbreviations: the NIS Directive. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(['NIS', 'BEC']);

/** Removes doubtful names whose surroundings do not show that they are meant. */
export function withoutDoubtful(text: string, found: readonly FoundName[]): FoundName[] {
  const isSure = found.map((name) => !isDoubtful(text, name) || isAfterPreposition(text, name));
  const isPart = found.map((name, at) => isDoubtful(text, name) && isPartOfName(text, name, found[at + 1]));
  // A list is read in both directions, since a sure name may be first or last: “Bar, Split and Koper”.
  const joins = (at: number) =>
    isSure[at - 1] !== isSure[at] &&
    isJoined(text, found[at - 1], found[at]) &&
    !isPart[at - 1] &&
    !isPart[at];
  for (let at = 1; at < found.length; at += 1) if (joins(at)) isSure[at] = isSure[at - 1] = true;
  for (let at = found.length - 1; at > 0; at -= 1) if (joins(at)) isSure[at] = isSure[at - 1] = true;
  return found.filter((_, at) => isSure[at] && !isPart[at]);
}

function isDoubtful(text: string, name: FoundName): boolean {
  const word = text.slice(name.start, name.end);
  return (
    isAbbreviation(text, name) ||
    (word === 'US' && isInCapitals(text, name)) ||
    DOUBTFUL.has(word.toLowerCase()) ||
    (DOUBTFUL.has(foldText(word)) && !/[čćžšđ]/i.test(word))
  );
}

function isAbbreviation(text: string, name: FoundName): boolean {
  return ABBREVIATIONS.has(text.slice(name.start, name.end)) && !isInCapitals(text, name);
}

/** Whether the word before or after has capitals only. */
function isInCapitals(text: string, { start, end }: FoundName): boolean {
  const before = /\p{Lu}{2}\P{L}{1,3}$/u.test(text.slice(Math.max(0, start - 6), start));
  return before || /^\P{L}{1,3}\p{Lu}{2}/u.test(text.slice(end, end + 6));
}

function isAfterPreposition(text: string, name: FoundName): boolean {
  if (isAbbreviation(text, name)) return false;
  const [word, earlier] = text
    .slice(Math.max(0, name.start - 60), name.start)
    .match(/\p{L}+\s+(?=(?:\p{L}+\s+)?$)/gu)
    ?.reverse() ?? [''];
  const folded = foldText(word ?? '');
  if (folded !== 'to') return BEFORE.has(folded);
  // “How to Split the Profits” is a title: a verb has a capital only there.
  return /^\p{Ll}/u.test(earlier ?? '') && !OBJECT.test(text.slice(name.end, name.end + 10));
}

/** What follows a verb. */
const OBJECT = /^\s+(?:the|an?|it|its|their|them|this|these)\b/i;

/** Whether the word is a part of a longer name that the atlas lacks: the Bar Association, Nova Gorica. */
function isPartOfName(text: string, { start, end }: FoundName, next: FoundName | undefined): boolean {
  if (!/\p{Ll}/u.test(text.slice(start, end))) return false;
  const after = /^[ \u00a0]\p{Lu}\p{Ll}/u.test(text.slice(end, end + 3));
  const before = /(?<=[^.!?:\s]\s+)(\p{Lu}\p{Ll}+)[ \u00a0]$/u.exec(
    text.slice(Math.max(0, start - 40), start),
  )?.[1];
  return (after && next?.start !== end + 1) || (before !== undefined && !BEFORE.has(foldText(before)));
}

function isJoined(text: string, one: FoundName | undefined, other: FoundName | undefined): boolean {
  return one !== undefined && other !== undefined && JOINED.test(text.slice(one.end, other.start));
}
