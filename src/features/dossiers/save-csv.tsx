import { formatCsv } from '../../exporters/csv.ts';
import { downloadBlob, fileNameOf } from '../../exporters/download.ts';
import { exportNotes } from '../../i18n/export-notes.ts';
import { InterfaceIcon } from '../../ui/primitives/interface-icon.tsx';
import { useT } from '../../ui/ui-context.tsx';
import { useNetworkT } from '../network/index.ts';

interface Props {
  /** File name. */
  readonly name: string;
  readonly rows: () => readonly (readonly (string | number)[])[];
}

/** Downloads a table with the general export notes below it. */
export function SaveCsv({ name, rows }: Props) {
  const pageT = useT();
  const t = useNetworkT();
  return (
    <p className="dossier-save">
      <button
        type="button"
        className="text-button"
        onClick={() =>
          downloadBlob(
            new Blob([formatCsv([...rows(), ...exportNotes(pageT).map((note) => [note])])], {
              type: 'text/csv;charset=utf-8',
            }),
            fileNameOf(name, new Date(), 'csv'),
            document,
          )
        }
      >
        <InterfaceIcon id="download" sizePx={16} />
        {t('network.save.csv')}
      </button>
    </p>
  );
}
