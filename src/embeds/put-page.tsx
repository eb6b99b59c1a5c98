/**
 * Puts a page that is drawn on request into the document: renders the components of prebuilt pages as DOM
 * elements.
 */
import { themedVariablesCss, tokensUsedIn } from '../../styles/css-variables.ts';
import type { OwnVariables } from '../figure/themed-tree.ts';
import type { InterfaceLanguage } from '../i18n/languages.ts';
import { LOCALES } from '../i18n/locales.ts';
import { toElement, toSvgString } from '../lib/svg-node.ts';
import type { EmbeddingTranslate } from './embedding-words.ts';
import type { LiveMap, LiveNames } from './live/live-map.ts';
import { OPENING } from './live-door.ts';
import { makeDom } from './make-dom.tsx';
import { Main, MapMain, rootOf } from './page.tsx';
import type { PageContent } from './page-model.ts';
import type { PageFiles } from './page-parts.tsx';

export interface DrawnPage {
  readonly content: PageContent;
  /** Of its drawings. */
  readonly variables: OwnVariables;
  readonly say: EmbeddingTranslate;
  readonly files: Omit<PageFiles, 'faces' | 'script' | 'known' | 'live'>;
  /** Scripts of the live map, and its data on request; `null` if there is none. */
  readonly live: DrawnLive | null;
  /** File name of the downloads, without the ending. */
  readonly savedAs: string;
  readonly isMapAlone: boolean;
}

export interface DrawnLive {
  readonly script: string;
  readonly worker: string;
  readonly derive: () => { readonly map: LiveMap; readonly names: LiveNames };
}

export function putPage({ content, variables, say, files, live, savedAs, isMapAlone }: DrawnPage): void {
  const { map, legend } = content;
  const props = {
    content,
    // They are added as elements below.
    drawings: { map: '', samples: legend.map(() => '') },
    files: {
      ...files,
      faces: null,
      script: '',
      known: null,
      live: live === null ? null : { script: live.script, worker: live.worker, map: '', names: '' },
    },
    say,
  };
  const main = makeDom(isMapAlone ? MapMain(props) : Main(props), document);
  const [page] = main;
  if (!(page instanceof Element)) return;
  page.querySelector('.picture, .map-box:empty')?.append(toElement(map, document));
  for (const [at, box] of [...page.querySelectorAll('.sample')].entries()) {
    const sample = legend[at]?.sample;
    if (sample !== undefined) box.append(toElement(sample, document));
  }
  if (live !== null) makeWhenAsked(page, live);
  for (const link of page.querySelectorAll('a[download]')) {
    const ending = link.getAttribute('href') === files.csv ? 'csv' : 'geojson';
    link.setAttribute('download', `${savedAs}.${ending}`);
  }
  const drawn = toSvgString(map) + legend.map(({ sample }) => toSvgString(sample)).join('');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(themedVariablesCss([...tokensUsedIn(drawn), ...variables.values()]));
  document.adoptedStyleSheets = [sheet];
  show(page, content.title, {
    ...rootOf(content, files, isMapAlone ? 'none' : undefined),
    ...placeOf(content.language),
  });
}

/** Derived on request, because it takes half a second on a phone. */
function makeWhenAsked(page: Element, { derive }: DrawnLive): void {
  const button = page.querySelector<HTMLElement>('button[data-script]');
  button?.addEventListener(
    OPENING,
    () => {
      for (const [name, value] of Object.entries(derive())) {
        const file = new Blob([JSON.stringify(value)], { type: 'application/json' });
        button.dataset[name] = URL.createObjectURL(file);
      }
    },
    { once: true },
  );
}

export interface Fault {
  readonly id: string;
  readonly language: InterfaceLanguage;
  readonly reason: string;
  readonly atlas: string;
  readonly list: string;
  readonly say: EmbeddingTranslate;
}

/** Shown instead of a page; the host still gets its height. */
export function putFault({ id, language, ...fault }: Fault): void {
  const [page] = makeDom(FaultPage(fault), document);
  const { tag, dir } = LOCALES[language];
  if (page instanceof Element)
    show(page, fault.say('embedding.fault'), {
      lang: tag,
      dir,
      'data-page': id,
      'data-edition': NO_EDITION,
      ...placeOf(language),
    });
}

/** The document is in the folder of the site, with one name for all languages. */
function placeOf(language: InterfaceLanguage) {
  return { 'data-site': './', 'data-file': `${language}.html` };
}

/** For messages of a page without an edition. */
const NO_EDITION = '-';

function show(page: Element, title: string, attributes: Readonly<Record<string, string | undefined>>): void {
  const { documentElement: root, body } = document;
  for (const [name, value] of Object.entries(attributes)) {
    // The first script has already set the visible parts.
    if (value !== undefined) root.setAttribute(name, value);
  }
  document.title = `${title} – Crossroads`;
  body.replaceChildren(page);
  delete root.dataset['asked'];
}

/** Replaces a page that cannot be shown: gives the reason and links. */
interface Props {
  readonly reason: string;
  /** Address of the same view in the atlas. */
  readonly atlas: string;
  /** Address of the list of all pages. */
  readonly list: string;
  readonly say: EmbeddingTranslate;
}

function FaultPage({ reason, atlas, list, say }: Props) {
  return (
    <main>
      <h1>{say('embedding.fault')}</h1>
      <div className="text">
        <p role="alert">{reason}</p>
        <p>
          <a href={atlas} target="_blank" rel="noopener">
            {say('embedding.open')}
          </a>
        </p>
        <p>
          <a href={list} target="_blank" rel="noopener" hrefLang="en">
            {say('embedding.list')}
          </a>
        </p>
      </div>
    </main>
  );
}
