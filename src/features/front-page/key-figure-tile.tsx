import '../../../styles/css/key-figure.css';
import { useState } from 'react';
import {
  describeKeyFigure,
  describeMainSource,
  describeValue,
} from '../../analysis/key-figures/describe-key-figure.ts';
import type { KeyFigure } from '../../domain/key-figures.schema.ts';
import { Chart } from '../../figure/key-figure-chart.tsx';
import { FigurePicture } from '../../ui/key-figure/figure-picture.tsx';
import { useDescribing } from '../../ui/key-figure/use-describing.ts';
import { EnglishContent } from '../../ui/primitives/content.tsx';
import { CitationText } from '../../ui/primitives/sources.tsx';
import { useAppStore } from '../../ui/ui-context.tsx';
import { FigureTable } from './figure-table.tsx';
import { openKeyFigure } from './open-key-figure.ts';
import { RowLabel } from './row-label.tsx';

/** A key figure: a button with its value, its chart, its main source, and a table with all sources. */
export function KeyFigureTile({ figure }: { readonly figure: KeyFigure }) {
  const store = useAppStore();
  const describing = useDescribing();
  const { value, label, note } = describeKeyFigure(figure, describing);
  return (
    <li className="key-figure" data-figure={figure.id}>
      <button type="button" className="key-figure-opener" onClick={() => openKeyFigure(store, figure)}>
        <span className="key-figure-value">{value}</span> <span className="key-figure-label">{label}</span>
        <FigurePicture figure={figure} />
      </button>
      {figure.rows.length > 0 && (
        <Chart
          figure={figure}
          rows={figure.rows.map((row) => ({
            data: row,
            label: <RowLabel row={row} />,
            text: describeValue(row, figure, describing),
          }))}
        />
      )}
      {note !== undefined && <p className="key-figure-note">{note}</p>}
      <TableBehind figure={figure} />
    </li>
  );
}

/** The main source; opened, the values as a table and every source in full. Built when first opened. */
function TableBehind({ figure }: { readonly figure: KeyFigure }) {
  const describing = useDescribing();
  const { t, say, atlas } = describing;
  const [isOpen, setOpen] = useState(false);
  const sources = figure.sources.flatMap((id) => atlas.sourceById.get(id) ?? []);
  const main = describeMainSource(figure, describing);
  if (main === null) return null;
  return (
    <details className="disclosure key-figure-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="disclosure-title">
          {say('panel.sources.title')}: <EnglishContent>{main.by}</EnglishContent>
          {`, ${main.dated}`}
          {figure.rows.length > 0 && `; ${t('front.table', { count: sources.length })}`}
        </span>
      </summary>
      {isOpen && (
        <div className="disclosure-body">
          {figure.rows.length > 0 && <FigureTable figure={figure} sources={sources} />}
          <ol className="source-list">
            {sources.map((citation) => (
              <li key={citation.id}>
                <CitationText citation={citation} />
              </li>
            ))}
          </ol>
        </div>
      )}
    </details>
  );
}
