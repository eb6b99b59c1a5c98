/** Reads the shared texts that cells refer to. */
import { readXml, type XmlSource } from '../read-xml.ts';
import { Refused } from '../refused.ts';
import { CellText } from './cell-text.ts';

/** All are in memory while a sheet is read. */
const MAX_LETTERS = 250_000_000;

/** @throws Refused */
export async function readSharedTexts(source: XmlSource): Promise<readonly string[]> {
  const texts: string[] = [];
  const text = new CellText();
  let letters = 0;
  await readXml(source, {
    open: (name, attributes) => text.open(name, attributes),
    text: (piece) => text.add(piece),
    close(name) {
      text.close(name);
      if (name !== 'si') return;
      const whole = text.take();
      letters += whole.length + 1;
      if (letters > MAX_LETTERS) {
        const { place } = source;
        const allowed = MAX_LETTERS;
        throw new Refused({
          kind: 'over-budget',
          format: 'xlsx',
          limit: 'unpackedBytes',
          allowed,
          found: null,
          place,
        });
      }
      texts.push(whole);
    },
  });
  return texts;
}
