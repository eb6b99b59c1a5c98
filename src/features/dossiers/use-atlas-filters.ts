import { EVIDENCE } from '../../domain/evidence.ts';
import type { FeatureId } from '../../domain/ids.ts';
import { useFormat, useScene, useT } from '../../ui/ui-context.tsx';
import { useRecordExportT } from '../records/index.ts';
import { useDossierT } from './dossier-words.ts';
import { useFeatureNames } from './use-feature-names.ts';

/** Export rows with the search distance, which areas have not, and the filters. */
export function useConditionRows(nearKm: number | null): readonly (readonly string[])[] {
  const t = useDossierT();
  const tRecordExport = useRecordExportT();
  const format = useFormat();
  const filters = useAtlasFilters();
  return [
    [t('dossier.intro')],
    ...(nearKm === null ? [] : [[t('dossier.near'), format.km(nearKm)]]),
    [tRecordExport('recordExport.about.filters'), filters],
  ];
}

/** Describes the active filters, or “none”. Layers do not count, since dossiers ignore them. */
export function useAtlasFilters(): string {
  const t = useT();
  const tRecordExport = useRecordExportT();
  const format = useFormat();
  const names = useFeatureNames();
  const { markets, routes, feeders, evidence, briefOnly, period } = useScene((scene) => scene);
  const told = (name: string, ids: readonly FeatureId[]) =>
    `${name}: ${ids.length === 0 ? t('filters.noMarkets') : format.list(names(ids))}`;
  const filters = [
    briefOnly ? t('filters.briefOnly') : null,
    markets === null ? null : told(t('filters.markets'), markets),
    routes === null ? null : told(t('layer.routes.title'), routes),
    feeders ? null : told(t('legend.routes.feeder'), []),
    evidence.length === EVIDENCE.length
      ? null
      : `${t('filters.evidence')}: ${
          evidence.length === 0
            ? t('filters.noMarkets')
            : format.list(evidence.map((one) => t(`panel.evidence.${one}`)))
        }`,
    period.from === null && period.to === null
      ? null
      : `${tRecordExport('recordExport.filter.period')}: ${format.dateRange(period.from, period.to)}`,
  ].filter((filter) => filter !== null);
  return filters.length === 0
    ? tRecordExport('recordExport.about.noFilters')
    : filters.join(format.semicolon);
}
