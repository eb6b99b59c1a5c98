import { describe, expect, it } from 'vitest';
import {
  CODE_PAGES,
  type CodePage,
  upperLettersOf,
} from '../../../../../src/importers/incidents/delimited/code-pages.ts';
import { survey } from '../../../../../src/importers/incidents/delimited/survey.ts';

const SAMPLES = {
  serbian: 'Zaplena žute đumbire; Niš; Čačak; Škaljari; kćerka; Bačka Palanka; Đerdap; šleper; džak',
  slovenian: 'Škofljica; Črnomelj; Žalec; tovornjak; pošiljka; češnja',
  romanian: 'Constanţa; Târgu Mureş; Bistriţa; ţigări; Brăila; Iaşi; vamă; maşină',
  hungarian: 'Tompa határátkelőhely; Röszke; cigaretta; gépjármű; bőrönd',
  bulgarian: 'Граница; Капитан Андреево; цигари; хероин; Свиленград; влекач',
  serbianCyrillic: 'Ђердап; Прешево; заплена; Љубовија; џак; Ниш; шлепер',
  turkish: 'Kapıkule; Tekirdağ; İpsala; uyuşturucu; tırın dorsesinde; şüpheli araç',
  russian: 'Изъято; граница; сигареты; машина',
} as const;

/** Which code pages can write a sample. */
const WRITTEN: Readonly<Record<keyof typeof SAMPLES, readonly CodePage[]>> = {
  serbian: ['windows-1250', 'iso-8859-2', 'ibm852'],
  slovenian: ['windows-1250', 'iso-8859-2', 'ibm852'],
  romanian: ['windows-1250', 'iso-8859-2', 'ibm852'],
  hungarian: ['windows-1250', 'iso-8859-2', 'ibm852'],
  bulgarian: ['windows-1251', 'iso-8859-5', 'ibm866'],
  serbianCyrillic: ['windows-1251', 'iso-8859-5'],
  turkish: ['windows-1254'],
  russian: ['windows-1251', 'iso-8859-5', 'ibm866'],
};

function encode(text: string, page: CodePage): Uint8Array<ArrayBuffer> {
  const letters = upperLettersOf(page);
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    if (code < 128) return code;
    const at = letters.indexOf(letter);
    if (at < 0) throw new Error(`${page} has no ${letter}`);
    return at + 128;
  });
}

const decode = (bytes: Uint8Array, page: CodePage) => {
  const letters = upperLettersOf(page);
  return Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : letters[byte - 128])).join('');
};

const cases = Object.entries(WRITTEN).flatMap(([sample, pages]) =>
  pages.map((page) => [sample as keyof typeof SAMPLES, page] as const),
);

describe('survey', () => {
  it.each(CODE_PAGES)('has 128 letters of %s', (page) => {
    expect(upperLettersOf(page)).toHaveLength(128);
  });

  it.each(cases)('reads %s in %s', async (sample, page) => {
    const bytes = encode(SAMPLES[sample], page);
    const { encodings } = await survey(new Blob([bytes]));
    // Two code pages may have the same letters there.
    expect(decode(bytes, encodings[0] as CodePage)).toBe(SAMPLES[sample]);
  });

  it('keeps a small file in UTF-8 with one bad byte', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('Niš; Čačak; zaplena'), 0xe8, 0x0a]);
    expect((await survey(new Blob([bytes]))).encodings).toEqual(['utf-8']);
  });

  it('takes no text of a code page for damaged UTF-8', async () => {
    for (const [sample, page] of cases) {
      const { encodings } = await survey(new Blob([encode(SAMPLES[sample], page)]));
      expect(encodings, `${sample} in ${page}`).not.toContain('utf-8');
    }
  });
});
