import type { ReactNode } from 'react';
import { footnoteNumber } from '../../domain/brief.ts';
import { Popover } from '../primitives/popover.tsx';
import { useReader } from './reader-context.ts';
import { useReaderT } from './reader-words.ts';

interface Props {
  readonly id: string;
  readonly isStop: boolean;
  /** The note's text. */
  readonly children: ReactNode;
}

/** Footnote number that opens its note. Two notes are numbered 29, hence the id. */
export function FootnoteSign({ id, isStop, children }: Props) {
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
        {children}
      </Popover>
    </sup>
  );
}
