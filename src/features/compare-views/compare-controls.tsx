import { selectComparedWay } from '../../state/selectors/compared-view.ts';
import { useAppState } from '../../ui/ui-context.tsx';
import { useLazyComponent } from '../../ui/use-lazy-component.ts';

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
  return CompareBar && <CompareBar />;
}
