import { inkOn } from '../../lib/color.ts';

interface Props {
  /** `null` for none. */
  readonly handling: { readonly text: string; readonly color: string } | null;
}

/** The handling mark at the top and the foot of every page of paper. */
export function HandlingMarks({ handling }: Props) {
  if (handling === null) return null;
  return (['top', 'bottom'] as const).map((edge) => (
    // Fixed boxes come again on every page.
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
