import '../../../styles/css/key-figure.css';
import type { KeyFigure } from '../../domain/key-figures.schema.ts';
import { MarketBadge } from '../primitives/market-badge.tsx';
import { useAtlas } from '../ui-context.tsx';

const STEP = 24;

/** Small picture of a figure of the brief: stages in a row, or the signs of its markets. */
export function FigurePicture({ figure: { id, value: count } }: { readonly figure: KeyFigure }) {
  const { markets } = useAtlas();
  if (id === 'landscape') {
    return (
      <span className="key-figure-picture">
        {markets
          .filter(({ parent }) => parent === null)
          .map((market) => (
            <MarketBadge key={market.id} id={market.id} sizePx={28} />
          ))}
      </span>
    );
  }
  if (id !== 'business-model') return null;
  return (
    <svg className="key-figure-picture-stages" viewBox={`0 0 ${count * STEP} 16`} aria-hidden="true">
      <path className="front-axis" d={`M8 8H${(count - 1) * STEP + 8}`} />
      {Array.from({ length: count }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the stages differ only in their place
        <circle key={at} className="front-stage" cx={at * STEP + 8} cy="8" r="6" />
      ))}
    </svg>
  );
}
