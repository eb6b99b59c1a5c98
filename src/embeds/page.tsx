/** Markup of an embedded page, readable without a script. Rendered by the build alone. */
import type { ReactNode } from 'react';
import type { SaidPiece } from '../domain/said-pieces.ts';
import { fluidStepClass } from '../figure/fluid-figure.ts';
import { formatsOf } from '../i18n/format.ts';
import { LOCALES } from '../i18n/locales.ts';
import type { EmbeddingTranslate } from './embedding-words.ts';
import type { PageLink, PageContent as WholeContent } from './page-content.ts';
import { PREVIEW_IMAGE } from './preview-image.ts';
import { notesOfPage } from './read-page.ts';

/** Shapes are separate downloads, and the map is rendered separately. */
export type PageContent = Omit<WholeContent, 'shapes' | 'map'>;

export interface PageFiles {
  /** Relative to the page. */
  /** The style sheet with the fonts; `null` if it is loaded already. */
  readonly faces: string | null;
  readonly script: string;
  readonly editions: string;
  /** Addresses of the live map; `null` if there is none. */
  readonly live: {
    readonly script: string;
    readonly worker: string;
    readonly map: string;
    readonly names: string;
  } | null;
  readonly atlas: string;
  /** The script and words that are fetched when a table or a walk is opened. */
  readonly tools: string;
  readonly words: string;
  readonly walk: string;
  /** Downloads. */
  readonly csv: string;
  readonly geojson: string;
  /**
   * Absolute addresses of the page, its oEmbed file and preview image; `null` if the site address is unknown.
   */
  readonly known: { readonly page: string; readonly oembed: string; readonly picture: string } | null;
  /** Returns the folder of another page. */
  readonly pageOf: (id: string) => string;
}

export interface PageProps {
  readonly content: PageContent;
  /** Map and legend samples as SVG, fully escaped. */
  readonly drawings: { readonly map: string; readonly samples: readonly string[] };
  readonly files: PageFiles;
  readonly policy: string;
  /** Inline style rules and first script, allowed by their digests. */
  readonly rules: string;
  readonly script: string;
  readonly say: EmbeddingTranslate;
}

type BodyProps = Pick<PageProps, 'content' | 'drawings' | 'files' | 'say'>;

/** The whole page. */
export function Page(props: PageProps) {
  return (
    <Frame {...props}>
      <Main {...props} />
    </Frame>
  );
}

/** The map alone, the lightest page, with a link to everything else. */
export function MapPage(props: PageProps) {
  return (
    <Frame {...props} ui="none">
      <MapMain {...props} />
    </Frame>
  );
}

/** Body of a page with the map alone. */
export function MapMain({ content, drawings, files, say }: BodyProps) {
  return (
    <main>
      <h1 lang={content.titleLanguage}>{content.title}</h1>
      <Notice content={content} files={files} say={say} />
      <Problems problems={content.problems} />
      <figure className="map">
        <Drawing svg={drawings.map} className="map-box" />
      </figure>
      <Faces files={files} />
      <footer className="notes" data-concerns={content.concerns.join(' ')}>
        <p>
          {notesOfPage(content, say)}{' '}
          <a href={files.pageOf(content.id)} target="_blank" rel="noopener">
            {say('embedding.table')}
          </a>
        </p>
      </footer>
    </main>
  );
}

/** Returns the attributes of the root that the page script reads. */
export function rootOf(
  content: PageContent,
  files: Pick<PageFiles, 'tools' | 'words'>,
  ui?: 'none',
): Readonly<Record<string, string | undefined>> {
  const { tag, dir } = LOCALES[content.language];
  return {
    lang: tag,
    dir,
    'data-page': content.id,
    'data-edition': content.edition,
    'data-tools': ui === undefined ? files.tools : undefined,
    'data-words': ui === undefined ? files.words : undefined,
    'data-ui': ui,
  };
}

function Frame({
  content,
  files,
  policy,
  rules,
  script,
  say,
  ui,
  children,
}: PageProps & { readonly ui?: 'none'; readonly children: ReactNode }) {
  const summary = content.description[0] ?? '';
  return (
    <html {...rootOf(content, files, ui)}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <title>{`${content.title} – Crossroads`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {ui === undefined && <meta name="description" content={summary} />}
        <meta name="referrer" content="no-referrer" />
        {ui === undefined && (
          <>
            <meta property="og:title" content={content.title} />
            <meta property="og:description" content={summary} />
          </>
        )}
        {/* Before the first paint: it sets the theme. */}
        <script>{script}</script>
        <style>{rules}</style>
        {ui === undefined && files.known !== null && (
          <>
            <link rel="canonical" href={files.known.page} />
            <meta property="og:url" content={files.known.page} />
            <SharePicture
              address={files.known.picture}
              alt={say('embedding.map', { title: content.title })}
            />
            <link
              rel="alternate"
              type="application/json+oembed"
              href={files.known.oembed}
              title={content.title}
            />
          </>
        )}
      </head>
      <body>
        {children}
        <script src={files.script} />
      </body>
    </html>
  );
}

/** Preview image for links to the page; the page itself does not fetch it. */
function SharePicture({ address, alt }: { readonly address: string; readonly alt: string }) {
  return (
    <>
      <meta property="og:image" content={address} />
      <meta property="og:image:width" content={`${PREVIEW_IMAGE.width}`} />
      <meta property="og:image:height" content={`${PREVIEW_IMAGE.height}`} />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

/** Body of a page. */
export function Main({ content, drawings, files, say }: BodyProps) {
  const { title, titleLanguage, part, sections, textLanguage, callouts } = content;
  const { tag } = LOCALES[content.language];
  const { comma } = formatsOf(content.language);
  const isForeign = new Intl.Locale(textLanguage).language !== new Intl.Locale(tag).language;
  return (
    <main>
      <header className="head" data-part="text">
        {part !== null && (
          <p className="part">
            <span lang={textLanguage}>{part.story}</span>
            {comma}
            {part.place}
          </p>
        )}
      </header>
      {/* Hidden if only the map is shown, but still the name of the page. */}
      <h1 lang={titleLanguage}>{title}</h1>
      <Notice content={content} files={files} say={say} />
      <Problems problems={content.problems} />
      <figure className="map">
        <div className="map-box">
          <Drawing svg={drawings.map} className="picture" />
          {/* The page script shows it if a live map is possible. */}
          {files.live !== null && (
            <button
              type="button"
              className="explore"
              hidden
              data-script={files.live.script}
              data-worker={files.live.worker}
              data-map={files.live.map}
              data-names={files.live.names}
              data-failed={say('embedding.live.failed')}
            >
              {say('embedding.live.open')}
            </button>
          )}
          <p className="missing" role="status" />
        </div>
        <figcaption data-part="legend">
          <h2 className="unseen">{say('embedding.legend')}</h2>
          <ul className="legend">
            {content.legend.map(({ key, label, note, step }, at) => (
              <li key={key} className={step === null ? undefined : fluidStepClass(step)}>
                <Drawing svg={drawings.samples[at] ?? ''} className="sample" />
                <span>
                  {label}
                  {note !== null && <small> {note}</small>}
                </span>
              </li>
            ))}
          </ul>
        </figcaption>
      </figure>
      <Faces files={files} />
      <div className="text" data-part="text">
        {content.paraphrase !== null && <p className="remark">{content.paraphrase}</p>}
        {isForeign && <p className="remark">{say('embedding.inEnglish')}</p>}
        <div>
          {sections.map((section, at) => (
            <section key={section.title ?? at}>
              {section.title !== null && <h2 lang={section.titleLanguage}>{section.title}</h2>}
              <Paragraphs paragraphs={section.paragraphs} lang={textLanguage} tag={tag} say={say} />
            </section>
          ))}
          {callouts.length > 0 && (
            <dl className="callouts">
              {callouts.map(({ id, name, paragraphs }) => (
                <div key={id}>
                  <dt>
                    <Feature id={id} name={name} />
                  </dt>
                  <dd>
                    <Paragraphs paragraphs={paragraphs} lang={textLanguage} tag={tag} say={say} />
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </div>
        <Ways content={content} files={files} say={say} />
        <details open={sections.length === 0}>
          <summary>{say('embedding.description')}</summary>
          {content.description.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </details>
        <Table content={content} files={files} say={say} />
        {content.walk !== null && (
          // The walk needs a script; without one the text refers to the table.
          <details data-walk={files.walk} hidden>
            <summary>{say('embedding.walk')}</summary>
            <p>{say('embedding.walk.table')}</p>
          </details>
        )}
        <details>
          <summary>{say('embedding.sources')}</summary>
          <ol className="sources" lang="en">
            {content.sources.map(({ id, number, text, url }) => (
              <li key={id} id={`source-${number}`}>
                {url === null ? (
                  text
                ) : (
                  <a href={url} target="_blank" rel="noopener">
                    {text}
                  </a>
                )}
              </li>
            ))}
          </ol>
        </details>
      </div>
      <p
        className="unseen"
        role="status"
        data-said=""
        data-chosen={say('embedding.chosen', { name: '{name}' })}
      />
      <footer className="notes" data-concerns={content.concerns.join(' ')}>
        <p>{notesOfPage(content, say)}</p>
        <p data-part="text">
          <a href={files.atlas} target="_blank" rel="noopener">
            {say('embedding.open')}
          </a>
        </p>
      </footer>
    </main>
  );
}

/**
 * After the map, so that it does not wait for fonts: browsers paint everything before a style sheet in the
 * body while it loads, and nothing after it. Before the page script, which measures with the fonts.
 */
function Faces({ files }: Pick<PageProps, 'files'>) {
  return files.faces === null ? null : <link rel="stylesheet" href={files.faces} />;
}

/** Lists the parameters that were not applied. */
function Problems({ problems }: Pick<PageContent, 'problems'>) {
  if (problems.length === 0) return null;
  return (
    <ul className="remark">
      {problems.map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
    </ul>
  );
}

/** Shows later corrections; the page script fills it. */
function Notice({ content, files, say }: Pick<PageProps, 'content' | 'files' | 'say'>) {
  return (
    <aside className="notice" data-notice="" data-editions={files.editions} hidden>
      <p>{say('embedding.changed')}</p>
      <ul data-changes="" />
      <p>
        <a data-current="" href={files.pageOf(content.id)} hidden>
          {say('embedding.current')}
        </a>
      </p>
    </aside>
  );
}

function Ways({ content, files, say }: Pick<PageProps, 'content' | 'files' | 'say'>) {
  const { previous, next, contents, textLanguage } = content;
  if (contents.length < 2) return null;
  const way = ({ id, title }: PageLink, rel?: 'prev' | 'next', words = title) => (
    <a
      href={files.pageOf(id)}
      rel={rel}
      data-goto={id}
      lang={rel === undefined ? textLanguage : undefined}
      aria-current={id === content.canonicalId ? 'page' : undefined}
    >
      {words}
    </a>
  );
  return (
    <nav className="ways" aria-label={say('embedding.contents')}>
      {previous !== null && way(previous, 'prev', say('embedding.previous', { title: previous.title }))}
      {next !== null && way(next, 'next', say('embedding.next', { title: next.title }))}
      <details>
        <summary>{say('embedding.contents')}</summary>
        <ol>
          {contents.map((link) => (
            <li key={link.id}>{way(link)}</li>
          ))}
        </ol>
      </details>
    </nav>
  );
}

function Table({ content, files, say }: Pick<PageProps, 'content' | 'files' | 'say'>) {
  const { rows } = content;
  return (
    <details className="table">
      <summary>{say('embedding.table')}</summary>
      {rows.length === 0 ? (
        <p>{say('embedding.nothing')}</p>
      ) : (
        // A wide table scrolls in its box, also by keyboard.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <div className="scroll" tabIndex={0} role="region" aria-label={say('embedding.table')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say('embedding.column.name')}</th>
                <th scope="col">{say('embedding.column.kind')}</th>
                <th scope="col">{say('embedding.column.markets')}</th>
                <th scope="col">{say('embedding.column.evidence')}</th>
                <th scope="col">{say('embedding.column.sources')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, name, kind, markets, evidence, sources }) => (
                <tr key={id}>
                  <th scope="row">
                    <Feature id={id} name={name} />
                  </th>
                  <td>{kind}</td>
                  <td>{markets.join(formatsOf(content.language).semicolon)}</td>
                  <td>{evidence}</td>
                  <td>{sources.map((number) => `[${number}]`).join(' ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rows.length > 0 && (
        <p className="saved">
          <a href={files.csv} download>
            {say('embedding.csv')}
          </a>{' '}
          <a href={files.geojson} download>
            {say('embedding.geojson')}
          </a>
        </p>
      )}
    </details>
  );
}

/** The page script makes it a button if the host page subscribes to selections. */
function Feature({ id, name }: { readonly id: string; readonly name: string }) {
  return <span data-feature={id}>{name}</span>;
}

function Paragraphs({
  paragraphs,
  lang,
  tag,
  say,
}: {
  readonly lang: string;
  /** Language of the page. */
  readonly tag: string;
  readonly paragraphs: readonly (readonly SaidPiece[])[];
  readonly say: EmbeddingTranslate;
}): ReactNode {
  return paragraphs.map((pieces) => (
    <p key={pieces[0]?.at ?? 0} lang={lang}>
      {pieces.map((piece) =>
        piece.kind === 'cite' ? (
          // The source name is in the language of the page.
          <sup key={`${piece.at} ${piece.id}`} lang={tag}>
            <a
              href={`#source-${piece.number}`}
              aria-label={say('embedding.source', { number: piece.number })}
            >
              {piece.number}
            </a>
          </sup>
        ) : (
          piece.text
        ),
      )}
    </p>
  ));
}

function Drawing({ svg, className }: { readonly svg: string; readonly className: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, whose tree holds no script and whose text is escaped
  return <div className={className} dangerouslySetInnerHTML={{ __html: svg }} />;
}
