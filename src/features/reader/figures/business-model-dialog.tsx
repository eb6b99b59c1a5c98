import { openDialog } from '../../../state/commands/show-panels.ts';
import '../../../../styles/css/reader-figures.css';
import { Dialog } from '../../../ui/primitives/dialog.tsx';
import { useAppStore } from '../../../ui/ui-context.tsx';
import { CopiedReader } from './copied-reader.tsx';
import { useFigureT } from './figure-words.ts';
import { Reconstruction, StageFlow } from './stage-flow.tsx';
import { useCloseOnSelection } from './use-close-on-selection.ts';

/** Figure I enlarged, with stages side by side. */
export default function BusinessModelDialog() {
  const t = useFigureT();
  const store = useAppStore();
  const close = () => openDialog(store, null);
  useCloseOnSelection(close);
  return (
    <Dialog title={t('figures.model.title')} onClose={close} size="spread">
      <CopiedReader leave={close}>
        <Reconstruction />
        <StageFlow />
      </CopiedReader>
    </Dialog>
  );
}
