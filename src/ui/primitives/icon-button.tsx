import type { ButtonHTMLAttributes } from 'react';
import type { InterfaceIconId } from './interface-icon.tsx';
import { InterfaceIcon } from './interface-icon.tsx';

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children' | 'aria-label' | 'title'> {
  readonly icon: InterfaceIconId;
  /** Accessible name and tooltip. */
  readonly label: string;
  /** Clockwise rotation in degrees. */
  readonly turn?: number;
}

/** Square icon button with a tooltip. */
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
