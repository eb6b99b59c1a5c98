import { useAppState } from '../../ui/ui-context.tsx';
import { useExploreT } from './explore-words.ts';
import { selectUntagged } from './state/untagged-incidents.ts';

/** Notes that tags are pending, where results would seem complete. */
export function UntaggedNote() {
  const t = useExploreT();
  const count = useAppState(selectUntagged);
  return count === 0 ? null : (
    <p className="incidents-note" data-testid="untagged">
      {t('explore.untagged.note', { count })}
    </p>
  );
}
