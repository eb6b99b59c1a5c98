import { useRef, useState } from 'react';
import { formatAreaFile } from '../../../exporters/area-file.ts';
import { downloadBlob, fileNameOf } from '../../../exporters/download.ts';
import { readAreaFile } from '../../../importers/areas/read-area-file.ts';
import { takeAreas } from '../../../state/commands/areas/take-areas.ts';
import { useAppState, useAppStore } from '../../ui-context.tsx';
import { useAreasT } from './area-words.ts';
import { describeFileFault, describeShapeFault } from './fault-words.ts';

/** Areas from a file and to a file; what cannot be taken is said with the reason. */
export function AreaFile() {
  const t = useAreasT();
  const store = useAppStore();
  const kept = useAppState(({ areas }) => areas.kept);
  const picker = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const [fault, setFault] = useState('');
  const open = async (file: File): Promise<void> => {
    const { name } = file;
    setSaid('');
    setFault('');
    const text = await file.text().catch(() => null);
    if (text === null) {
      setFault(t('areas.file.unreadable', { name }));
      return;
    }
    const read = readAreaFile(text);
    if (!read.ok) {
      setFault(describeFileFault(name, read.failure, t));
      return;
    }
    const taken = takeAreas(store, read.value, (number) => t('areas.numbered', { number: String(number) }));
    if (taken.ok) setSaid(t('areas.file.taken', { count: taken.value, name }));
    else {
      const { name: area, fault: why } = taken.failure;
      setFault(t('areas.file.area', { name, area, fault: describeShapeFault(why, t) }));
    }
  };
  const save = () => {
    const blob = new Blob([formatAreaFile(kept)], { type: 'application/geo+json' });
    downloadBlob(blob, fileNameOf(t('areas.file.name'), new Date(), 'geojson'), document);
  };
  return (
    <>
      <p className="area-file">
        <button type="button" className="text-button" onClick={() => picker.current?.click()}>
          {t('areas.open')}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".geojson,.json"
          hidden
          data-testid="area-file"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) void open(file);
            // The same file can be chosen again after it was mended.
            currentTarget.value = '';
          }}
        />
        {kept.length > 0 && (
          <button type="button" className="text-button" onClick={save}>
            {t('areas.save')}
          </button>
        )}
      </p>
      <p role="status" className="incidents-note">
        {said}
      </p>
      <p role="alert" className="area-faults">
        {fault}
      </p>
    </>
  );
}
