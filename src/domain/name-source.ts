/** Short names of sources and passages. In English, as the sources are. */
import type { Atlas } from './atlas.ts';
import type { Consulted } from './evidence.ts';
import type { PassageId, SourceId } from './ids.ts';
import type { Said } from './story.ts';

/** The source of what is drawn by our own choice, such as the course of a schematic line. */
export const OWN_SOURCE: SourceId = 'AUTHOR';

/** Short name of the brief in citations. */
export const BRIEF_NAME = 'UNODC 2024';

/** Returns the abbreviation if the name has one: “… (UNODC)”. */
function shortName(name: string): string {
  return /\(([A-Z][A-Z-]+)\)/.exec(name)?.[1] ?? name;
}

/** Sections without a mark, and boxes of figure II, as readers cite them. */
const PARTS: Readonly<Record<string, string>> = {
  es: 'executive summary',
  ov: 'overview',
  fm: 'front matter',
  toc: 'contents',
  ack: 'acknowledgements',
  src: 'source',
  fig1: 'figure I',
  fig2: 'figure II',
  human: 'human trafficking',
  cyber: 'cybercrime',
  counterfeit: 'counterfeit goods',
};
const COUNTED: Readonly<Record<string, string>> = { p: 'para. ', b: 'item ', box: 'box ', note: 'note ' };

/** Returns the place of a passage in words: “II.B, para. 2”, “executive summary, item 5”, “note 4”. */
export function placeOfPassage(id: PassageId): string {
  const footnote = /^fn\.(\w+)$/.exec(id)?.[1];
  if (footnote !== undefined) return `note ${footnote}`;
  const [, mark, rest = ''] = /^([IV]+(?:\.[A-Z])?(?:\.\d)?|\w+)\.?(.*)$/.exec(id) ?? [];
  const parts = rest.split('.').filter((part) => part !== '');
  const words = parts.map((part) => {
    const [, kind = '', number] = /^(p|b|box|note)(\d+)$/.exec(part) ?? [];
    return number === undefined ? (PARTS[part] ?? part) : `${COUNTED[kind]}${number}`;
  });
  return [PARTS[mark ?? ''] ?? mark ?? id, ...words].join(', ');
}

/** Returns “UNODC 2024, II.B, para. 2, p. 6” for a passage, or the publisher and date of a source. */
export function nameCited(
  { id, kind }: Pick<Said['cites'][number], 'id' | 'kind'>,
  atlas: Pick<Atlas, 'passages' | 'sourceById'>,
): string {
  if (kind === 'passage') {
    const page = atlas.passages.passages.find((one) => one.id === id)?.page ?? null;
    const place = `${BRIEF_NAME}, ${placeOfPassage(id)}`;
    return page === null ? place : `${place}, p. ${page}`;
  }
  const citation = atlas.sourceById.get(id);
  if (citation === undefined) return id;
  const year = citation.date?.slice(0, 4);
  return `${shortName(citation.by ?? citation.title)}${year === undefined ? '' : `, ${year}`}`;
}

/** Returns publisher, title, place and year of the brief. */
export function describeBrief({ passages }: Pick<Atlas, 'passages'>): string {
  const { title, publisher, place, year } = passages.edition;
  return `${publisher}, ${title} (${place}, ${year})`;
}

/**
 * Returns author, title and date of a source, or the brief with the position of the passage. `consulted` is
 * `null` for an unknown source.
 */
export function describeCited(
  cited: Pick<Said['cites'][number], 'id' | 'kind'>,
  atlas: Pick<Atlas, 'passages' | 'sourceById'>,
): { readonly text: string; readonly url: string | null; readonly consulted: Consulted | null } {
  if (cited.kind === 'passage') {
    const page = atlas.passages.passages.find((one) => one.id === cited.id)?.page ?? null;
    return {
      text: `${describeBrief(atlas)}, ${placeOfPassage(cited.id)}${page === null ? '' : `, p. ${page}`}`,
      url: null,
      consulted: 'whole',
    };
  }
  const citation = atlas.sourceById.get(cited.id);
  if (citation === undefined) return { text: cited.id, url: null, consulted: null };
  const { by, title, date, url = null } = citation;
  const text = [by, title, date].filter((part) => part !== undefined).join(', ');
  return { text, url, consulted: citation.consulted.how };
}
