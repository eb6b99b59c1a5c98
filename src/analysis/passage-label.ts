/** Labels of passages: “para. 2” in section I.A, “box 1”, “note 29”. */
import type { Atlas, AtlasRecord } from '../domain/atlas.ts';
import { type Digest, footnoteNumber, type Passage } from '../domain/brief.ts';
import type { TranslateNamespace } from '../i18n/message-namespace.ts';
import type { EnglishNamespaces } from '../i18n/words.ts';

/** Translator of the reader's texts. */
export type ReaderTranslate = TranslateNamespace<EnglishNamespaces['reader']>;

/**
 * Returns the place within the section; `null` for a passage that is the whole section, such as the title
 * page.
 *
 * @param market name of the market whose box in figure II the passage is; `null` for any other passage
 */
export function passageLabel(
  { id, kind }: Pick<Passage, 'id' | 'kind'>,
  market: string | null,
  t: ReaderTranslate,
): string | null {
  if (kind === 'footnote') return t('reader.kind.footnote', { number: footnoteNumber(id) });
  const box = /\.box(\d+)\.(?:p(\d+)|src)$/.exec(id);
  if (box !== null) {
    const number = box[1] ?? '';
    if (box[2] === undefined) return t('reader.kind.boxSource', { number });
    return t('reader.kind.boxParagraph', { number, paragraph: box[2] });
  }
  const figure = /^fig(\d)(?:\.(.+))?$/.exec(id);
  if (figure !== null) {
    const number = figure[1] === '1' ? 'I' : 'II';
    const part = market ?? figurePart(figure[2] ?? '', t);
    return part === null
      ? t('reader.kind.figure', { number })
      : t('reader.kind.figurePart', { number, part });
  }
  const part = /\.([pb])(\d+)$/.exec(id);
  if (part?.[1] === 'b') return t('reader.kind.bullet', { number: part[2] ?? '' });
  if (part?.[1] === 'p') return t('reader.kind.paragraph', { number: part[2] ?? '' });
  return null;
}

/** Texts around the picture and the boxes of a figure. */
function figurePart(part: string, t: ReaderTranslate): string | null {
  const note = /^note(\d+)$/.exec(part);
  if (note !== null) return t('reader.kind.footnote', { number: note[1] ?? '' });
  return part === 'credit' || part === 'caption' ? t(`reader.kind.${part}`) : null;
}

/** Returns printed pages: `1`, or `1–2` for a range; `null` without a page. */
export function passagePages({ page, pageEnd }: Pick<Passage, 'page' | 'pageEnd'>): string | null {
  if (page === null) return null;
  return pageEnd === null || pageEnd === page ? page : `${page}–${pageEnd}`;
}

/** Whether a section has a mark such as `II.C`; only those before the body have none. */
export function isMarked(section: string): boolean {
  return /^[IV]/.test(section);
}

/** Returns mark and heading: `I.A General overview`; the heading only without a mark. */
export function sectionName(digest: Pick<Digest, 'sectionById'>, id: string): string {
  const title = digest.sectionById.get(id)?.title ?? '';
  return isMarked(id) ? `${id} ${title}` : title;
}

/** As {@link passageLabel}, with the market names of boxes of figure II. */
export function labelPassages(
  { figures }: Pick<Digest, 'figures'>,
  atlas: Pick<Atlas, 'byId'>,
  nameOf: (record: AtlasRecord) => string,
  t: ReaderTranslate,
): (passage: Pick<Passage, 'id' | 'kind'>) => string | null {
  return (passage) => {
    const box = figures.landscape.boxes.find((one) => one.passage === passage.id);
    const market = box === undefined ? undefined : atlas.byId.get(box.market);
    return passageLabel(passage, market === undefined ? null : nameOf(market), t);
  };
}
