/** Text of a page drawn on request, from the functions that draw it. Lazy-loaded. */
import type { Atlas } from '../../domain/atlas.ts';
import { namesFileName } from '../../domain/atlas-files.ts';
import { type Digest, NO_DIGEST } from '../../domain/brief.ts';
import { withNames } from '../../domain/with-names.ts';
import { embeddingWords, passageWords } from '../../embeds/embedding-words.ts';
import { VIEW_PAGE } from '../../embeds/page-address.ts';
import { derivePageText } from '../../embeds/page-content.ts';
import { type PageEntry, pageIdOfPassage } from '../../embeds/page-list.ts';
import { type ReadPage, readPageOf } from '../../embeds/read-page.ts';
import type { InterfaceLanguage } from '../../i18n/languages.ts';
import { nameTagOf } from '../../i18n/locales.ts';
import { loadCatalogue, makeTranslate } from '../../i18n/make-translate.ts';
import { fetchDataFile } from '../../state/fetch-data-file.ts';
import type { AppStore } from '../../state/store.ts';

export interface AskedPage {
  /** Passage id; `null` for a plain view. */
  readonly passage: string | null;
  /** Query of the view; `null` for the passage's subject. */
  readonly view: string | null;
  /** For a view: whether crossings are shown. */
  readonly hasCrossings: boolean;
}

/** `null` if the data or passage is missing. Rejects if translations cannot be loaded. */
export async function makePageText(
  store: AppStore,
  asked: AskedPage,
  language: InterfaceLanguage,
): Promise<ReadPage | null> {
  const [catalogue] = await Promise.all([
    loadCatalogue(language),
    embeddingWords.fetch(language),
    passageWords.fetch(language),
  ]);
  const { data, brief } = store.getState();
  const digest = brief.status === 'ready' ? brief.digest : NO_DIGEST;
  const entry = entryOf(asked, digest);
  if (data.status !== 'ready' || entry === null) return null;
  const say = embeddingWords.now(language).t;
  return readPageOf(
    derivePageText({
      entry,
      atlas: await named(data.atlas, language),
      digest,
      briefingOf: null,
      language,
      t: makeTranslate(language, catalogue),
      say,
      read: passageWords.now(language).t,
      stories: [],
    }),
    say,
  );
}

function entryOf({ passage: id, view, hasCrossings }: AskedPage, digest: Digest): PageEntry | null {
  if (id === null) return { id: VIEW_PAGE, subject: { kind: 'view', view: view ?? '', hasCrossings } };
  const passage = digest.passageById.get(id);
  return passage === undefined
    ? null
    : { id: pageIdOfPassage(passage), subject: { kind: 'passage', passage, view } };
}

/** A page's language may differ from the atlas's. */
async function named(atlas: Atlas, language: InterfaceLanguage): Promise<Atlas> {
  if (language === 'en') return atlas;
  const tag = nameTagOf(language);
  const names = await fetchDataFile<Readonly<Record<string, string>>>(namesFileName(tag), {});
  return names.ok ? withNames(atlas, tag, names.value) : atlas;
}
