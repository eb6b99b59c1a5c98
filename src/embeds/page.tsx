/** Markup of an embedded page, readable without a script. Rendered by the build alone. */
import type { ReactNode } from 'react';
import { fluidStepClass } from '../figure/fluid-figure.ts';
import { formatsOf } from '../i18n/format.ts';
import { LOCALES } from '../i18n/locales.ts';
import {
  Drawing,
  Faces,
  Feature,
  KeyFigure,
  Notice,
  type PageContent,
  type PageFiles,
  type PageProps,
  Paragraphs,
  Problems,
  Table,
  Ways,
} from './page-parts.tsx';
import { PREVIEW_IMAGE } from './preview-image.ts';
import { notesOfPage } from './read-page.ts';

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
  const { title, titleLanguage, part, figure, sections, textLanguage, callouts } = content;
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
        {figure !== null && <KeyFigure figure={figure} />}
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
