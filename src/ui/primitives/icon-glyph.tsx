import { GROUND_PATHS, ICONS, type IconId } from '../../../styles/icons.ts';
import { rem } from './rem.ts';

interface Props {
  readonly id: IconId;
  readonly sizePx?: number;
  /** `filled` has its own background; `outlined` uses the text colour. */
  readonly form?: 'filled' | 'outlined';
  /** Market swatch 1 to 6; defaults to the text colour. */
  readonly swatch?: number;
}

/** Map icon at text size, drawn as on the map. */
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
