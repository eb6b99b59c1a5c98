/**
 * Finds date cells: a workbook stores dates as numbers, and only the number format distinguishes them.
 * ECMA-376 part 1, 18.8.30 and 18.8.31.
 */
import { readXml, type XmlSource } from '../read-xml.ts';

/** `clock`: a time of day. `span`: hours that may exceed a day. */
export type NumberStyle = 'number' | 'date' | 'clock' | 'span';

/** Implicit formats of every workbook; 27 to 36 and 50 to 58 are dates in the languages that have them. */
function builtIn(id: number): NumberStyle {
  if (id >= 18 && id <= 21) return 'clock';
  if (id === 45 || id === 47) return 'clock';
  if (id === 46) return 'span';
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? 'date' : 'number';
}

/** @param code such as `[$-419]d\ mmmm\ yyyy;@` */
export function styleOfFormat(code: string): NumberStyle {
  // Removes quoted, escaped and padding characters; of the sections for signs the first is enough.
  const bare = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .split(';', 1)[0]
    ?.toLowerCase();
  if (bare === undefined || bare.includes('general')) return 'number';
  if (/\[(?:h+|m+|s+)\]/.test(bare)) return 'span';
  const letters = bare.replace(/\[[^\]]*\]/g, '').replace(/am\/pm|a\/p/g, 'h');
  if (/[dy]/.test(letters)) return 'date';
  if (/[hs]/.test(letters)) return 'clock';
  return letters.includes('m') ? 'date' : 'number';
}

/** Indexed by cell style. @throws Refused */
export async function readNumberStyles(source: XmlSource): Promise<readonly NumberStyle[]> {
  const own = new Map<number, NumberStyle>();
  const styles: NumberStyle[] = [];
  let isOfCells = false;
  await readXml(source, {
    open(name, attributes) {
      const id = Number(attributes['numFmtId'] ?? 0);
      if (name === 'numFmt') own.set(id, styleOfFormat(attributes['formatCode'] ?? ''));
      else if (name === 'cellXfs') isOfCells = true;
      else if (name === 'xf' && isOfCells) styles.push(own.get(id) ?? builtIn(id));
    },
    close(name) {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  return styles;
}
