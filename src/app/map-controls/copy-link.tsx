import { IconButton } from '../../ui/primitives/icon-button.tsx';
import { InterfaceIcon } from '../../ui/primitives/interface-icon.tsx';
import { useSceneUrl, useT } from '../../ui/ui-context.tsx';
import { useCopy } from '../../ui/use-copy.ts';

/** Copies the view's URL; if forbidden, points to the address bar. */
export function CopyLink({ withWords = false }: { readonly withWords?: boolean }) {
  const t = useT();
  const sceneUrl = useSceneUrl();
  const { outcome, copy, forget } = useCopy({ copied: t('map.linkCopied'), failed: t('map.linkFailed') });
  const copyLink = () => void copy(sceneUrl());
  return (
    <span className="copy-link">
      {withWords ? (
        <button type="button" className="text-button" onClick={copyLink}>
          <InterfaceIcon id={outcome === 'copied' ? 'check' : 'link'} />
          {t('map.copyLink')}
        </button>
      ) : (
        <IconButton
          icon={outcome === 'copied' ? 'check' : 'link'}
          label={t('map.copyLink')}
          onClick={copyLink}
          onBlur={forget}
        />
      )}
      {outcome !== 'none' && (
        <span className="copy-outcome" aria-hidden="true">
          {t(outcome === 'copied' ? 'map.linkCopied' : 'map.linkFailed')}
        </span>
      )}
    </span>
  );
}
