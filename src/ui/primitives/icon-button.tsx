import type { ButtonHTMLAttributes } from 'react';
import type { InterfaceIconId } from './interface-icon.tsx';
import { InterfaceIcon } from './interface-icon.tsx';

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children' | 'aria-label' | 'title'> {
  readonly icon: InterfaceIconId;
  /** Accessible name, also shown as the tooltip. */
  readonly label: string;
  /** Degrees with the clock by which the icon is turned, as a needle is. */
  readonly turn?: number;
}

/** A square button of one icon; the name is spoken and shown as a tooltip. */
export function IconButton({ icon, label, turn, className, ...rest }: Props) {
  return (
    <button
      type="button"
      className={className === undefined ? 'icon-button' : `icon-button ${className}`}
      aria-label={label}
      title={label}
      {...rest}
    >
      <InterfaceIcon id={icon} {...(turn === undefined ? {} : { turn })} />
    </button>
  );
}
