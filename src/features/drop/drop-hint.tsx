import '../../../styles/css/drop.css';
import { useDropT } from './drop-words.ts';

/** Overlay while a file is dragged over the atlas. */
export default function DropHint() {
  const t = useDropT();
  return (
    // A popover, to be above open dialogs.
    <div className="drop-hint" popover="manual" ref={(element) => element?.showPopover()}>
      <p>{t('drop.hint')}</p>
    </div>
  );
}
