/** A page that is drawn when it is asked for, put into the document that asked: the same components as those of the pages that were made before, made elements of it. */
import { themedVariablesCss, tokensUsedIn } from '../../styles/css-variables.ts';
import type { OwnVariables } from '../figure/themed-tree.ts';
import type { InterfaceLanguage } from '../i18n/languages.ts';
import { LOCALES } from '../i18n/locales.ts';
import { toElement, toSvgString } from '../lib/svg-node.ts';
import type { EmbeddingTranslate } from './embedding-words.ts';
import { FaultPage } from './fault-page.tsx';
import type { LiveMap, LiveNames } from './live/live-map.ts';
import { OPENING } from './live-door.ts';
import { makeDom } from './make-dom.tsx';
import { Main, MapMain, type PageFiles, rootOf } from './page.tsx';
import type { PageContent } from './page-content.ts';

export interface DrawnPage {
  readonly content: PageContent;
  /** Of its pictures. */
  readonly variables: OwnVariables;
  readonly say: EmbeddingTranslate;
  readonly files: Omit<PageFiles, 'faces' | 'script' | 'known' | 'live'>;
  /** Scripts of the live map, and what makes the map itself when a reader asks for it; `null` where there is none. */
  readonly live: DrawnLive | null;
  /** What its table and its features are called on a reader's disk, without the ending. */
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
    // They are put in as elements below.
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

/** Half a second of a phone's time is not spent for who may never ask. */
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

/** In the place of a page: its host still learns how high it is. */
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

/** The document lies in the folder of the site, and is called the same in all languages. */
function placeOf(language: InterfaceLanguage) {
  return { 'data-site': './', 'data-file': `${language}.html` };
}

/** Of what is of none, in a message. */
const NO_EDITION = '-';

function show(page: Element, title: string, attributes: Readonly<Record<string, string | undefined>>): void {
  const { documentElement: root, body } = document;
  for (const [name, value] of Object.entries(attributes)) {
    // How much is shown has been set by the first script.
    if (value !== undefined) root.setAttribute(name, value);
  }
  document.title = `${title} – Crossroads`;
  body.replaceChildren(page);
  delete root.dataset['asked'];
}
