import { formatAreaFile } from '../../../exporters/area-file.ts';
import { downloadBlob, fileNameOf } from '../../../exporters/download.ts';
import { readAreaFile } from '../../../importers/areas/read-area-file.ts';
import { takeAreas } from '../../../state/commands/areas/take-areas.ts';
import { type FileOutcome, useTextFile } from '../../primitives/use-text-file.tsx';
import { useAppState, useAppStore } from '../../ui-context.tsx';
import { useAreasT } from './area-words.ts';
import { describeFileFault, describeShapeFault } from './fault-words.ts';

/** Imports areas from a file and exports them; rejected areas are listed with reasons. */
export function AreaFile() {
  const t = useAreasT();
  const store = useAppStore();
  const kept = useAppState(({ areas }) => areas.list);
  const take = async (text: string | null, name: string): Promise<FileOutcome> => {
    if (text === null) return { fault: t('areas.file.unreadable', { name }) };
    const read = readAreaFile(text);
    if (!read.ok) return { fault: describeFileFault(name, read.failure, t) };
    const nameOf = (number: number) => t('areas.numbered', { number: String(number) });
    const taken = await takeAreas(store, read.value, nameOf);
    if (taken.ok) return { said: t('areas.file.taken', { count: taken.value, name }) };
    const { name: area, fault: why } = taken.failure;
    return { fault: t('areas.file.area', { name, area, fault: describeShapeFault(why, t) }) };
  };
  const { button, said, fault } = useTextFile({
    label: t('areas.open'),
    accept: '.geojson,.json',
    testId: 'area-file',
    take,
  });
  const save = () => {
    const blob = new Blob([formatAreaFile(kept)], { type: 'application/geo+json' });
    downloadBlob(blob, fileNameOf(t('areas.file.name'), new Date(), 'geojson'), document);
  };
  return (
    <>
      <p className="area-file">
        {button}
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
