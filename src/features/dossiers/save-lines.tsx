import type { Dossier } from '../../analysis/dossier/derive-dossier.ts';
import { describeFields } from '../../analysis/fields/fields-of-record.ts';
import type { AtlasRecord } from '../../domain/atlas.ts';
import type { Digest } from '../../domain/brief.ts';
import type { FeatureId } from '../../domain/ids.ts';
import { sourcesOf } from '../../domain/record-sources.ts';
import { useAtlas, useFieldContext, useName, useT } from '../../ui/ui-context.tsx';
import { useDossierT } from './dossier-words.ts';
import type { DossierLine } from './listed-lines.ts';
import { SaveCsv } from './save-csv.tsx';
import { useConditionRows } from './use-atlas-filters.ts';
import { useEvidenceWords } from './use-evidence-words.ts';
import { useSubjectName } from './use-subject-name.ts';

interface Props {
  readonly dossier: Dossier;
  readonly lines: readonly DossierLine[];
  readonly digest: Digest;
  /** Search distance in km; `null` for an area. */
  readonly nearKm: number | null;
}

/** Exports features and markets as a table with source and passage ids. */
export function SaveLines({ dossier, lines, digest, nearKm }: Props) {
  const t = useDossierT();
  const say = useT();
  const nameOf = useName();
  const { byId } = useAtlas();
  const conditions = useConditionRows(nearKm);
  const context = useFieldContext();
  const evidenceOf = useEvidenceWords();
  const subject = useSubjectName()(dossier.subject);
  const passagesOf = (id: FeatureId) =>
    digest.tiesOf(id).flatMap(({ passage, via }) => (via === null ? [passage.id] : []));
  const rowOf = (record: AtlasRecord, km: number | null, passages: readonly string[]) => [
    subject,
    say(`panel.kind.${record.kind}`),
    record.id,
    nameOf(record),
    km === null ? '' : Math.round(km * 10) / 10,
    evidenceOf(record),
    'basis' in record.properties ? say(`panel.basis.${record.properties.basis}`) : '',
    sourcesOf(record).join('; '),
    passages.join('; '),
    describeFields(record, context),
  ];
  const rowsOf = () => {
    const head = [
      t('dossier.part'),
      say('panel.subkind'),
      say('panel.id'),
      t('dossier.name'),
      'km',
      say('panel.evidence.title'),
      say('panel.basis.schematic').split(':')[0] ?? '',
      say('panel.sources.title'),
      t('dossier.passages'),
      say('ui.tab.feature'),
    ];
    const markets = dossier.markets.flatMap(({ id, passages }) => {
      const record = byId.get(id);
      return record === undefined
        ? []
        : [
            rowOf(
              record,
              null,
              passages.map((passage) => passage.id),
            ),
          ];
    });
    return [
      head,
      ...lines.map(({ record, km }) => rowOf(record, km, passagesOf(record.id))),
      ...markets,
      ...conditions,
    ];
  };
  return <SaveCsv name={t('dossier.file.lines')} rows={rowsOf} />;
}
