import '../../../styles/css/key-figure.css';
import '../../../styles/css/handout.css';
import { BRIEF_NAME } from '../../domain/name-source.ts';
import type { SaidPiece } from '../../domain/said-pieces.ts';
import type { BriefingContent, ChapterContent } from '../../figure/briefing-content.ts';
import { Chart } from '../../figure/key-figure-chart.tsx';
import { buildSample } from '../../figure/sample-picture.ts';
import { formatsOf } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import { localDay } from '../../lib/local-day.ts';
import { HandlingMarks } from '../../ui/handling/handling-marks.tsx';
import { SvgTree } from '../../ui/primitives/svg-tree.tsx';
import type { PaperSize } from './export-format.ts';
import type { HandoutMap } from './handout-map.ts';
import type { HandoutTranslate } from './handout-words.ts';

export interface HandoutProps {
  readonly content: BriefingContent;
  /** In chapter order. */
  readonly maps: readonly HandoutMap[];
  readonly withNotes: boolean;
  readonly paper: PaperSize;
  readonly date: Date;
  readonly t: HandoutTranslate;
  readonly say: Translate;
}

/** Printed briefing: a cover with contents, then a page per chapter with map, text and sources. */
export function Handout(props: HandoutProps) {
  const { content, maps, withNotes, paper, date, t, say } = props;
  const { story, handling } = content;
  const day = formatsOf(content.language).date(localDay(date));
  return (
    <article className="handout" data-paper={paper} data-notes={withNotes || undefined}>
      <HandlingMarks handling={handling} />
      <header className="handout-head">
        <h1 lang={story.language}>{story.title}</h1>
        <p className="handout-summary" lang={story.language}>
          {story.summary}
        </p>
        <p className="handout-colophon">{t('handout.made', { edition: content.edition, date: day })}</p>
        <h2>{t('handout.chapters')}</h2>
        <ol className="handout-contents" lang={story.language}>
          {content.chapters.map(({ chapter, number }) => (
            <li key={chapter.id}>
              <a href={`#${idOf(number)}`}>{chapter.title}</a>
            </li>
          ))}
        </ol>
        <p>{t('handout.signs')}</p>
        <Notes content={content} say={say} />
      </header>
      {content.chapters.map((chapter, at) => {
        const map = maps[at];
        return map === undefined ? null : (
          <Chapter key={chapter.number} {...props} chapter={chapter} map={map} />
        );
      })}
    </article>
  );
}

function Chapter({
  content,
  chapter: { chapter, number, figure, paragraphs, callouts, notes, legend, sources },
  map,
  withNotes,
  t,
  say,
}: HandoutProps & { readonly chapter: ChapterContent; readonly map: HandoutMap }) {
  const { story } = content;
  const shown = new Set(
    [paragraphs, ...callouts.map((callout) => callout.paragraphs), ...(withNotes ? [notes] : [])]
      .flat(2)
      .flatMap((piece) => (piece.kind === 'cite' ? [piece.id] : [])),
  );
  const resting = sources.filter(({ id }) => shown.has(id));
  return (
    <section className="handout-chapter" id={idOf(number)}>
      <p className="handout-place">
        {t('handout.place', { title: story.title, number, count: content.chapters.length })}
      </p>
      <h2 lang={story.language}>{chapter.title}</h2>
      {figure !== null && (
        <div className="handout-figure">
          <p>
            <span className="handout-number">{figure.value}</span> {figure.label}
          </p>
          {figure.parts !== null && <p lang="en">{figure.parts}</p>}
          {figure.rows.length > 0 && <Chart figure={figure.figure} rows={figure.rows} />}
          <p className="handout-fine">
            {figure.rowsNote} {figure.note} {figure.source}
          </p>
        </div>
      )}
      <figure>
        <SvgTree node={map.picture} className="handout-map" />
        <figcaption>
          {legend.length > 0 && (
            <ul className="handout-legend" aria-label={say('map.legend')}>
              {legend.map((entry) => (
                <li key={entry.key}>
                  <SvgTree node={buildSample(`${idOf(number)}-${entry.key}`, entry.sample)} decorative />
                  <span>{entry.note === undefined ? entry.label : `${entry.label}: ${entry.note}`}</span>
                </li>
              ))}
            </ul>
          )}
          <Notes content={content} say={say} />
        </figcaption>
      </figure>
      <Words paragraphs={paragraphs} number={number} language={story.language} />
      {callouts.length > 0 && (
        <ul className="handout-callouts" aria-label={t('handout.callouts')}>
          {callouts.map((callout, at) => (
            <li key={callout.feature}>
              {map.letters[at] != null && <b>{map.letters[at]}</b>}
              <Words paragraphs={callout.paragraphs} number={number} language={story.language} />
            </li>
          ))}
        </ul>
      )}
      {withNotes && notes.length > 0 && (
        <section className="handout-notes">
          <h3>{t('handout.notes')}</h3>
          <Words paragraphs={notes} number={number} language={story.notesLanguage ?? story.language} />
        </section>
      )}
      {resting.length > 0 && (
        <section className="handout-sources">
          <h3>{say('panel.sources.title')}</h3>
          <ol lang="en">
            {resting.map((source) => (
              <li key={source.id} id={sourceIdOf(number, source.number)} value={source.number}>
                {source.kind === 'passage' ? source.name : source.text}
                {source.url !== null && (
                  <>
                    , <a href={source.url}>{source.url}</a>
                  </>
                )}
              </li>
            ))}
          </ol>
          {resting.some(({ kind }) => kind === 'passage') && (
            <p className="handout-fine">
              <span lang="en">
                {BRIEF_NAME}: {content.brief}
              </span>
              . {say('passage.paraphrase')}
            </p>
          )}
        </section>
      )}
    </section>
  );
}

/** Both notes and the schematic-lines note, repeated under every map since pages get separated. */
function Notes({ content, say }: Pick<HandoutProps, 'content' | 'say'>) {
  return (
    <p className="handout-fine">
      {content.kosovoNote} {content.boundaryNote} {say('figure.notUnitedNations')} {say('notes.schematic')}
    </p>
  );
}

function Words({
  paragraphs,
  number,
  language,
}: {
  readonly paragraphs: ChapterContent['paragraphs'];
  readonly number: number;
  readonly language: string;
}) {
  return (
    <div className="handout-words" lang={language}>
      {paragraphs.map((pieces) => (
        <p key={pieces[0]?.at ?? 0}>{pieces.map((piece, at) => set(piece, pieces[at - 1], number))}</p>
      ))}
    </div>
  );
}

function set(piece: SaidPiece, before: SaidPiece | undefined, number: number) {
  if (piece.kind !== 'cite') return piece.text;
  return (
    <sup key={`${piece.at} ${piece.id}`}>
      {before?.kind === 'cite' && ','}
      <a href={`#${sourceIdOf(number, piece.number)}`}>{piece.number}</a>
    </sup>
  );
}

const idOf = (chapter: number) => `handout-${chapter}`;
const sourceIdOf = (chapter: number, source: number) => `handout-${chapter}-source-${source}`;
