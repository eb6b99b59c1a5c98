import { useAtlas, useFormat, useVisible } from '../../ui/ui-context.tsx';
import { useRecordExportT } from '../records/index.ts';
import { useDossierT } from './dossier-words.ts';
import { useAtlasFilters } from './use-atlas-filters.ts';

/** Lists filters that hide part of the atlas, since “none” then means none visible. */
export function FilteredNote() {
  const t = useDossierT();
  const tRecordExport = useRecordExportT();
  const filters = useAtlasFilters();
  const isWhole = useVisible().byId.size === useAtlas().byId.size;
  if (isWhole) return null;
  return (
    <p className="caution">
      {t('dossier.filtered')} {tRecordExport('recordExport.about.filters')}: {filters}.
    </p>
  );
}

/** For paper: the search distance, which areas have not, and the filters, including none. */
export function WrittenConditions({ nearKm }: { readonly nearKm: number | null }) {
  const t = useDossierT();
  const tRecordExport = useRecordExportT();
  const format = useFormat();
  const filters = useAtlasFilters();
  return (
    <>
      <p className="dossier-note" data-testid="dossier-conditions">
        {nearKm !== null && `${t('dossier.near')} ${format.km(nearKm)}. `}
        {tRecordExport('recordExport.about.filters')}: {filters}.
      </p>
      <HiddenByFilters />
    </>
  );
}

function HiddenByFilters() {
  const t = useDossierT();
  const isWhole = useVisible().byId.size === useAtlas().byId.size;
  return isWhole ? null : <p className="caution">{t('dossier.filtered')}</p>;
}
