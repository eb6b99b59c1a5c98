import { openDialog } from '../../../state/commands/show-panels.ts';
import { InterfaceIcon } from '../../../ui/primitives/interface-icon.tsx';
import { useAppStore } from '../../../ui/ui-context.tsx';
import { useFigureT } from './figure-words.ts';

/** A figure's number and the button that enlarges it. */
export function FigureHead({
  number,
  dialog,
  isStop,
}: {
  readonly number: 'I' | 'II';
  readonly dialog: 'business-model' | 'landscape';
  /** Whether it is a tab stop: while a passage of the figure is current. */
  readonly isStop: boolean;
}) {
  const t = useFigureT();
  const store = useAppStore();
  return (
    <div className="figure-head">
      <span className="figure-number">{t('figures.number', { number })}</span>
      <button
        type="button"
        className="text-button"
        tabIndex={isStop ? undefined : -1}
        aria-label={t('figures.enlargeFigure', { number })}
        onClick={() => openDialog(store, { kind: dialog })}
      >
        <InterfaceIcon id="expand" sizePx={15} />
        {t('figures.enlarge')}
      </button>
    </div>
  );
}
