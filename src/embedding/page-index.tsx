/** The list of all pages for other sites: where an address that names none of them leads, and what is read there without script. */
import type { PageContent } from './page-content.ts';

export interface PageIndexProps {
  /** In English. */
  readonly pages: readonly Pick<PageContent, 'id' | 'title' | 'part'>[];
  readonly languages: readonly { readonly id: string; readonly tag: string; readonly name: string }[];
  /** Style sheet with the faces. */
  readonly faces: string;
  /** Stand inline. */
  readonly rules: string;
  readonly script: string;
  readonly policy: string;
}

export function PageIndex({ pages, languages, rules, faces, script, policy }: PageIndexProps) {
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <title>Pages for other sites – Crossroads</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <script src={script} />
        <style>{rules}</style>
        <link rel="stylesheet" href={faces} />
      </head>
      <body>
        <main className="text">
          <h1>Pages for other sites</h1>
          <p data-none="" hidden>
            This view has no page of its own. <a href="./">Open it in the atlas.</a>
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
        </main>
      </body>
    </html>
  );
}
