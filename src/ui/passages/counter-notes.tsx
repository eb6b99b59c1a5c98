import '../../../styles/css/counter-notes.css';
import type { Citation } from '../../domain/atlas.ts';
import type { CounterNote, Passage } from '../../domain/brief.ts';
import { isNoteShown } from '../../scene/notes.ts';
import { EnglishContent } from '../primitives/content.tsx';
import { Popover } from '../primitives/popover.tsx';
import { CitationText } from '../primitives/sources.tsx';
import { useAtlas, useFormat, useScene } from '../ui-context.tsx';
import { useReaderT } from './reader-words.ts';

/**
 * Notes beside a passage, with date and source. Context of the time is separate from later changes. Hidden in
 * periods that end earlier.
 */
export function CounterNotes({
  passage,
  isStop = true,
}: {
  readonly passage: Pick<Passage, 'notes'>;
  /** Whether its sources are tab stops. */
  readonly isStop?: boolean;
}) {
  const t = useReaderT();
  const period = useScene((scene) => scene.period);
  const shown = passage.notes.filter((note) => isNoteShown(note, period));
  const groups = [
    { heading: t('reader.contextNote'), notes: shown.filter(({ kind }) => kind === 'context') },
    { heading: t('reader.counterNote'), notes: shown.filter(({ kind }) => kind === 'change') },
  ];
  return groups.map(
    ({ heading, notes }) =>
      notes.length > 0 && (
        <aside key={heading} className="counter-notes" aria-label={heading}>
          <p className="counter-notes-head">{heading}</p>
          {notes.map((note) => (
            <Note key={note.id} note={note} isStop={isStop} />
          ))}
        </aside>
      ),
  );
}

function Note({ note, isStop }: { readonly note: CounterNote; readonly isStop: boolean }) {
  const t = useReaderT();
  const format = useFormat();
  const atlas = useAtlas();
  const date = note.kind === 'change' ? format.dateInText(note.date) : format.date(note.date);
  return (
    <div>
      {/* The heading of context only lacks the date. */}
      <strong>{note.kind === 'change' ? t('reader.since', { date }) : date}</strong>
      {' · '}
      <EnglishContent>{note.text}</EnglishContent>{' '}
      {note.sources.map((source) => {
        const citation = atlas.sourceById.get(source);
        return (
          citation !== undefined && (
            <Popover
              key={source}
              isStop={isStop}
              className="note-source"
              label={citation.title}
              button={sourceName(citation)}
            >
              <CitationText citation={citation} />
            </Popover>
          )
        );
      })}
    </div>
  );
}

/** Short source and date; the card has the full citation. */
function sourceName({ by, title, date }: Citation): string {
  return [by ?? title, ...(date === undefined ? [] : [date.slice(0, 4)])].join(', ');
}
