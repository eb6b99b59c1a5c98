import type { LoadFailure } from '../state/data.ts';
import { describeLoadFailure } from '../state/load-atlas.ts';
import { InterfaceIcon } from './primitives/interface-icon.tsx';
import { useT } from './ui-context.tsx';

/** Load failure of the atlas: what, where, what to do, and a retry button. */
export function LoadFailureNotice({
  failure,
  onRetry,
}: {
  readonly failure: LoadFailure;
  readonly onRetry: () => void;
}) {
  const t = useT();
  return (
    <div className="failure" role="alert">
      <h2>
        <InterfaceIcon id="warning" />
        {t('error.data.title')}
      </h2>
      <p>{describeLoadFailure(failure, t)}</p>
      <button type="button" className="button" onClick={onRetry}>
        {t('ui.retry')}
      </button>
    </div>
  );
}
