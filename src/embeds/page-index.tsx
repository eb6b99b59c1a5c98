/** The list of all embedded pages: shown for an address without parameters, and without scripts. */

import { pageIdOfPassage } from './page-list.ts';
import type { PageContent } from './page-model.ts';
import type { ListedPassage } from './passage-index.tsx';

export interface PageIndexProps {
  /** In English. */
  readonly pages: readonly Pick<PageContent, 'id' | 'title' | 'part'>[];
  readonly passages: readonly ListedPassage[];
  readonly languages: readonly { readonly id: string; readonly tag: string; readonly name: string }[];
  /** Style sheet of the fonts. */
  readonly faces: string;
  /** Inline. */
  readonly rules: string;
  readonly first: string;
  readonly script: string;
  /** Script and index of files that draw passages and views. */
  readonly draw: string;
  readonly parts: string;
  readonly policy: string;
}

export function PageIndex({
  pages,
  passages,
  languages,
  rules,
  faces,
  script,
  draw,
  parts,
  first,
  policy,
}: PageIndexProps) {
  return (
    <html lang="en-GB" data-draw={draw} data-parts={parts}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <title>Pages for other sites – Crossroads</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <script>{first}</script>
        <script src={script} />
        <style>{rules}</style>
        <link rel="stylesheet" href={faces} />
      </head>
      <body>
        <main className="text">
          <h1>Pages for other sites</h1>
          <p data-none="" hidden>
            What this address asks for cannot be shown here. <a href="./">Open it in the atlas.</a>
          </p>
          <ul>
            {pages.map(({ id, title, part }) => (
              <li key={id}>
                <span>
                  {title}
                  {part !== null && ` (${part.story}, ${part.place})`}:{' '}
                </span>
                {languages.map((language) => (
                  <span key={language.id}>
                    <a href={`embed/${id}/${language.id}.html`} hrefLang={language.tag}>
                      <span className="unseen">{title}, </span>
                      <span lang={language.tag}>{language.name}</span>
                    </a>{' '}
                  </span>
                ))}
              </li>
            ))}
          </ul>
          <h2>Passages of the brief</h2>
          <p>
            Each has a page in English with a map of its features. In other languages the names on the map are
            drawn in the browser, which needs JavaScript.
          </p>
          <ul>
            {passages.map(({ id, place, title }) => (
              <li key={id}>
                {place}:{' '}
                <a href={`embed/${pageIdOfPassage({ id })}/en.html`} hrefLang="en-GB">
                  {title}
                </a>{' '}
                <a href={`embed/passages.html#${id}`}>
                  words alone<span className="unseen">: {title}</span>
                </a>
              </li>
            ))}
          </ul>
          <h2>Views</h2>
          <p>
            Any view of the atlas is drawn where its address is given after <code>embed.html</code>, such as{' '}
            <a href="embed.html?v=1&markets=drugs/heroin">embed.html?v=1&amp;markets=drugs/heroin</a>.
          </p>
        </main>
      </body>
    </html>
  );
}
