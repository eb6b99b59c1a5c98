/** The text of a key figure: its large value, the sentence after it, a note, and its main source. */
import type { Atlas, Citation } from '../../domain/atlas.ts';
import type { FeatureId } from '../../domain/ids.ts';
import type { KeyFigure, KeyFigureRow } from '../../domain/key-figures.schema.ts';
import { DAY_OF_BRIEF } from '../../domain/membership.ts';
import type { Formats } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { KeyFigureT } from './key-figure-words.ts';

const KG = '\u00a0kg';

export interface Describing {
  readonly t: KeyFigureT;
  /** Common messages. */
  readonly say: Translate;
  readonly format: Formats;
  readonly nameOf: (id: FeatureId) => string;
  readonly atlas: Pick<Atlas, 'byId' | 'passages' | 'sourceById'>;
}

export interface DescribedFigure {
  readonly value: string;
  readonly label: string;
  readonly note?: string;
}

export function describeKeyFigure(figure: KeyFigure, describing: Describing): DescribedFigure {
  const { t, format, nameOf, atlas } = describing;
  const { id, value, of, asOf, rows, features } = figure;
  // Signs instead of words, the same in all languages.
  const shown = (of === undefined ? [value] : [value, of])
    .map((one) => format.number(one, 1))
    .join('\u00a0/\u00a0');
  const [first] = rows;
  const feature = features[0] as FeatureId;
  switch (id) {
    case 'schengen': {
      const before = rows.find((row) => row.series === 'schengen' && row.date === DAY_OF_BRIEF)?.value ?? 0;
      return { value: shown, label: t('front.schengen', { before, day: format.date(DAY_OF_BRIEF) }) };
    }
    case 'detections': {
      const peak = rows.reduce((most, row) => (row.value > most.value ? row : most));
      return {
        value: shown,
        label: t('front.detections', {
          year: asOf,
          peak: describeValue(peak, figure, describing),
          peakYear: peak.date ?? '',
        }),
        note: t('front.detections.note'),
      };
    }
    case 'seizures':
      return {
        value: `${shown}${KG}`,
        label: t('front.seizures', {
          market: nameOf(first?.market as FeatureId),
          port: nameOf(feature),
          date: format.date(asOf),
        }),
        note: t('front.seizures.note', { count: rows.length }),
      };
    case 'scores':
      return {
        value: shown,
        label: t('front.scores', {
          market: nameOf(feature),
          count: first?.values?.length ?? 0,
          markets: rows.length,
        }),
        note: t('front.scores.note', { unscored: unscoredOf(feature, atlas).map(nameOf).join(', ') }),
      };
    case 'coverage':
      return {
        value: shown,
        label: t('front.coverage', { name: nameOf(feature), most: first?.value ?? 0 }),
        note: t('front.coverage.note'),
      };
    case 'changes':
      return {
        value: shown,
        label: t('front.changes', {
          year: `${atlas.passages.edition.year}`,
          date: format.date(asOf),
        }),
      };
    case 'passages':
      return { value: shown, label: t('front.passages', { linked: first?.value ?? 0 }) };
    case 'business-model':
    case 'landscape':
      return { value: shown, label: t(`front.${id}`) };
  }
}

/** “about 145,600”, “over 500 kg”. */
export function describeValue(
  { value, qualifier }: Pick<KeyFigureRow, 'value' | 'qualifier'>,
  { id }: Pick<KeyFigure, 'id'>,
  { t, format }: Pick<Describing, 't' | 'format'>,
): string {
  const number = format.number(value, 1);
  const text = id === 'seizures' ? `${number}${KG}` : number;
  return qualifier === undefined ? text : t(`front.qualified.${qualifier}`, { value: text });
}

/** A row of a chart: its value, with what it belongs to and the value in words. */
export interface ChartRow<Label = string> {
  readonly data: KeyFigureRow;
  readonly label: Label;
  readonly text: string;
}

/** Returns the value of a full bar: the whole that the values are part of, or the largest value. */
export function wholeOf(
  { id, of }: Pick<KeyFigure, 'id' | 'of'>,
  rows: readonly Pick<ChartRow, 'data'>[],
): number {
  const isPart = id === 'schengen' || id === 'scores';
  return (isPart ? of : undefined) ?? Math.max(...rows.map(({ data }) => data.value));
}

export function describeRows(
  figure: KeyFigure,
  rows: readonly KeyFigureRow[],
  describing: Describing,
): readonly ChartRow[] {
  return rows.map((row) => ({
    data: row,
    label: nameRow(row, describing),
    text: describeValue(row, figure, describing),
  }));
}

/** Returns what a row of the chart belongs to: a feature, or a series and its year. */
export function nameRow({ feature, series, date }: KeyFigureRow, { t, format, nameOf }: Describing): string {
  if (feature !== undefined) return nameOf(feature);
  const parts = [
    ...(series === undefined ? [] : [t(`front.series.${series}`)]),
    ...(date === undefined ? [] : [format.date(date.slice(0, 4))]),
  ];
  return parts.join(', ');
}

/** The most important source of a figure, in short. */
export interface MainSource {
  /** In the language of the source. */
  readonly by: string;
  /** Its date, and how it was consulted: “2026-01 (known from a summary)”. */
  readonly dated: string;
}

/** Returns `null` for a figure without a known source. */
export function describeMainSource(
  { sources, asOf }: Pick<KeyFigure, 'sources' | 'asOf'>,
  { format, say, atlas }: Pick<Describing, 'format' | 'say' | 'atlas'>,
): MainSource | null {
  const main: Citation | undefined = sources.flatMap((id) => atlas.sourceById.get(id) ?? [])[0];
  if (main === undefined) return null;
  return {
    by: main.by ?? main.title,
    dated: `${format.date(main.date ?? asOf)} (${say(`panel.consulted.${main.consulted.how}`)})`,
  };
}

function unscoredOf(market: FeatureId, { byId }: Pick<Atlas, 'byId'>): readonly FeatureId[] {
  const record = byId.get(market);
  return record?.kind === 'market' ? record.properties.unscored.map(({ jurisdiction }) => jurisdiction) : [];
}
