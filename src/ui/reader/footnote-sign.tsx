import { footnoteNumber } from '../../domain/brief.ts';
import { Popover } from '../primitives/popover.tsx';
import { CounterNotes } from './counter-notes.tsx';
import { PassageText } from './passage-text.tsx';
import { useReader } from './reader-context.ts';
import { useReaderT } from './reader-words.ts';

/** The raised number of a footnote; the note opens beside it. Two notes are numbered 29: each opens its own. */
export function FootnoteSign({ id, isStop }: { readonly id: string; readonly isStop: boolean }) {
  const t = useReaderT();
  const { digest, isPaper } = useReader();
  const footnote = digest.passageById.get(id);
  if (footnote === undefined) return null;
  const number = footnoteNumber(id);
  if (isPaper) return <sup className="footnote-sign">{number}</sup>;
  return (
    <sup className="footnote-sign" data-footnote={id}>
      <Popover
        className="footnote-button"
        label={t('reader.note', { number })}
        button={number}
        isStop={isStop}
      >
        <p className="popover-title">{t('reader.note.at', { number, section: footnote.section })}</p>
        <PassageText passage={footnote} isCopy />
        <CounterNotes passage={footnote} />
      </Popover>
    </sup>
  );
}
