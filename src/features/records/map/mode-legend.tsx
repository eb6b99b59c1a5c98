/** What the signs of each map mode are: rows for the panel of the records and for the legend on the map. */
import type { ReactNode } from 'react';
import { countBreaks, sumBreaks, surfaceBreaks } from '../../../analysis/incidents/class-breaks.ts';
import type { Verdict } from '../../../analysis/incidents/compare-counts.ts';
import { formatAmount, withUnit } from '../../../i18n/format-amount.ts';
import type { LegendSample as Sample } from '../../../layers/legend.ts';
import { marketRoot, selectMarketName } from '../../../layers/markets.ts';
import { CLASS_OPACITY, classColors } from '../../../map/incidents/class-colors.ts';
import { CLUSTER_OPACITY, clusterColor } from '../../../map/incidents/cluster-marks.ts';
import { differenceStyle, TIMES_BREADTHS } from '../../../map/incidents/difference-marks.ts';
import { stripColor, stripPx } from '../../../map/incidents/leg-marks.ts';
import { pointStyles } from '../../../map/incidents/point-styles.ts';
import { LegendSample } from '../../../ui/legend/legend-sample.tsx';
import {
  useAppState,
  useAtlas,
  useFormat,
  useInterfaceLanguage,
  useTokens,
} from '../../../ui/ui-context.tsx';
import type { MapMode } from '../../explore/state/exploration.ts';
import { selectExploredIncidents } from '../../explore/state/explored-incidents.ts';
import { selectLegDifferences } from '../../network/state/leg-differences.ts';
import { useClustersT } from '../clusters/cluster-words.ts';
import { useCompareT } from '../compare/compare-words.ts';
import { useIncidentMapT } from './incident-map-words.ts';
import { useRowSelectors } from './use-row-selectors.ts';

const ROWS: Readonly<Record<MapMode, ReactNode>> = {
  points: <Points />,
  density: <Density />,
  hexagons: <Hexagons />,
  legs: <Legs />,
  difference: <Differences />,
  clusters: <Clusters />,
};

/** Rows of the present map mode; nothing while they are being counted. */
export function ModeLegend() {
  const t = useIncidentMapT();
  const mode = useAppState(({ exploration }) => exploration.mapMode);
  return (
    <ul
      className="legend-list records-legend"
      data-long={mode === 'clusters' ? '' : undefined}
      aria-label={t('incidentMap.legend')}
    >
      {ROWS[mode]}
    </ul>
  );
}

/** The legend of the records, in the legend on the map. */
export function RecordsLegend() {
  const t = useIncidentMapT();
  return (
    <>
      <h2 className="legend-title">{t('incidentMap.legend')}</h2>
      <ModeLegend />
    </>
  );
}

/** Colours of the markets that the records have. */
function Points() {
  const t = useIncidentMapT();
  const atlas = useAtlas();
  const tokens = useTokens();
  const language = useInterfaceLanguage();
  const { bars } = useAppState(selectExploredIncidents);
  const present = new Set(
    bars.market.flatMap(({ key, count }) =>
      count === 0 ? [] : String(key).startsWith('market:') ? [marketRoot(key as `market:${string}`)] : [null],
    ),
  );
  return pointStyles(atlas, tokens)
    .filter(({ market }) => present.has(market))
    .map(({ market, fill, edge }) => (
      <li key={market ?? 'none'}>
        <Dot fill={fill} edge={edge} />
        <span>{market === null ? t('incidentMap.noMarket') : selectMarketName(atlas, market, language)}</span>
      </li>
    ));
}

function Dot({ fill, edge }: { readonly fill: string; readonly edge: string }) {
  return (
    <svg className="legend-sample" width="48" height="22" viewBox="0 0 48 22" aria-hidden="true">
      <circle cx="24" cy="11" r="5" fill={fill} stroke={edge} strokeWidth="1.5" />
    </svg>
  );
}

function Density() {
  const t = useIncidentMapT();
  const { most, unit } = useAppState(useRowSelectors().density);
  return (
    <Classes
      breaks={surfaceBreaks(most)}
      isWhole={false}
      unit={unit}
      say={(words) => t('incidentMap.perArea', { class: words })}
    />
  );
}

function Hexagons() {
  const hexagons = useAppState(useRowSelectors().hexagons);
  if (hexagons === null) return null;
  const { most, unit } = hexagons;
  if (unit === null) return <Classes breaks={countBreaks(most)} isWhole unit={null} />;
  return <Classes breaks={sumBreaks(most)} isWhole={false} unit={unit} />;
}

interface ClassesProps {
  /** Lower bound of each class. */
  readonly breaks: readonly number[];
  /** Whether classes count whole records, and so end one below the next. */
  readonly isWhole: boolean;
  /** Of sums; `null` for numbers of records. */
  readonly unit: string | null;
  /** Wraps a class label. */
  readonly say?: (words: string) => string;
}

/** Classes of counts with their map colours. */
function Classes({ breaks, isWhole, unit, say = (words) => words }: ClassesProps) {
  const t = useIncidentMapT();
  const format = useFormat();
  const tokens = useTokens();
  const colors = classColors(tokens, breaks.length);
  const number = (value: number) => format.number(value, 4);
  const withItsUnit = (value: number) => withUnit(number(value), unit ?? '');
  const wordsOf = (from: number, next: number | undefined): string => {
    if (next === undefined) return t('incidentMap.class.more', { from: withItsUnit(from) });
    const to = isWhole ? next - 1 : next;
    if (to === from) return t('incidentMap.class.one', { from: withItsUnit(from) });
    return t('incidentMap.class.between', { from: number(from), to: withItsUnit(to) });
  };
  return breaks.map((from, i) => (
    <li key={from}>
      <LegendSample
        sample={{ type: 'fill', color: colors[i] ?? '', opacity: CLASS_OPACITY, pattern: 'none' }}
      />
      <span>{say(wordsOf(from, breaks[i + 1]))}</span>
    </li>
  ));
}

/** Number of sample strips, in round counts. */
const SAMPLES = 3;

/** Breadths of the strips along legs. */
function Legs() {
  const t = useIncidentMapT();
  const tokens = useTokens();
  const { most, unit } = useAppState(useRowSelectors().folded);
  const format = useFormat();
  return surfaceBreaks(most)
    .filter((count) => unit !== null || count >= 1)
    .slice(-SAMPLES)
    .map((count) => (
      <li key={count}>
        <LegendSample sample={plainStroke({ color: stripColor(tokens), widthPx: stripPx(count, most) })} />
        <span>
          {unit === null
            ? t('incidentMap.strip', { count })
            : t('incidentMap.strip.measured', { sum: formatAmount(count, unit, format) })}
        </span>
      </li>
    ));
}

const VERDICTS: readonly Verdict[] = ['more', 'fewer', 'unsure'];

/** Lines of difference along legs, once periods or groups are compared. */
function Differences() {
  const t = useCompareT();
  const tokens = useTokens();
  const isCompared = useAppState((state) => selectLegDifferences(state) !== null);
  if (!isCompared) return null;
  return VERDICTS.map((verdict) => (
    <li key={verdict}>
      <LegendSample
        sample={plainStroke({
          ...differenceStyle(verdict, tokens),
          widthPx: verdict === 'unsure' ? 2.5 : TIMES_BREADTHS[1].widthPx,
        })}
      />
      <span>{t(`compare.map.${verdict}`)}</span>
    </li>
  ));
}

function Clusters() {
  const t = useClustersT();
  const format = useFormat();
  const tokens = useTokens();
  const km = format.km(useAppState(({ exploration }) => exploration.reach.leg));
  return (
    <>
      <li>
        <LegendSample
          sample={{ type: 'fill', color: clusterColor(tokens), opacity: CLUSTER_OPACITY, pattern: 'hatch' }}
        />
        <span>{t('clusters.outline')}</span>
      </li>
      <li>
        <span>{t('clusters.record', { km })}</span>
      </li>
      <Points />
    </>
  );
}

type Stroke = Extract<Sample, { readonly type: 'stroke' }>;

/** A line without casing or direction. */
function plainStroke(stroke: Pick<Stroke, 'color' | 'widthPx'> & Partial<Stroke>): Stroke {
  return { type: 'stroke', opacity: 1, softPx: 0, casing: null, dash: 'solid', direction: 'none', ...stroke };
}
