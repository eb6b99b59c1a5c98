import { downloadBlob, fileNameOf } from '../../exporters/download.ts';
import { useNetworkT } from '../network/network-words.ts';
import { InterfaceIcon } from '../primitives/interface-icon.tsx';

interface Props {
  /** What the file is called. */
  readonly name: string;
  readonly make: () => string;
}

/** Hands a table to the browser's downloads. */
export function SaveCsv({ name, make }: Props) {
  const t = useNetworkT();
  return (
    <p className="dossier-save">
      <button
        type="button"
        className="text-button"
        onClick={() =>
          downloadBlob(
            new Blob([make()], { type: 'text/csv;charset=utf-8' }),
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
