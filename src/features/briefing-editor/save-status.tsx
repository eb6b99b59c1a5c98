import { formatMoment } from '../../ui/format-moment.ts';
import { useAppState, useInterfaceLanguage } from '../../ui/ui-context.tsx';
import { selectSavesWork } from '../workspace/state/saves-work.ts';
import type { Composing } from './state/composing.ts';
import { isUnsaved } from './state/save-draft.ts';
import { useComposeT } from './use-compose-t.ts';

/** Save status of the briefing. Only failures are announced to screen readers. */
export function SaveStatus({ composing }: { readonly composing: Composing }) {
  const t = useComposeT();
  const language = useInterfaceLanguage();
  const { isRefused, at } = composing.kept;
  const keeps = useAppState(selectSavesWork);
  if (!keeps) return <p className="caution">{t('compose.off')}</p>;
  if (isRefused) {
    return (
      <p className="caution" role="alert">
        {t('compose.refused')}
      </p>
    );
  }
  const isSaved = !isUnsaved(composing);
  return (
    <p className="compose-kept" data-kept={isSaved || undefined}>
      {!isSaved
        ? t('compose.saving')
        : at === null
          ? t('compose.notYet')
          : t('compose.saved', { time: formatMoment(at, language) })}
    </p>
  );
}
