import { nameRow } from '../../analysis/key-figures/describe-key-figure.ts';
import type { KeyFigureRow } from '../../domain/key-figures.schema.ts';
import { useDescribing } from '../../ui/key-figure/use-describing.ts';
import { FeatureLink } from '../../ui/primitives/feature-link.tsx';
import { useVisible } from '../../ui/ui-context.tsx';

/** A feature as a link, or its name if the filters hide it; else the series and the year. */
export function RowLabel({ row }: { readonly row: KeyFigureRow }) {
  const describing = useDescribing();
  const visible = useVisible();
  const { feature } = row;
  return feature !== undefined && visible.byId.has(feature) ? (
    <FeatureLink id={feature} glyph={false} />
  ) : (
    nameRow(row, describing)
  );
}
