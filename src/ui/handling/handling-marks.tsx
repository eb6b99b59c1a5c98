import { inkOn } from '../../lib/color.ts';

interface Props {
  /** `null` for none. */
  readonly handling: { readonly text: string; readonly color: string } | null;
}

/** Handling mark at the top and bottom of every printed page. */
export function HandlingMarks({ handling }: Props) {
  if (handling === null) return null;
  return (['top', 'bottom'] as const).map((edge) => (
    // Fixed boxes repeat on every page.
    <p
      key={edge}
      className="handout-mark"
      data-edge={edge}
      style={{ background: handling.color, color: inkOn(handling.color) }}
    >
      {handling.text}
    </p>
  ));
}
