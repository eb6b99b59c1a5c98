import { labelOfNote } from '../../analysis/note-label.ts';
import type { Passage } from '../../domain/brief.ts';
import { datedWords } from '../../domain/passage-words.ts';
import { isNoteShown } from '../../scene/notes.ts';
import { EnglishContent } from '../primitives/content.tsx';
import { useFormat, useScene, useT } from '../ui-context.tsx';
import { CounterNotes } from './counter-notes.tsx';
import { useReaderT } from './reader-words.ts';

type Dated = Pick<Passage, 'text' | 'asOf' | 'notes'>;

interface Props {
  readonly passage: Dated;
  /** Whether sources of notes are tab stops. */
  readonly isStop?: boolean;
}

/** Footer of a passage: its date, that it is a paraphrase, and its notes. */
export function PassageTime({ passage, isStop = true }: Props) {
  const say = useT();
  return (
    <>
      <p className="passage-time">
        <AsOf passage={passage} /> · {say('passage.paraphrase')}
      </p>
      <CounterNotes passage={passage} isStop={isStop} />
    </>
  );
}

/** Date and notes as plain text, for lists without controls; of the notes only the dates if there is little room. */
export function PassageTimeInWords({
  passage,
  isShort = false,
}: {
  readonly passage: Dated;
  readonly isShort?: boolean;
}) {
  const t = useReaderT();
  const format = useFormat();
  const period = useScene((scene) => scene.period);
  const notes = datedWords(passage).notes.filter((note) => isNoteShown(note, period));
  return (
    <span className="passage-time">
      <AsOf passage={passage} />
      {notes.map((note) => (
        <span key={note.id}>
          {' · '}
          <b>{labelOfNote(note, t, format)}</b>
          {isShort ? (
            ' …'
          ) : (
            <>
              : <EnglishContent>{note.text}</EnglishContent>
            </>
          )}
        </span>
      ))}
    </span>
  );
}

function AsOf({ passage }: { readonly passage: Dated }) {
  const t = useReaderT();
  const format = useFormat();
  return <>{t('reader.asOf', { date: format.date(datedWords(passage).asOf) })}</>;
}
