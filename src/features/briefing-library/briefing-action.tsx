import type { ReactNode } from 'react';

interface Props {
  /** The briefing's title, read after the label, since rows share labels. */
  readonly title: string;
  readonly look?: 'main' | 'text';
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** Button for one briefing of a list. */
export function BriefingAction({ title, look = 'main', onPress, children }: Props) {
  return (
    <button type="button" className={look === 'text' ? 'text-button' : 'button'} onClick={onPress}>
      {children}
      <span className="visually-hidden"> {title}</span>
    </button>
  );
}
