import { useEffect, useState } from 'react';
import type { FileList } from '../../domain/one-file.ts';
import { isAsListed } from '../../state/one-file.ts';
import { useFormat } from '../../ui/ui-context.tsx';
import { useOneFileT } from './one-file-words.ts';

/** Comparison results in list order, as far as done. */
function useComparison(list: FileList): readonly boolean[] {
  const [compared, setCompared] = useState<readonly boolean[]>([]);
  useEffect(() => {
    let isWanted = true;
    const compare = async () => {
      for (const part of list.parts) {
        const isSame = await isAsListed(list, part, document);
        if (!isWanted) return;
        setCompared((before) => [...before, isSame]);
      }
    };
    setCompared([]);
    void compare();
    return () => {
      isWanted = false;
    };
  }, [list]);
  return compared;
}

/** Parts of the file with size and digest, compared with the actual content. */
export function FileParts({ list }: { readonly list: FileList }) {
  const t = useOneFileT();
  const format = useFormat();
  const compared = useComparison(list);
  const { parts } = list;
  const different = compared.filter((isSame) => !isSame).length;
  const megabytes = parts.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
  const isDone = compared.length === parts.length;
  return (
    <details className="file-parts">
      <summary>{t('file.holds')}</summary>
      <p role="status" data-compared={isDone ? (different === 0 ? 'same' : 'different') : 'running'}>
        {different > 0 ? (
          <strong className="caution">{t('file.notAsListed', { count: different })}</strong>
        ) : isDone ? (
          t('file.asListed', { total: parts.length, size: format.number(megabytes, 1) })
        ) : (
          t('file.compared', { done: compared.length, total: parts.length })
        )}
      </p>
      <p>
        {t('file.limits')} {t('file.apart')}
      </p>
      <div className="file-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('file.part')}</th>
              <th scope="col">{t('file.bytes')}</th>
              <th scope="col">SHA-256</th>
              <th scope="col">{t('file.is')}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map(({ name, bytes, sha256 }, index) => (
              <tr key={name} data-same={compared[index]}>
                <th scope="row">{name}</th>
                <td>{format.number(bytes)}</td>
                <td>
                  <code>{sha256}</code>
                </td>
                <td>
                  {compared[index] === undefined
                    ? t('file.waiting')
                    : t(compared[index] ? 'file.yes' : 'file.no')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
