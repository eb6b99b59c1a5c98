/**
 * Measures text without a browser, because figures are also built in Node. Advance widths are from Noto Sans
 * and Noto Serif (regular, hundredths of an em, measured from the shipped fonts). Accented letters use their
 * base letter; heavier weights add a share; kerning is ignored. The error against browsers is under 4 %.
 */
import type { FontId } from '../../styles/labels.ts';

type WidthTable = readonly (readonly [hundredthsOfEm: number, characters: string])[];

const SANS: WidthTable = [
  [17, '’'],
  [22, "'"],
  [26, ' ijlłıіј'],
  [27, '!,.:;J·Ј'],
  [28, '`І'],
  [30, '()'],
  [32, '-'],
  [33, '[]ι'],
  [34, 'IfΙ'],
  [36, 't“”'],
  [37, '/\\'],
  [38, '{}'],
  [41, '"r'],
  [43, '?°'],
  [44, '_гґ'],
  [46, 'ζт'],
  [47, 'zεѕ'],
  [48, 'cs'],
  [49, 'ξςτзсэє'],
  [50, '–Γ'],
  [51, 'vy«»†Гух'],
  [52, 'FLŁγλν'],
  [53, 'kxκкҐ'],
  [54, 'ь'],
  [55, '*S|Ѕе'],
  [56, 'ETaeΕΤЕТав'],
  [57, '0123456789$+<=>YZ^~±×ΖΣΥ'],
  [58, 'Зя'],
  [59, 'XΧδθχХлоч'],
  [60, 'PVoøΡορυРб'],
  [61, 'bdgpqþΛβησБЬднпрцџ'],
  [62, 'KRhnuđΚΞαКУиъђћ'],
  [63, 'Cßμ'],
  [64, 'AΑΔЄАСЯ'],
  [65, '#BΒπВЭ'],
  [67, 'Ч'],
  [68, 'Ъ'],
  [70, 'Л'],
  [71, 'Ћ'],
  [72, 'ΩφЂ'],
  [73, '&DGUĐΠЏДП'],
  [74, 'HΗНЦф'],
  [75, 'ψ'],
  [76, 'NΝИОжы'],
  [77, 'м'],
  [78, 'OQΘΟ'],
  [79, 'w…'],
  [80, 'ωю'],
  [82, 'ΨФ'],
  [83, '%©'],
  [84, 'Φ'],
  [85, 'Ы'],
  [86, 'æљ'],
  [89, 'шњ'],
  [90, '@Жщ'],
  [91, 'MΜМ'],
  [93, 'Wm'],
  [100, '—Ю'],
  [101, 'Љ'],
  [102, '№'],
  [103, 'ЊШЩ'],
];

const SERIF: WidthTable = [
  [22, "'"],
  [25, ',.·’'],
  [26, ' '],
  [27, '`'],
  [29, '/:;\\ι'],
  [30, 'j'],
  [31, '-l'],
  [32, 'iłıј'],
  [33, '!'],
  [34, 'і'],
  [35, '()t'],
  [36, 'J[]Ј'],
  [37, 'IfΙІ'],
  [40, '°'],
  [41, '"'],
  [43, '{}ζ'],
  [44, 'ґ'],
  [45, 's“”†ξѕ'],
  [46, '_'],
  [47, '?rгз'],
  [48, 'ς'],
  [49, 'cεсэє'],
  [50, '*–'],
  [51, 'z«»τ'],
  [53, 'eγκνет'],
  [54, 'SgυьҐ'],
  [55, 'ΖЅв'],
  [56, '0123456789#$+<=>^ay|~±×χГ'],
  [57, 'βδρауя'],
  [58, 'kovxøΓλοбох'],
  [59, 'FZμЗк'],
  [60, 'PΡΣθσђ'],
  [61, 'CTbdpqđþΤηЄРСл'],
  [62, 'ELYŁΕΥТЬдъ'],
  [63, 'huΔБЕЭч'],
  [64, 'nαр'],
  [65, 'BßΒΞπВУ'],
  [66, 'RXΧХЯпцћџ'],
  [67, 'Vин'],
  [68, 'Λ'],
  [70, 'AKΑАК'],
  [71, 'G'],
  [72, 'UφψЪф'],
  [73, 'DĐЛ'],
  [74, '&OQΘΟДО'],
  [75, 'ΚΩ'],
  [76, 'NΝЧ'],
  [78, 'Π'],
  [79, 'HΗЂЏПЦљ'],
  [80, 'ωНж'],
  [81, 'И'],
  [82, 'мы'],
  [83, 'ΦΨю'],
  [84, 'æ©'],
  [85, 'Ћњ'],
  [86, 'w…Ф'],
  [90, '%'],
  [91, 'Ы'],
  [92, '@'],
  [94, 'MmΜшщ'],
  [95, 'М'],
  [96, 'Љ'],
  [98, 'Ж'],
  [100, '—'],
  [102, 'ЊЮ'],
  [103, '№'],
  [105, 'W'],
  [107, 'ШЩ'],
];

const WIDTHS: Record<FontId, ReadonlyMap<string, number>> = { sans: index(SANS), serif: index(SERIF) };
/** Average width, for scripts without a table. */
const UNKNOWN_WIDTH = 62;
/** Chinese characters fill a square. */
const HAN = /\p{Script=Han}/u;
/** Semibold (600) is about 4 % wider than regular in both families. */
const WIDER_PER_WEIGHT = 0.04 / 200;

export interface TextMeasure {
  readonly font: FontId;
  readonly weight: number;
  readonly sizePx: number;
  readonly letterSpacingEm: number;
}

/** Width of a line in px, including letter spacing after every letter, like in browsers. */
export function textWidthPx(text: string, measure: TextMeasure): number {
  const table = WIDTHS[measure.font];
  let hundredths = 0;
  let letters = 0;
  for (const character of text.normalize('NFD')) {
    if (isCombining(character)) continue;
    hundredths += table.get(character) ?? (HAN.test(character) ? 100 : UNKNOWN_WIDTH);
    letters += 1;
  }
  const widening = 1 + (measure.weight - 400) * WIDER_PER_WEIGHT;
  return ((hundredths / 100) * widening + letters * measure.letterSpacingEm) * measure.sizePx;
}

/**
 * Breaks text at spaces so that no line exceeds `maxWidthPx`, except single long words. `balanced` uses the
 * narrowest width with the same number of lines, for map names; `full` fills lines, for running text.
 */
export function wrapText(
  text: string,
  maxWidthPx: number,
  measure: TextMeasure,
  fill: 'balanced' | 'full' = 'balanced',
): string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const widths = words.map((word) => textWidthPx(word, measure));
  const space = textWidthPx(' ', measure);
  const greedy = fillLines(words, widths, space, maxWidthPx);
  if (greedy.length < 2 || fill === 'full') return greedy;
  const widest = Math.max(...widths);
  let [low, high] = [Math.min(widest, maxWidthPx), maxWidthPx];
  // Half a pixel is precise enough.
  while (high - low > 0.5) {
    const middle = (low + high) / 2;
    if (fillLines(words, widths, space, middle).length > greedy.length) low = middle;
    else high = middle;
  }
  return fillLines(words, widths, space, high);
}

function fillLines(
  words: readonly string[],
  widths: readonly number[],
  space: number,
  maxWidthPx: number,
): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  words.forEach((word, i) => {
    const width = widths[i] ?? 0;
    if (line !== '' && used + space + width > maxWidthPx) {
      lines.push(line);
      line = word;
      used = width;
    } else {
      used += line === '' ? width : space + width;
      line = line === '' ? word : `${line} ${word}`;
    }
  });
  if (line !== '') lines.push(line);
  return lines;
}

function isCombining(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0x300 && code <= 0x36f;
}

function index(table: WidthTable): ReadonlyMap<string, number> {
  const widths = new Map<string, number>();
  for (const [width, characters] of table) for (const character of characters) widths.set(character, width);
  return widths;
}

/** Splits a single word that is wider than the line, such as an address. */
export function breakWord(line: string, widthPx: number, style: TextMeasure): string[] {
  if (textWidthPx(line, style) <= widthPx) return [line];
  const parts: string[] = [];
  let part = '';
  for (const character of line) {
    if (part !== '' && textWidthPx(part + character, style) > widthPx) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return part === '' ? parts : [...parts, part];
}
