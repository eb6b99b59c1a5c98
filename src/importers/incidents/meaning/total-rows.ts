/** Recognises rows with the totals of a table: “Total”, “Ukupno (kg)”, “Вкупно”. */
import type { Column } from '../../../domain/column.ts';
import { foldText } from '../../../lib/text-fold.ts';
import type { RawTable } from '../raw-table.ts';
import { cellReader } from './cell-reader.ts';
import { knownUnitOf } from './units.ts';

/** Folded, in the languages of the region and in those of the atlas. */
const TOTAL =
  /^((sub)?total(i|s|e|a|ul)?|totaux|suma?|(sve)?ukup(no|na|an)|skupn[ao]|skupaj|svega|(medju)?(zbir(no)?|zbroj|suma)|vsota|vkupn[ao]|obst[oa]|vsicko|gjithsej|shuma|itogo?|vsego|toplami?|(gesamt|end|zwischen)?summe|(ins)?gesamt|(mind|veg|resz)?ossze(s|sen|g)|synolo|المجموع|الاجمالي|总计|合计)$/;
/** Words beside them: “grand”, “general”, “number”, “in the year”. */
const BESIDE =
  /^(grand|general[ae]?|genel|geniko|opst[ei]|[ieuv]|te|pergjithshem|and|und|ve|broj|kolicina|in|ne|vo|of|de|anul|year|godin[aeiu]|let[ou]|vitin?|jahr|g|god|\d+)$/;
/** “Total for March”, “Ukupno za Srbiju”. */
const OF_WHAT = / (?:for|za|per|pentru|fur) .*$/;
/** Folding makes a letter s of the sign. */
const SIGN = /^[\s(]*[Σ∑](?!\p{L})/u;
/** Woods, which fold to the word for a sum. */
const WOODS = /šum|шум/iu;

/** Returns the column that labels a record as a total; `null` for any other record. */
export function makeTotalFinder({ columns }: RawTable): (record: number) => number | null {
  const readers = columns.map(labelReader);
  return (record) => {
    const at = readers.findIndex((isTotal) => isTotal(record) === true);
    return at < 0 ? null : at;
  };
}

function labelReader(column: Column): (record: number) => boolean | null {
  return cellReader<boolean>(column, { ofText: isLabel, ofNumber: () => false, ofTime: () => false });
}

/** Whether a text has no other words than those of a total. */
function isLabel(text: string): boolean {
  if (text.length >= 40 || WOODS.test(text)) return false;
  const words = foldText(text.replace(SIGN, 'total ')).replace(OF_WHAT, '').split(' ');
  return (
    words.some((word) => TOTAL.test(word)) &&
    words.every((word) => TOTAL.test(word) || BESIDE.test(word) || knownUnitOf(word) !== null)
  );
}
