import type { ReactNode } from 'react';

interface Props {
  /** Of the briefing: read out after the words, as each row of a list has the same ones. */
  readonly title: string;
  readonly look?: 'main' | 'text';
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** What can be done with one briefing of a list. */
export function BriefingAction({ title, look = 'main', onPress, children }: Props) {
  return (
    <button type="button" className={look === 'text' ? 'text-button' : 'button'} onClick={onPress}>
      {children}
      <span className="visually-hidden"> {title}</span>
    </button>
  );
}
