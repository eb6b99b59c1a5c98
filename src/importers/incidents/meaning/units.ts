/** Units of quantities: those that are written in many ways are brought to one, the rest stay as they stand. */
import { foldText } from '../../../lib/text-fold.ts';

/** What each is written as, folded. Only what means the same everywhere in the region: “set”, “box” and “pack” do not. */
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

/** Signs that folding takes away. */
const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '%': '%' };

const bySpelling = new Map<string, string>();
for (const [unit, spellings] of Object.entries(SPELLINGS)) {
  for (const spelling of spellings) bySpelling.set(foldText(spelling), unit);
}

/** @returns one of the list, or the text as it stands; empty for none */
export function unitOf(text: string): string {
  const plain = text.trim();
  return knownUnitOf(plain) ?? plain;
}

/** @returns `null` for what is none of the list */
export function knownUnitOf(text: string): string | null {
  const plain = text.trim();
  return SIGNS[plain] ?? bySpelling.get(foldText(plain)) ?? null;
}

/** The unit that a column's name tells: “quantity (kg)”, “Količina [kg]”, “Količina u kg”, “kg”. @returns `null` when it tells none */
export function unitOfName(name: string): string | null {
  const inside = /[([]\s*([^)\]]+?)\s*[)\]]\s*$/u.exec(name)?.[1];
  if (inside !== undefined) return knownUnitOf(inside);
  const last = /(?:^|[\s_,/-](?:u|in|në|v|у|в)?[\s_]*)([^\s_,/-]+)$/u.exec(name.trim())?.[1];
  const unit = last === undefined ? null : knownUnitOf(last);
  // “Broj” at the end of a name numbers the records.
  return unit === 'pcs' && last !== undefined && /^(br|broj|бр|број)\.?$/iu.test(last) ? null : unit;
}
