import '../../../styles/css/key-figure.css';
import {
  describeKeyFigure,
  describeMainSource,
  describeRows,
} from '../../analysis/key-figures/describe-key-figure.ts';
import { rowsForRoom } from '../../analysis/key-figures/rows-for-room.ts';
import type { KeyFigure } from '../../domain/key-figures.schema.ts';
import { Chart } from '../../figure/key-figure-chart.tsx';
import { FigurePicture } from '../../ui/key-figure/figure-picture.tsx';
import { useDescribing } from '../../ui/key-figure/use-describing.ts';
import { EnglishContent } from '../../ui/primitives/content.tsx';

/** Key figure of a chapter: a number for the last row of a room, its chart, its date and its main source. */
export function ChapterFigure({ figure }: { readonly figure: KeyFigure }) {
  const describing = useDescribing();
  const { t, format } = describing;
  const { value, label, note } = describeKeyFigure(figure, describing);
  const { rows, count } = rowsForRoom(figure);
  const source = describeMainSource(figure, describing);
  return (
    <figure className="chapter-figure" data-figure={figure.id}>
      <p className="chapter-figure-main">
        <span className="chapter-figure-value">{value}</span>{' '}
        <span className="chapter-figure-label">{label}</span>
      </p>
      <FigurePicture figure={figure} />
      {rows.length > 0 && <Chart figure={figure} rows={describeRows(figure, rows, describing)} />}
      <figcaption>
        {count !== null && t('front.someRows', { shown: rows.length - 1, count })} {note}{' '}
        {t('front.dated', { date: format.date(figure.asOf) })}
        {source !== null && (
          <>
            {' '}
            <EnglishContent>{source.by}</EnglishContent>, {source.dated}.
          </>
        )}
      </figcaption>
    </figure>
  );
}
