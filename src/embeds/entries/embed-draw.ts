/**
 * Draws a passage or a view in `embed.html` that has no prebuilt page. It loads the data of the atlas,
 * derives the page as the build does, and replaces the list. Loaded on demand as a module, also in a frame
 * without an origin. Errors are shown in the requested language.
 */
import type { Atlas } from '../../domain/atlas.ts';
import { BRIEF_FILE_NAME, namesFileName } from '../../domain/atlas-files.ts';
import { type Brief, type Digest, indexBrief, NO_DIGEST } from '../../domain/brief.ts';
import { withNames } from '../../domain/with-names.ts';
import { formatCsv } from '../../exporters/csv.ts';
import type { OwnVariables } from '../../figure/themed-tree.ts';
import { makeTranslateOf } from '../../i18n/format-messages.ts';
import { chooseLanguage, type InterfaceLanguage } from '../../i18n/languages.ts';
import { intlTagOf, LOCALES, nameTagOf } from '../../i18n/locales.ts';
import type { Result } from '../../lib/result.ts';
import { makeSceneProblem, type SceneProblemCode } from '../../scene/problems.ts';
import type { LoadFailure } from '../../state/data.ts';
import { fetchDataFile } from '../../state/fetch-data-file.ts';
import { describeLoadFailure, fetchAtlas } from '../../state/load-atlas.ts';
import type { DrawingAssets, DrawingWords, DrawScript } from '../drawing-assets.ts';
import type { Lead } from '../lead.ts';
import { deriveLive } from '../live/derive-live.ts';
import type { LiveInput } from '../live/live-view.ts';
import { languageOf, pageAddress, readParameter, spreadView, VIEW_PAGE } from '../page-address.ts';
import { derivePages } from '../page-content.ts';
import { isPageId, type PageId } from '../page-ids.ts';
import { type PageEntry, pageIdOfPassage } from '../page-list.ts';
import type { PageContent, PageSpeech } from '../page-model.ts';
import { PublicFaultError } from '../public-fault.ts';
import { putFault, putPage } from '../put-page.tsx';
import { savedFeatures } from '../saved-features.ts';
import { savedTable } from '../saved-table.ts';

/** A message for the user: there is no such page, or it cannot be drawn. */
class Fault extends Error {}

/**
 * @param lead of the address of the document
 * @param partsAddress of {@link DrawingAssets}
 * @throws if not even the words can be loaded
 */
export const drawPage: DrawScript['drawPage'] = async (lead, partsAddress) => {
  const { searchParams } = new URL(location.href);
  const language = chooseLanguage([languageOf(searchParams)]);
  const site = new URL('./', location.href).href;
  const parts = await fetchJson<DrawingAssets>(partsAddress);
  const own = parts.languages[language];
  const styled = loadFaces(new URL(own.faces, site).href);
  const words = await fetchJson<DrawingWords>(new URL(own.words, site).href);
  const speech = speechOf(language, words);
  addFonts(own.fonts, site);
  await styled;
  try {
    await put(lead, { language, site, parts, speech, searchParams });
  } catch (error) {
    const id = lead.to === 'drawing' && lead.passage !== null ? pageIdOfPassage({ id: lead.passage }) : '';
    putFault({
      id: isPageId(id) ? id : VIEW_PAGE,
      language,
      reason: reasonOf(error, speech),
      atlas: `${site}?${spreadView(searchParams)}`,
      list: `${site}embed.html`,
      say: speech.say,
    });
  }
  await import(/* @vite-ignore */ new URL(parts.script, site).href);
};

interface Drawing {
  readonly language: InterfaceLanguage;
  readonly site: string;
  readonly parts: DrawingAssets;
  readonly speech: PageSpeech;
  readonly searchParams: URLSearchParams;
}

async function put(lead: Parameters<typeof drawPage>[0], drawing: Drawing): Promise<void> {
  const { language, site, parts, speech, searchParams } = drawing;
  if (lead.to === 'none') throw new Fault(sayWrong(lead.parameter, lead.value, speech));
  const [atlas, digest] = await load(lead.passage !== null, drawing);
  const read = (name: string) => (name === 'view' ? lead.view : searchParams.get(name));
  const entry = entryOf(lead, digest, speech, readParameter(read, 'crossings') !== null);
  const variables: OwnVariables = new Map();
  const drawn: LiveInput[] = [];
  const [content] = derivePages({
    entry,
    atlas,
    digest,
    spoken: [speech],
    briefingOf: null,
    variables,
    live: (input) => {
      drawn.push(input);
      return null;
    },
  });
  if (content === undefined) throw new Error(entry.id);
  const [toLive] = drawn;
  const isMapAlone = readParameter(read, 'ui') === 'none';
  putPage({
    content,
    variables,
    say: speech.say,
    savedAs: `crossroads.${entry.id}.${language}`,
    isMapAlone,
    live:
      toLive === undefined
        ? null
        : {
            script: new URL(parts.live, site).href,
            worker: new URL(parts.worker, site).href,
            derive: () => liveOf(toLive),
          },
    files: {
      editions: `${site}data/editions.json`,
      atlas: `${site}?${content.atlasQuery}`,
      tools: new URL(parts.tools, site).href,
      words: new URL(parts.languages[language].walk, site).href,
      ...savedFiles(content, atlas, speech),
      pageOf: (id: PageId) =>
        pageAddress(site, id, language, (name) =>
          // Links open whole pages, and the view belongs to this one alone.
          name === 'ui' || (name === 'view' && id !== entry.id) ? null : read(name),
        ),
    },
  });
}

/** The page has loaded its fonts. */
function liveOf(input: LiveInput) {
  const live = deriveLive(input);
  const [speech] = live?.speeches ?? [];
  if (live === null || speech === undefined) throw new Error('no live map');
  const { letters: _, ...names } = speech;
  return { map: live.map, names: { ...names, fonts: [] } };
}

async function load(needsDigest: boolean, { language, site, speech }: Drawing): Promise<[Atlas, Digest]> {
  const options = { base: site };
  const tag = language === 'en' ? null : nameTagOf(language);
  const [atlas, brief, names] = await Promise.all([
    fetchAtlas(options),
    needsDigest ? fetchDataFile<Brief>(BRIEF_FILE_NAME, options) : null,
    tag === null ? null : fetchDataFile<Readonly<Record<string, string>>>(namesFileName(tag), options),
  ]);
  const whole = loaded(atlas, speech);
  return [
    tag === null || names?.ok !== true ? whole : withNames(whole, tag, names.value),
    brief === null ? NO_DIGEST : indexBrief(loaded(brief, speech)),
  ];
}

function loaded<T>(result: Result<T, LoadFailure>, { t }: PageSpeech): T {
  if (result.ok) return result.value;
  throw new Fault(describeLoadFailure(result.failure, t));
}

function entryOf(
  { passage: asked, view }: Extract<Lead, { to: 'drawing' }>,
  digest: Digest,
  speech: PageSpeech,
  hasCrossings: boolean,
): PageEntry {
  if (asked === null) return { id: VIEW_PAGE, subject: { kind: 'view', view: view ?? '', hasCrossings } };
  const passage = digest.passageById.get(asked);
  if (passage === undefined) throw new Fault(sayWrong('passage', asked, speech));
  return { id: pageIdOfPassage(passage), subject: { kind: 'passage', passage, view } };
}

const WRONG: Readonly<Record<string, SceneProblemCode>> = {
  passage: 'unknown-passage',
  story: 'unknown-story',
  chapter: 'unknown-chapter',
};

function sayWrong(parameter: string, value: string, { t }: PageSpeech): string {
  const { message, ...values } = makeSceneProblem(WRONG[parameter] ?? 'unknown-feature', parameter, value);
  return t(message, values);
}

function reasonOf(error: unknown, { t, say }: PageSpeech): string {
  if (error instanceof Fault) return error.message;
  return error instanceof PublicFaultError
    ? say('embedding.refused')
    : t('error.data.unreadable', detailsOf(error));
}

function detailsOf(error: unknown): { readonly file: string; readonly detail: string } {
  return { file: 'data/', detail: error instanceof Error ? error.message : String(error) };
}

function speechOf(language: InterfaceLanguage, words: DrawingWords): PageSpeech {
  const tag = intlTagOf(language);
  return {
    language,
    t: makeTranslateOf(tag, words.messages, words.english),
    say: makeTranslateOf(tag, words.embedding, words.english),
    read: makeTranslateOf(tag, words.reader, words.english),
    stories: [],
  };
}

/** Blob URLs for the downloads and the walk data. */
function savedFiles(content: PageContent, atlas: Atlas, { language, say }: PageSpeech) {
  const fileOf = (text: string, type: string) => URL.createObjectURL(new Blob([text], { type }));
  const { tag } = LOCALES[language];
  return {
    csv: fileOf(formatCsv(savedTable(content, say)), 'text/csv'),
    geojson: fileOf(JSON.stringify(savedFeatures(content, tag, atlas)), 'application/geo+json'),
    walk: fileOf(JSON.stringify(content.walk), 'application/json'),
  };
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}

/** Replaces the font style sheet of the list by that of the language once it has loaded. */
function loadFaces(address: string): Promise<void> {
  const before = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');
  if (before?.href === address) return Promise.resolve();
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    // The page is readable without it.
    for (const event of ['load', 'error']) link.addEventListener(event, () => resolve(), { once: true });
    document.head.append(link);
    link.addEventListener('load', () => before?.remove(), { once: true });
  });
}

function addFonts(fonts: DrawingAssets['languages'][InterfaceLanguage]['fonts'], site: string): void {
  for (const { family, style, weight, range, file } of fonts) {
    const source = `url("${new URL(file, site).href}") format("woff2")`;
    document.fonts.add(new FontFace(family, source, { style, weight, unicodeRange: range, display: 'swap' }));
  }
}
