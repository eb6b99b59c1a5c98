import { IconButton } from '../../primitives/icon-button.tsx';
import { useOriginalT } from './original-words.ts';
import type { OpenFiles } from './use-open-files.ts';

/** Says that of several files one was opened, in sight whatever the reader shows; it was announced when it happened. */
export function LeftOutLine({ leftOut, hideLeftOut }: Pick<OpenFiles, 'leftOut' | 'hideLeftOut'>) {
  const t = useOriginalT();
  if (leftOut === null) return null;
  return (
    <div className="left-out">
      <p>{t('original.leftOut', leftOut)}</p>
      <IconButton icon="close" label={t('original.leftOut.hide')} onClick={hideLeftOut} />
    </div>
  );
}
