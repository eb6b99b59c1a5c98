/** The key figure of a chapter with the rows of its chart, for exports and for pages on other sites. */
import type { Atlas } from '../../domain/atlas.ts';
import type { KeyFigure } from '../../domain/key-figures.schema.ts';
import { formatsOf } from '../../i18n/format.ts';
import type { InterfaceLanguage } from '../../i18n/languages.ts';
import { nameOf } from '../../i18n/names.ts';
import type { Translate } from '../../i18n/translate.ts';
import {
  type ChartRow,
  type DescribedFigure,
  describeKeyFigure,
  describeMainSource,
  describeRows,
} from './describe-key-figure.ts';
import type { KeyFigureT } from './key-figure-words.ts';
import { rowsForRoom } from './rows-for-room.ts';

/** The key figures of an edition, with their messages in the language of the export. */
export interface KeyFigures {
  readonly all: readonly KeyFigure[];
  readonly t: KeyFigureT;
}

export interface FigureContent extends DescribedFigure {
  readonly figure: KeyFigure;
  readonly rows: readonly ChartRow[];
  /** Which rows of a longer ranking these are; `null` if they are all. */
  readonly rowsNote: string | null;
  /** Stages or boxes of a figure of the brief in a line; `null` for other figures. */
  readonly parts: string | null;
  /** Date and main source: “As of 2025. Source: ANSA, 15 January 2026 (read whole).” */
  readonly source: string;
}

interface Speech {
  readonly atlas: Atlas;
  /** Common messages. */
  readonly t: Translate;
  readonly language: InterfaceLanguage;
}

/** Returns `null` for a chapter without a key figure, and for a figure that this edition does not have. */
export function deriveFigureContent(
  { figure: id }: { readonly figure?: string | undefined },
  figures: KeyFigures | null,
  { atlas, t: say, language }: Speech,
): FigureContent | null {
  const figure = figures?.all.find((one) => one.id === id);
  if (figures === null || figure === undefined) return null;
  const { t } = figures;
  const format = formatsOf(language);
  const describing = {
    t,
    say,
    format,
    atlas,
    nameOf: (feature: KeyFigure['features'][number]) => {
      const record = atlas.byId.get(feature);
      return record === undefined ? feature : nameOf(record.properties, language);
    },
  };
  const source = describeMainSource(figure, describing);
  const dated = t('front.dated', { date: format.date(figure.asOf) });
  const { rows, count } = rowsForRoom(figure);
  return {
    ...describeKeyFigure(figure, describing),
    figure,
    rowsNote: count === null ? null : t('front.someRows', { shown: rows.length - 1, count }),
    parts: figure.parts?.join(figure.id === 'business-model' ? ' › ' : ', ') ?? null,
    rows: describeRows(figure, rows, describing),
    source: source === null ? dated : `${dated} ${source.by}, ${source.dated}.`,
  };
}
