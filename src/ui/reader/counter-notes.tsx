import '../../../styles/css/counter-notes.css';
import type { Citation } from '../../domain/atlas.ts';
import type { Passage } from '../../domain/brief.ts';
import { isNoteShown } from '../../scene/notes.ts';
import { CitationText } from '../feature-panel/parts/sources.tsx';
import { EnglishContent } from '../primitives/content.tsx';
import { Popover } from '../primitives/popover.tsx';
import { useAtlas, useFormat, useScene } from '../ui-context.tsx';
import { useReaderT } from './reader-words.ts';

/** What time has overtaken of a passage: beside it, never over it, with date and source. Hidden in a period that ends before. */
export function CounterNotes({
  passage,
  isStop = true,
}: {
  readonly passage: Pick<Passage, 'notes'>;
  /** Its sources are stops of the Tab key. */
  readonly isStop?: boolean;
}) {
  const t = useReaderT();
  const format = useFormat();
  const atlas = useAtlas();
  const period = useScene((scene) => scene.period);
  const notes = passage.notes.filter((note) => isNoteShown(note, period));
  if (notes.length === 0) return null;
  return (
    <aside className="counter-notes" aria-label={t('reader.counterNote')}>
      {notes.map((note) => (
        <div key={note.id}>
          <strong>{t('reader.since', { date: format.date(note.date) })}</strong>
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
      ))}
    </aside>
  );
}

/** Who says it and when, in few words; the card beside it says all. */
function sourceName({ by, title, date }: Citation): string {
  return [by ?? title, ...(date === undefined ? [] : [date.slice(0, 4)])].join(', ');
}
