import { formatCsv } from '../../exporters/csv.ts';
import { downloadBlob, fileNameOf } from '../../exporters/download.ts';
import { exportNotes } from '../../i18n/export-notes.ts';
import { useNetworkT } from '../network/network-words.ts';
import { InterfaceIcon } from '../primitives/interface-icon.tsx';
import { useT } from '../ui-context.tsx';

interface Props {
  /** What the file is called. */
  readonly name: string;
  readonly rows: () => readonly (readonly (string | number)[])[];
}

/** Hands a table to the browser's downloads, with what goes with every export below it. */
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
