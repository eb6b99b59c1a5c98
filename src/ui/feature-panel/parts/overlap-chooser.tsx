import { cycleOverlap } from '../../../state/commands/select-features.ts';
import { IconButton } from '../../primitives/icon-button.tsx';
import { useAppStore, useOverlap, useT } from '../../ui-context.tsx';

/** Steps through overlapping features at the pressed point. */
export function OverlapChooser() {
  const t = useT();
  const store = useAppStore();
  const overlap = useOverlap();
  if (overlap === null || overlap.features.length < 2) return null;
  return (
    <div className="overlap" role="group" aria-label={t('panel.overlap.label')}>
      <IconButton
        icon="chevron-left"
        label={t('panel.overlap.previous')}
        onClick={() => cycleOverlap(store, -1)}
      />
      <span>{t('panel.overlap.position', { index: overlap.index + 1, count: overlap.features.length })}</span>
      <IconButton
        icon="chevron-right"
        label={t('panel.overlap.next')}
        onClick={() => cycleOverlap(store, 1)}
      />
    </div>
  );
}
