import type { KeyFigureRow } from '../../domain/key-figures.schema.ts';
import { FeatureLink } from '../../ui/primitives/feature-link.tsx';
import { useVisible } from '../../ui/ui-context.tsx';
import { useDescribing } from './use-describing.ts';

/** A feature as a link, or its name if the filters hide it; else the series and the year. */
export function RowLabel({ row: { feature, series, date } }: { readonly row: KeyFigureRow }) {
  const { t, format, nameOf } = useDescribing();
  const visible = useVisible();
  if (feature !== undefined) {
    return visible.byId.has(feature) ? <FeatureLink id={feature} glyph={false} /> : nameOf(feature);
  }
  const parts = [
    ...(series === undefined ? [] : [t(`front.series.${series}`)]),
    ...(date === undefined ? [] : [format.date(date.slice(0, 4))]),
  ];
  return parts.join(', ');
}
