import type { StudyKind } from '../../../analysis/studies/studies.ts';
import { formatCsv } from '../../../exporters/csv.ts';
import { downloadBlob, fileNameOf } from '../../../exporters/download.ts';
import type { WorkedOutStudy } from '../../../state/network.ts';
import { useNetworkT } from '../network-words.ts';
import { type AskedLine, useAskedSaid } from '../use-asked-said.ts';
import { useStudiesT } from './studies-words.ts';

export interface StudyTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Settings used. */
  readonly settings: readonly AskedLine[];
  /** Notes shown on screen. */
  readonly notes: readonly string[];
}

interface Props<K extends StudyKind> {
  readonly worked: WorkedOutStudy<K>;
  readonly table: (worked: WorkedOutStudy<K>) => StudyTable;
}

/** Exports results as a table with the query, settings and limits. */
export function SaveStudy<K extends StudyKind>({ worked, table }: Props<K>) {
  const kind: StudyKind = worked.asked.kind;
  const t = useStudiesT();
  const networkT = useNetworkT();
  const askedSaid = useAskedSaid();
  const save = () => {
    const { head, rows, settings, notes } = table(worked);
    const said = askedSaid(worked.asked.asked, worked.of.question);
    const about: readonly (readonly string[])[] = [
      [t(`studies.${kind}`)],
      ...said.lines,
      ...settings,
      ...[...notes, t('studies.limits', { limits: t(`studies.${kind}.limits`) }), ...said.notes].map(
        (note) => [note],
      ),
    ];
    const text = formatCsv([head, ...rows, [], ...about]);
    const file = fileNameOf(t(`studies.${kind}`), new Date(), 'csv');
    downloadBlob(new Blob([text], { type: 'text/csv' }), file, document);
  };
  return (
    <p className="network-save">
      <button type="button" className="text-button" onClick={save}>
        {networkT('network.save.csv')}
      </button>
    </p>
  );
}
