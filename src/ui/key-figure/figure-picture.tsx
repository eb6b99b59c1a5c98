import '../../../styles/css/key-figure.css';
import type { KeyFigure } from '../../domain/key-figures.schema.ts';
import { MarketBadge } from '../primitives/market-badge.tsx';
import { useAtlas } from '../ui-context.tsx';

/** A figure of the brief in small: its stages in their order, or the signs of its markets. */
export function FigurePicture({ figure: { id, parts = [] } }: { readonly figure: KeyFigure }) {
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
  // Spans, since a button may hold the picture.
  return (
    <span className="key-figure-stages" lang="en">
      {parts.map((stage) => (
        <span key={stage}>{stage} </span>
      ))}
    </span>
  );
}
