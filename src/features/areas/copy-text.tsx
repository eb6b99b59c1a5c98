import { IconButton } from '../../ui/primitives/icon-button.tsx';
import { useCopy } from '../../ui/use-copy.ts';
import { useAreasT } from './area-words.ts';

/**
 * Button that copies a text.
 * @param what noun in the button's name
 */
export function CopyText({ what, text }: { readonly what: string; readonly text: string }) {
  const t = useAreasT();
  const words = { copied: t('areas.copied'), failed: t('areas.notCopied') };
  const { outcome, text: tried, copy, forget } = useCopy(words);
  return (
    <IconButton
      icon={outcome === 'copied' && tried === text ? 'check' : 'copy'}
      label={t('areas.copy', { what })}
      onClick={() => void copy(text)}
      onBlur={forget}
    />
  );
}
