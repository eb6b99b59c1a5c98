import { loadBrief } from '../features/reader/state/load-brief.ts';
import { describeLoadFailure } from '../state/load-atlas.ts';
import { useAppState, useAppStore, useT } from './ui-context.tsx';

interface Props {
  /** Text while loading. */
  readonly waiting: string;
}

/** Placeholder until the digest loads, or its error with a retry button. */
export function BriefAwaited({ waiting }: Props) {
  const say = useT();
  const store = useAppStore();
  const brief = useAppState((state) => state.brief);
  switch (brief.status) {
    case 'ready':
      return null;
    case 'failed':
      return (
        <div role="status">
          <p className="caution">{describeLoadFailure(brief.failure, say)}</p>
          <button type="button" className="button" onClick={() => void loadBrief(store)}>
            {say('ui.retry')}
          </button>
        </div>
      );
    default:
      return <p role="status">{waiting}</p>;
  }
}
