import '../../../styles/css/drop.css';
import { useDropT } from './drop-words.ts';

/** Over the whole atlas while a file is held above it. */
export default function DropHint() {
  const t = useDropT();
  return (
    // Above an open dialog too, whose picture it would replace.
    <div className="drop-hint" popover="manual" ref={(element) => element?.showPopover()}>
      <p>{t('drop.hint')}</p>
    </div>
  );
}
