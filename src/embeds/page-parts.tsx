/** Parts of a page for other sites. */
import type { ReactNode } from 'react';
import type { SaidPiece } from '../domain/said-pieces.ts';
import { Chart } from '../figure/key-figure-chart.tsx';
import { formatsOf } from '../i18n/format.ts';
import type { EmbeddingTranslate } from './embedding-words.ts';
import type { PageLink, PageContent as WholeContent } from './page-model.ts';

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

/**
 * After the map, so that it does not wait for fonts: browsers paint everything before a style sheet in the
 * body while it loads, and nothing after it. Before the page script, which measures with the fonts.
 */
export function Faces({ files }: Pick<PageProps, 'files'>) {
  return files.faces === null ? null : <link rel="stylesheet" href={files.faces} />;
}

/** Lists the parameters that were not applied. */
export function Problems({ problems }: Pick<PageContent, 'problems'>) {
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
export function Notice({ content, files, say }: Pick<PageProps, 'content' | 'files' | 'say'>) {
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

/** The key figure of a chapter above its text: number, sentence, chart, note and source. */
export function KeyFigure({ figure }: { readonly figure: NonNullable<PageContent['figure']> }) {
  const { value, label, parts, rows, rowsNote, note, source } = figure;
  return (
    <section className="key-figure">
      <dl>
        <dt>{value}</dt>
        <dd>{label}</dd>
      </dl>
      {/* Names in the brief's own words. */}
      {parts !== null && <p lang="en">{parts}</p>}
      {rows.length > 0 && <Chart figure={figure.figure} rows={rows} />}
      <p className="remark">{[rowsNote, note, source].filter((one) => one != null).join(' ')}</p>
    </section>
  );
}

export function Ways({ content, files, say }: Pick<PageProps, 'content' | 'files' | 'say'>) {
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

export function Table({ content, files, say }: Pick<PageProps, 'content' | 'files' | 'say'>) {
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
export function Feature({ id, name }: { readonly id: string; readonly name: string }) {
  return <span data-feature={id}>{name}</span>;
}

export function Paragraphs({
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

export function Drawing({ svg, className }: { readonly svg: string; readonly className: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, whose tree holds no script and whose text is escaped
  return <div className={className} dangerouslySetInnerHTML={{ __html: svg }} />;
}
