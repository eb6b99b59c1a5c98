/**
 * Content of the page of a passage: its words in the digest, place, later changes, footnotes, and the map of
 * its features.
 */
import { boundsOfFeature, joinBounds } from '../analysis/feature-bounds.ts';
import { labelOfNote } from '../analysis/note-label.ts';
import { labelPassages, passagePages, sectionName } from '../analysis/passage-label.ts';
import { placesOfPassage } from '../analysis/places-of-passage.ts';
import type { Atlas } from '../domain/atlas.ts';
import type { Passage } from '../domain/brief.ts';
import type { FeatureId } from '../domain/ids.ts';
import { datedWords } from '../domain/passage-words.ts';
import type { Said } from '../domain/story.ts';
import { formatsOf } from '../i18n/format.ts';
import { LOCALES } from '../i18n/locales.ts';
import { nameOf } from '../i18n/names.ts';
import { isNoteShown } from '../scene/notes.ts';
import { framedScene } from './framed-scene.ts';
import type { PageDraft } from './page-draft.ts';
import type { DrawnSubject } from './page-list.ts';
import { pageIdOfPassage } from './page-list.ts';
import type { PageInput, PageLink } from './page-model.ts';
import { PAGE_MAP, viewOfPage } from './page-view.ts';
import { viewOfQuery } from './text-of-view.ts';

type PassageSubject = Extract<DrawnSubject, { readonly kind: 'passage' }>;

/** The digest is written in English. */
const DIGEST_LANGUAGE = 'en';

/** The requested view, else the one that the atlas frames for the passage. */
export function viewOfPassage(
  atlas: Atlas,
  { passage, view }: Omit<PassageSubject, 'kind'>,
): PageDraft['view'] {
  const places = placesOfPassage(passage);
  const lit = places.flatMap((id) => membersOf(atlas, id));
  if (view !== null) return { ...viewOfQuery(view, false), lit };
  const bounds = places.map((id) => boundsOfFeature(atlas, id)).filter((one) => one !== null);
  const isAbroad = lit.some((id) => atlas.byId.get(id)?.kind === 'external');
  const layers = `jurisdictions,borders,routes,nodes,ports,places${isAbroad ? ',world-links' : ''}`;
  const scene = framedScene(`v=1&layers=${layers}`, joinBounds(bounds));
  return { scene, size: PAGE_MAP, lit, callouts: [] };
}

/** A group is drawn as its members. */
function membersOf(atlas: Atlas, id: FeatureId): readonly FeatureId[] {
  const record = atlas.byId.get(id);
  if (record === undefined) return [];
  return record.kind === 'region' && 'related' in record.properties ? record.properties.related : [id];
}

export function textOfPassage({ passage, view: asked }: PassageSubject, input: PageInput): PageDraft {
  const { atlas, digest, language, read } = input;
  const labelOf = labelPassages(digest, atlas, ({ properties }) => nameOf(properties, language), read);
  const formats = formatsOf(language);
  const { tag } = LOCALES[language];
  const view = viewOfPassage(atlas, { passage, view: asked });
  const { period } = viewOfPage(atlas, view).scene;
  const pages = passagePages(passage);
  const asOfWords = (one: Passage) => read('reader.asOf', { date: formats.date(datedWords(one).asOf) });
  const notesOf = (one: Passage) =>
    datedWords(one)
      .notes.filter((note) => isNoteShown(note, period))
      .map((note) => ({
        title: labelOfNote(note, read, formats),
        titleLanguage: tag,
        said: [
          {
            text: note.text,
            mentions: [],
            cites: note.sources.map((id) => ({ at: note.text.length, id, kind: 'source' as const })),
          },
        ],
      }));
  const place = [
    labelOf(passage),
    pages === null ? null : read('reader.page', { page: pages }),
    asOfWords(passage),
  ].filter((part) => part !== null);
  const linkTo = (to: Passage | undefined): PageLink | null =>
    to === undefined ? null : { id: pageIdOfPassage(to), title: to.title };
  const at = digest.passages.indexOf(passage);
  const beside = passage.kind === 'footnote' ? [] : digest.passagesOf(passage.section);
  return {
    head: {
      title: passage.title,
      titleLanguage: DIGEST_LANGUAGE,
      part:
        place.length === 0 ? null : { story: sectionName(digest, passage.section), place: place.join(' · ') },
      previous: linkTo(digest.passages[at - 1]),
      next: linkTo(digest.passages[at + 1]),
      contents: beside.flatMap((one) => linkTo(one) ?? []),
    },
    language: DIGEST_LANGUAGE,
    concerns: [],
    view,
    sections: [
      { title: null, said: [saidOf(passage)] },
      ...notesOf(passage),
      ...[...new Set(passage.footnotes.map(({ id }) => id))].flatMap((id) => {
        const footnote = digest.passageById.get(id);
        return footnote === undefined
          ? []
          : [
              {
                title: [labelOf(footnote), asOfWords(footnote)].filter((part) => part !== null).join(' · '),
                titleLanguage: tag,
                said: [saidOf(footnote)],
              },
              ...notesOf(footnote),
            ];
      }),
    ],
  };
}

/** The source of each paragraph is the passage itself. */
function saidOf(passage: Passage): Said {
  const { id, mentions } = passage;
  const { text } = datedWords(passage);
  const ends = [...text.matchAll(/\n\n|$/g)].map(({ index }) => index);
  return {
    text,
    mentions: mentions.map(({ start, end, feature }) => ({ start, end, feature })),
    cites: ends.map((at) => ({ at, id, kind: 'passage' })),
  };
}
