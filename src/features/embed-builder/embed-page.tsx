import '../../../styles/css/embed.css';
import '../../../styles/css/fields.css';
import { address as siteAddress } from 'virtual:site-config';
import { useEffect, useMemo, useRef, useState } from 'react';
import { editionNow } from '../../domain/editions.ts';
import { frameAddress, pageAddress, passageOfPage } from '../../embeds/page-address.ts';
import { checkPage, themesOf } from '../../embeds/page-checks.ts';
import type { PageId } from '../../embeds/page-ids.ts';
import { isDrawn } from '../../embeds/page-list.ts';
import { proposeAlt, type ReadPage, readPageName } from '../../embeds/read-page.ts';
import type { InterfaceLanguage } from '../../i18n/languages.ts';
import { loadCatalogue, makeTranslate } from '../../i18n/make-translate.ts';
import { nameOf } from '../../i18n/names.ts';
import { isClosed } from '../../lib/close-page.ts';
import type { Scene } from '../../scene/scene.ts';
import { showNotice } from '../../state/commands/notify.ts';
import { InterfaceIcon } from '../../ui/primitives/interface-icon.tsx';
import { Section } from '../../ui/primitives/section.tsx';
import { Switch } from '../../ui/primitives/switch.tsx';
import { useAppState, useAppStore, useAtlas, useInterfaceLanguage, useScene } from '../../ui/ui-context.tsx';
import { loadStories } from '../present/state/load-stories.ts';
import { loadBrief } from '../reader/state/load-brief.ts';
import { CodeToCopy, OtherCode } from './code-to-copy.tsx';
import { askedOf, bindsMap, type EmbedOptions, heightGiven } from './embed-options.ts';
import { useEmbedT } from './embed-words.ts';
import { OptionFields } from './option-fields.tsx';
import { PageChecks } from './page-checks.tsx';
import {
  findChoice,
  groupChoices,
  groupPassages,
  groupShown,
  type PageChoice,
  pageOfShown,
} from './page-choices.ts';
import { PageGallery } from './page-gallery.tsx';
import { PagePreview, PREVIEW_WIDTHS, type PreviewWidth } from './page-preview.tsx';
import { PageSelect } from './page-select.tsx';
import { queryOfMap } from './query-of-map.ts';
import { ReadingLevel } from './reading-level.tsx';
import { useDrawnPage } from './use-drawn-page.ts';
import { usePage } from './use-page.ts';
import { WordFields } from './word-fields.tsx';

const PAUSE_MS = 500;

/** Debounces a value, so that typing a number does not reload the page for each digit. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** Why there is no preview. */
export type NoPreview = 'file' | 'closed';

/** Page for editors of other sites: choice of a page, options, preview, checks and code. */
export default function EmbedPage() {
  const t = useEmbedT();
  const store = useAppStore();
  const atlas = useAtlas();
  const language = useInterfaceLanguage();
  const stories = useAppState((state) => state.stories);
  const embedding = useAppState(({ session }) => session.embedding);
  const scene = useScene((whole) => whole);
  const brief = useAppState((state) => state.brief);
  const size = useAppState(({ session }) => session.mapSize);
  const isFile = useAppState(({ oneFile }) => oneFile !== null);
  const [chosen, choose] = useState<PageId | null>(null);
  const [isAll, setAll] = useState(embedding === 'all');
  const [withCrossings, setWithCrossings] = useState(false);
  const [noPreview] = useState((): NoPreview | null =>
    isFile ? 'file' : isClosed(document) ? 'closed' : null,
  );
  useEffect(() => void loadStories(store, language), [store, language]);
  const told = stories.status === 'ready' ? stories.stories : null;
  const named = typeof embedding === 'object' ? embedding : null;
  const chapter = named !== null && 'story' in named ? named : null;
  /** A passage by itself comes before the selection. */
  const only = named !== null && 'passage' in named ? named.passage : null;
  const passage = only ?? scene.passage;
  useEffect(() => void loadBrief(store), [store]);
  const digest = brief.status === 'ready' ? brief.digest : null;
  const groups = useMemo(
    () => [
      groupShown({
        view: queryOfMap(scene, size, withCrossings),
        hasCrossings: withCrossings,
        titleOfView: t('builder.page.view'),
      }),
      ...groupChoices(atlas, told ?? [], ({ properties }) => nameOf(properties, language)),
      ...(digest === null ? [] : [groupPassages(digest)]),
    ],
    [atlas, told, language, scene, size, withCrossings, digest, t],
  );
  const isWaiting = chapter !== null && (stories.status === 'waiting' || stories.status === 'loading');
  const selection = only === null ? scene.selection : null;
  const shown = isWaiting || isAll ? null : pageOfShown({ chapter, selection, passage }, groups);
  const choice = findChoice(groups, chosen ?? shown);
  const page = useRef<HTMLElement>(null);
  useEffect(() => {
    // The button that opened this page may be gone.
    if (document.activeElement === document.body) page.current?.focus();
  }, []);
  const open = (id: PageId | null) => {
    choose(id);
    setAll(id === null);
    page.current?.scrollTo({ top: 0 });
    page.current?.focus();
  };
  return (
    <main ref={page} className="room-page" aria-labelledby="embed-heading" data-scroll="" tabIndex={-1}>
      <div className="embed-builder">
        <h2 id="embed-heading">{t('builder.heading')}</h2>
        <p>{t('builder.intro')}</p>
        {noPreview !== null && <p className="caution">{t(`builder.preview.${noPreview}`)}</p>}
        {stories.status === 'failed' && <p className="caution">{t('builder.storiesFailed')}</p>}
        {isAll && <PageGallery groups={groups} onChoose={open} />}
        {choice !== null && isCompared(choice, scene) && <p className="caution">{t('builder.compared')}</p>}
        {choice !== null && (
          <div className="embed-page">
            <PageSelect groups={groups} chosen={choice.entry.id} onChoose={choose} />
            <button type="button" className="text-button" onClick={() => open(null)}>
              <InterfaceIcon id="grid" sizePx={16} />
              {t('builder.all')}
            </button>
          </div>
        )}
        {choice !== null && (
          <Builder
            choice={choice}
            noPreview={noPreview}
            onMoved={choose}
            onCrossings={scene.layers.includes('crossings') ? setWithCrossings : null}
          />
        )}
      </div>
    </main>
  );
}

/** Whether the chapter or the current view of a page has two maps. */
function isCompared({ entry: { subject } }: PageChoice, scene: Scene): boolean {
  if (subject.kind === 'view') return scene.comparison !== null;
  return subject.kind === 'chapter' && new URLSearchParams(subject.chapter.scene).has('compare');
}

/** Phones preview the phone width, which is all they can show legibly. */
function usualWidth(): PreviewWidth {
  return window.matchMedia('(max-width: 43.99em)').matches ? 'phone' : 'column';
}

interface BuilderProps {
  readonly choice: PageChoice;
  readonly noPreview: NoPreview | null;
  /** Called when a link in the preview leads to another page. */
  readonly onMoved: (id: PageId) => void;
  /** `null` if the current map has no crossings. */
  readonly onCrossings: ((are: boolean) => void) | null;
}

function read(parameters: ReadonlyMap<string, string>, view: string | null): (name: string) => string | null {
  return (name) => (name === 'view' ? view : (parameters.get(name) ?? null));
}

/** The editor's texts for one page and language; `null` for proposed ones. */
interface OwnWords {
  readonly title: string | null;
  readonly alt: string | null;
}

const NO_WORDS: OwnWords = { title: null, alt: null };
/** Frame height before the page reports its own. */
const USUAL_HEIGHT_PX = 900;

function Builder({ choice, noPreview, onMoved, onCrossings }: BuilderProps) {
  const t = useEmbedT();
  const atlas = useAtlas();
  const interfaceLanguage = useInterfaceLanguage();
  const { id, subject } = choice.entry;
  const [options, setOptions] = useState<EmbedOptions>(() => ({
    language: interfaceLanguage,
    theme: 'auto',
    parts: 'full',
    height: '',
    edition: editionNow(atlas.editions),
  }));
  const [ownWords, setOwnWords] = useState<Readonly<Record<string, OwnWords>>>({});
  const [width, setWidth] = useState(usualWidth);
  const [heard, setHeard] = useState<{ readonly src: string; readonly height: number } | null>(null);
  const { language } = options;

  const here = new URL('./', document.baseURI).href;
  const isSeen = noPreview === null;
  const drawn = isDrawn(subject) ? subject : null;
  const view = drawn?.view ?? null;
  const hasCrossings = subject.kind === 'view' && subject.hasCrossings;
  const shown = pageAddress(here, id, language, () => null);
  const fetched = usePage(isSeen && drawn === null ? new URL(readPageName(language), shown).href : null);
  const made = useDrawnPage(
    isSeen ? passageOfPage(id) : null,
    isSeen && drawn !== null ? view : null,
    hasCrossings,
    language,
  );
  const state = drawn === null ? fetched : made;
  const page: ReadPage | null = state.status === 'ready' ? state.page : null;

  const named =
    subject.kind === 'chapter'
      ? subject.chapter.title
      : subject.kind === 'feature'
        ? nameOf(subject.record.properties, language)
        : choice.title;
  const proposed = {
    title: page?.title ?? named,
    alt:
      page === null ? t('builder.alt.plain', { title: named }) : proposeAlt(page, subject.kind === 'chapter'),
  };
  const key = `${id}/${language}`;
  const own = ownWords[key] ?? NO_WORDS;
  const words = { title: own.title ?? proposed.title, alt: own.alt ?? proposed.alt };

  const typed = useSettled(options.height);
  const widthPx = PREVIEW_WIDTHS[width];
  const givenNow = heightGiven({ ...options, height: typed }, null);
  const askedNow = askedOf(options, bindsMap(givenNow, widthPx) ? givenNow : null, hasCrossings);
  const src = pageAddress(here, id, language, read(askedNow, view));
  // A new address has not reported its height yet.
  const told = heard?.src === src ? heard.height : null;
  const height = heightGiven(options, told);
  const asked = askedOf(options, height, hasCrossings);
  // The frame sets its height, so the page only gets a height set by the editor.
  const askedInFrame = askedOf(options, heightGiven(options, null), hasCrossings);
  const notes = useNotes(language);
  const site = noPreview === 'file' ? siteAddress : (siteAddress ?? here);

  return (
    <>
      <div className="embed-columns">
        <Section title={t('builder.options')} className="embed-side">
          <OptionFields options={options} told={told} onChange={setOptions} />
          {subject.kind === 'view' && onCrossings !== null && (
            <Switch
              checked={hasCrossings}
              label={t('builder.crossings')}
              note={t('builder.crossings.note')}
              onChange={onCrossings}
            />
          )}
          <WordFields
            words={words}
            proposed={proposed}
            language={page?.language ?? language}
            onChange={(changed) => setOwnWords((before) => ({ ...before, [key]: { ...own, ...changed } }))}
          />
        </Section>
        <div className="embed-main">
          <CodeToCopy
            site={site}
            entry={choice.entry}
            language={language}
            title={words.title}
            asked={asked}
            src={site === null ? null : frameAddress(site, id, language, read(askedInFrame, view))}
            height={height ?? USUAL_HEIGHT_PX}
          />
          {isSeen && (
            <PagePreview
              src={src}
              title={words.title}
              id={id}
              isMissing={state.status === 'missing'}
              width={width}
              onWidth={setWidth}
              told={told}
              onTold={(height) => setHeard({ src, height })}
              onMoved={onMoved}
            />
          )}
        </div>
      </div>
      <div className="embed-columns">
        <div className="embed-side">
          <PageChecks
            checks={checkPage({
              ...words,
              parts: options.parts,
              theme: options.theme,
              page,
              notes,
              height: height === null || told === null ? null : { given: height, told, width: widthPx },
            })}
          />
          {page !== null && <ReadingLevel page={page} />}
        </div>
        <OtherCode
          site={site}
          isOembedThere={siteAddress !== null}
          entry={choice.entry}
          language={language}
          {...words}
          theme={themesOf(options.theme)[0] ?? 'light'}
        />
      </div>
    </>
  );
}

/** Required notes in the page's language; `null` until loaded. */
function useNotes(language: InterfaceLanguage): readonly string[] | null {
  const store = useAppStore();
  const [known, setKnown] = useState<Partial<Record<InterfaceLanguage, readonly string[]>>>({});
  useEffect(() => {
    loadCatalogue(language).then(
      (catalogue) => {
        const t = makeTranslate(language, catalogue);
        const notes = [t('notes.kosovo'), t('notes.boundaries')];
        setKnown((before) => ({ ...before, [language]: notes }));
      },
      () => showNotice(store, { id: 'part-missing', kind: 'part-missing' }),
    );
  }, [language, store]);
  return known[language] ?? null;
}
