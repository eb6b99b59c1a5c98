import type { StudyKind } from '../../../analysis/studies/studies.ts';
import { formatCsv } from '../../../exporters/csv.ts';
import { downloadBlob, fileNameOf } from '../../../exporters/download.ts';
import type { WorkedOutStudy } from '../../../state/network.ts';
import { useNetworkT } from '../network-words.ts';
import { useNames } from '../use-names.ts';
import { useOwnSaid } from '../use-own-said.ts';
import { useStudiesT } from './studies-words.ts';

export interface StudyTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** What is said of it on the screen. */
  readonly notes?: readonly string[];
}

interface Props<K extends StudyKind> {
  readonly worked: WorkedOutStudy<K>;
  readonly table: (worked: WorkedOutStudy<K>) => StudyTable;
}

/** What was found as a table, with the question that it is of, what is closed, and what it is to be taken for. */
export function SaveStudy<K extends StudyKind>({ worked, table }: Props<K>) {
  const kind: StudyKind = worked.asked.kind;
  const t = useStudiesT();
  const networkT = useNetworkT();
  const names = useNames();
  const own = useOwnSaid()(worked.asked.asked);
  const save = () => {
    const { head, rows, notes = [] } = table(worked);
    const { question } = worked.of;
    const { closed } = worked.asked.asked;
    const about: readonly (readonly string[])[] = [
      [t(`studies.${kind}`)],
      [networkT('network.from'), names.end(question.from)],
      [networkT('network.to'), names.end(question.to)],
      [networkT('network.cost'), networkT(`network.cost.${question.cost}`)],
      [networkT('network.closures'), closed.map(names.closed).join('; ')],
      ...notes.map((note) => [note]),
      [networkT('network.lede')],
      ...own.map((one) => [one]),
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
