import { IconButton } from '../primitives/icon-button.tsx';
import { useExploreT } from './explore/explore-words.ts';
import { useCopy } from './use-copy.ts';

/** Copies a text. @param what it is, in the name of the button */
export function CopyText({ what, text }: { readonly what: string; readonly text: string }) {
  const t = useExploreT();
  const { copied, copy, forget } = useCopy();
  return (
    <IconButton
      icon={copied === text ? 'check' : 'copy'}
      label={t('explore.record.copy', { what })}
      onClick={() => void copy(text)}
      onBlur={forget}
    />
  );
}
