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
  /** Sources of the notes are stops of the Tab key. */
  readonly isStop?: boolean;
}

/** What stands below the words of a passage wherever they are shown: as of when it speaks, that it is a paraphrase, and its notes. */
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

/** Date and notes in one run of words, for lists that hold nothing to press and say once that passages are paraphrased. */
export function PassageTimeInWords({ passage }: { readonly passage: Dated }) {
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
          <b>{labelOfNote(note, t, format)}</b>: <EnglishContent>{note.text}</EnglishContent>
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
