import { GROUND_PATHS, ICONS, type IconId } from '../../../styles/icons.ts';
import { rem } from './rem.ts';

interface Props {
  readonly id: IconId;
  readonly sizePx?: number;
  /** `filled` for what stands on its own colour, `outlined` for a quiet sign in the colour of the text. */
  readonly form?: 'filled' | 'outlined';
  /** Market swatch 1 to 6 that colours it; without one it takes the colour of the text. */
  readonly swatch?: number;
}

/** A sign of the map at the size of text: the same ground and glyph that the map draws. */
export function IconGlyph({ id, sizePx = 20, form = 'outlined', swatch }: Props) {
  const { ground, path } = ICONS[id];
  const groundPath = GROUND_PATHS[ground];
  return (
    <svg
      className="icon-glyph"
      data-form={groundPath === null ? 'bare' : form}
      data-swatch={swatch}
      viewBox="0 0 24 24"
      width={rem(sizePx)}
      height={rem(sizePx)}
      aria-hidden="true"
      focusable="false"
    >
      {groundPath !== null && <path className="icon-ground" d={groundPath} />}
      <path className="icon-path" d={path} fillRule="evenodd" />
    </svg>
  );
}
