import { selectUntagged } from '../../../state/selectors/untagged-incidents.ts';
import { useAppState } from '../../ui-context.tsx';
import { useExploreT } from './explore-words.ts';

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
