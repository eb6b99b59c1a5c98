import { beginComparison } from '../../state/commands/compare-views.ts';
import { selectComparedWay } from '../../state/selectors/compared-view.ts';
import { useAppState, useAppStore, useScene, useT } from '../../ui/ui-context.tsx';
import { useLazyComponent } from '../../ui/use-lazy-component.ts';

const COMPARE_BUTTON_ID = 'compare-dates';

/** Begins a comparison; nothing during one. */
export function CompareDates() {
  const t = useT();
  const store = useAppStore();
  const isComparing = useScene(({ comparison }) => comparison !== null);
  return isComparing ? null : (
    <button
      id={COMPARE_BUTTON_ID}
      type="button"
      className="link-button"
      onClick={() => beginComparison(store)}
    >
      {t('time.compare')}
    </button>
  );
}

/** The button that ended the comparison is gone, the one that begins another returns. */
function focusBegin(): void {
  requestAnimationFrame(() => document.getElementById(COMPARE_BUTTON_ID)?.focus());
}

const loadBar = () => import('./compare-bar.tsx');

/** Controls of a comparison of two views, while there is one. Not in a presentation. */
export function CompareControls() {
  const isComparing = useAppState(
    (state) => selectComparedWay(state) !== null && state.presentation === null,
  );
  return isComparing && <Bar />;
}

function Bar() {
  const CompareBar = useLazyComponent(loadBar);
  return CompareBar && <CompareBar onEnd={focusBegin} />;
}
