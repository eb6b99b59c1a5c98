import { formatMoment } from '../../ui/format-moment.ts';
import { useAppState, useFormat, useInterfaceLanguage } from '../../ui/ui-context.tsx';
import { selectSavesWork } from './state/saves-work.ts';
import { useWorkspaceT } from './workspace-words.ts';

/** Save status of the work. */
export function WorkStatus() {
  const t = useWorkspaceT();
  const language = useInterfaceLanguage();
  const format = useFormat();
  const { at, refusal, unsaved, isStopped } = useAppState((state) => state.work);
  const keeps = useAppState(selectSavesWork);
  const isWell = keeps && refusal === null;
  const words = statusKey(keeps, isStopped, refusal, at);
  return (
    <>
      <p className={isWell ? 'incidents-note' : 'caution'} data-testid="work-status" data-at={at}>
        {words === 'workspace.kept.at' ? t(words, { time: formatMoment(at ?? 0, language) }) : t(words)}
      </p>
      {unsaved.length > 0 && (
        <p className="caution">{t('workspace.unkept', { names: format.list(unsaved) })}</p>
      )}
    </>
  );
}

function statusKey(
  keeps: boolean,
  isStopped: boolean,
  refusal: 'full' | 'refused' | null,
  at: number | null,
) {
  if (isStopped) return 'workspace.kept.stopped';
  if (!keeps) return 'workspace.kept.off';
  if (refusal !== null) return `workspace.kept.${refusal}` as const;
  return at === null ? 'workspace.kept.none' : 'workspace.kept.at';
}
