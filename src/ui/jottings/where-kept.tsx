import { selectKeepsWork } from '../../state/selectors/keeps-work.ts';
import { useAppState } from '../ui-context.tsx';
import { useJottingsT } from './jotting-words.ts';

/** Whose notes are, and how long they last. */
export function WhereKept() {
  const t = useJottingsT();
  const isKept = useAppState((state) => !state.jottings.isRefused && selectKeepsWork(state));
  return isKept ? (
    <p className="jotting-private">{t('jottings.private')}</p>
  ) : (
    <p className="caution">{t('jottings.unkept')}</p>
  );
}
