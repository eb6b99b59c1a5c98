/** Lists every passage of the brief in the words of the digest, in one page to read or search. */

import { labelOfNote } from '../analysis/note-label.ts';
import { labelPassages, passagePages, type ReaderTranslate, sectionName } from '../analysis/passage-label.ts';
import type { Atlas } from '../domain/atlas.ts';
import type { Digest, Passage } from '../domain/brief.ts';
import { describeCited } from '../domain/name-source.ts';
import { datedWords } from '../domain/passage-words.ts';
import { formatsOf } from '../i18n/format.ts';
import page from '../i18n/locales/en/page.ts';
import { nameOf } from '../i18n/names.ts';
import { pageIdOfPassage } from './page-list.ts';

export interface ListedPassage {
  readonly id: string;
  /** “I.A General overview, para. 2 · p. 1–2”. */
  readonly place: string;
  readonly title: string;
}

type Data = Readonly<{ atlas: Atlas; digest: Digest; read: ReaderTranslate }>;

/** In English, as the digest is. */
export function listPassages({ atlas, digest, read }: Data): readonly ListedPassage[] {
  const labelOf = labelPassages(digest, atlas, ({ properties }) => nameOf(properties, 'en'), read);
  return digest.passages.map((passage) => {
    const pages = passagePages(passage);
    const within = [labelOf(passage), pages === null ? null : read('reader.page', { page: pages })];
    const place = within.filter((part) => part !== null).join(' · ');
    const section = sectionName(digest, passage.section);
    return { id: passage.id, place: place === '' ? section : `${section}, ${place}`, title: passage.title };
  });
}

export interface PassageIndexProps extends Data {
  /** Required notes of every page. */
  readonly notes: readonly string[];
  /** Style sheet of the fonts. */
  readonly faces: string;
  /** Inline. */
  readonly rules: string;
  readonly policy: string;
}

export function PassageIndex(props: PassageIndexProps) {
  const { digest, notes, rules, faces, policy } = props;
  const listed = listPassages(props);
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <title>Passages of the brief – Crossroads</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <style>{rules}</style>
        <link rel="stylesheet" href={faces} />
      </head>
      <body>
        <main className="text">
          <h1>Passages of the brief</h1>
          <p>Every passage in our own words. The wording is ours, the facts are the brief’s.</p>
          {listed.map(({ id, place, title }) => {
            const passage = digest.passageById.get(id);
            return (
              passage !== undefined && (
                <section key={id} id={id}>
                  <h2>{title}</h2>
                  <p className="remark">{place}</p>
                  <Words passage={passage} {...props} />
                  <p>
                    <a href={`${pageIdOfPassage({ id })}/en.html`}>With its map</a>
                  </p>
                </section>
              )
            );
          })}
        </main>
        <footer className="notes">
          <p>{notes.join(' ')}</p>
        </footer>
      </body>
    </html>
  );
}

function Words({ passage, atlas, read }: { readonly passage: Passage } & Data) {
  const formats = formatsOf('en');
  const { text, asOf, notes } = datedWords(passage);
  const citeOf = (id: string, kind: 'passage' | 'source') => describeCited({ id, kind }, atlas).text;
  return (
    <>
      {text.split('\n\n').map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p className="remark">{read('reader.asOf', { date: formats.date(asOf) })}</p>
      {notes.map((note) => (
        <p key={note.id}>
          <b>{labelOfNote(note, read, formats)}</b>: {note.text}{' '}
          <small>{note.sources.map((source) => citeOf(source, 'source')).join('; ')}</small>
        </p>
      ))}
      <p className="remark">
        {citeOf(passage.id, 'passage')}. {page['passage.paraphrase']}
      </p>
    </>
  );
}
