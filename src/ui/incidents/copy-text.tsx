import { IconButton } from '../primitives/icon-button.tsx';
import { useCopy } from '../use-copy.ts';
import { useExploreT } from './explore/explore-words.ts';

/**
 * Button that copies a text.
 * @param what noun in the button's name
 */
export function CopyText({ what, text }: { readonly what: string; readonly text: string }) {
  const t = useExploreT();
  const words = { copied: t('explore.record.copied'), failed: t('explore.record.notCopied') };
  const { outcome, text: tried, copy, forget } = useCopy(words);
  return (
    <IconButton
      icon={outcome === 'copied' && tried === text ? 'check' : 'copy'}
      label={t('explore.record.copy', { what })}
      onClick={() => void copy(text)}
      onBlur={forget}
    />
  );
}
