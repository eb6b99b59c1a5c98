/** Units of quantities: known spellings map to one unit, others stay unchanged. */
import { foldText } from '../../../lib/text-fold.ts';

/** Folded spellings. Only those with one meaning in the region: not “set”, “box” or “pack”. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  kg: [
    'kg',
    'kgs',
    'kilo',
    'kilos',
    'kila',
    'kilogram',
    'kilograms',
    'kilograma',
    'kilogrami',
    'kilograme',
    'kgr',
    'kilogramm',
    'κιλα',
  ],
  g: ['g', 'gr', 'gram', 'grams', 'grama', 'grami', 'grame', 'gramm', 'gramë', 'grm'],
  mg: ['mg', 'miligram', 'milligram', 'miligrama'],
  t: ['t', 'ton', 'tons', 'tona', 'tone', 'tonne', 'tonnes', 'tonë', 'tonelata', 'tonn'],
  l: ['l', 'lit', 'litar', 'litara', 'litra', 'litri', 'litre', 'liter', 'liters', 'litres', 'litër', 'ltr'],
  ml: ['ml', 'mililitar', 'millilitre', 'mililitra'],
  pcs: [
    'pcs',
    'pc',
    'piece',
    'pieces',
    'kom',
    'komad',
    'komada',
    'komadi',
    'kos',
    'kosov',
    'copë',
    'cope',
    'br',
    'broj',
    'buc',
    'bucati',
    'бр',
    'броя',
    'брой',
    'парчиња',
    'парче',
    'stuck',
    'stk',
    'adet',
    'τεμ',
    'τεμαχια',
    'units',
  ],
  tablets: [
    'tablets',
    'tablet',
    'tableta',
    'tablete',
    'tabletë',
    'таблетки',
    'таблети',
    'comprimate',
    'pills',
    'pill',
    'tbl',
    'tab',
  ],
  persons: [
    'persons',
    'person',
    'people',
    'osoba',
    'osobe',
    'lica',
    'lice',
    'persona',
    'persoane',
    'лица',
    'лице',
    'osebe',
    'oseb',
  ],
  cigarettes: ['cigarettes', 'cigarette', 'cigareta', 'cigarete', 'цигари', 'tigarete'],
  plants: [
    'plants',
    'plant',
    'stabljika',
    'stabljike',
    'biljaka',
    'biljke',
    'bimë',
    'растения',
    'растенија',
    'plante',
  ],
  EUR: ['eur', 'euro', 'euros', 'evra', 'eura', 'evro', 'евра', 'евро'],
  USD: ['usd', 'us dollars', 'dollar', 'dollars'],
  RSD: ['rsd', 'din', 'dinar', 'dinara'],
  BAM: ['bam', 'km konvertibilnih', 'konvertibilnih maraka'],
  MKD: ['mkd', 'denar', 'denari'],
  ALL: ['lekë', 'leke', 'lek'],
  BGN: ['bgn', 'lv', 'leva', 'лв'],
  RON: ['ron', 'lei'],
};

/** Symbols that folding removes. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['$', 'USD'],
  ['%', '%'],
]);

const bySpelling = new Map<string, string>();
for (const [unit, spellings] of Object.entries(SPELLINGS)) {
  for (const spelling of spellings) bySpelling.set(foldText(spelling), unit);
}

/** @returns a listed unit, or the text unchanged; may be empty */
export function unitOf(text: string): string {
  const plain = text.trim();
  return knownUnitOf(plain) ?? plain;
}

/** @returns `null` for an unlisted unit */
export function knownUnitOf(text: string): string | null {
  const plain = text.trim();
  return SIGNS.get(plain) ?? bySpelling.get(foldText(plain)) ?? null;
}

/**
 * Extracts the unit from a column name: “quantity (kg)”, “Količina [kg]”, “Količina u kg”, “kg”.
 * @returns `null` without one
 */
export function unitOfName(name: string): string | null {
  const inside = /[([]\s*([^)\]]+?)\s*[)\]]\s*$/u.exec(name)?.[1];
  if (inside !== undefined) return knownUnitOf(inside);
  const last = /(?:^|[\s_,/-](?:u|in|në|v|у|в)?[\s_]*)([^\s_,/-]+)$/u.exec(name.trim())?.[1];
  // “Lek” alone is a medicine, “PC” a computer.
  const unit = last === undefined || /^(?:lek|лек|pc)$/iu.test(name.trim()) ? null : knownUnitOf(last);
  // A final “Broj” means a record number.
  return unit === 'pcs' && last !== undefined && /^(br|broj|бр|број)\.?$/iu.test(last) ? null : unit;
}

/** Whether a text ends in a single letter, as “34 T” and “grupa G”; not “ugalj u t”, which names a unit. */
export function endsInLetter(text: string): boolean {
  return /(?:^|(?<!\s(?:u|in|në|v|у|в))[^\p{L}])\p{L}\.?$/iu.test(text.trim());
}
