import { useState } from 'react';
import { IconButton } from '../primitives/icon-button.tsx';
import { InterfaceIcon } from '../primitives/interface-icon.tsx';
import { useCommands, useSceneUrl, useT } from '../ui-context.tsx';

/** Copies the address of the view as it stands; where the browser forbids that, says where the address is. */
export function CopyLink({ withWords = false }: { readonly withWords?: boolean }) {
  const t = useT();
  const commands = useCommands();
  const sceneUrl = useSceneUrl();
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(sceneUrl());
      setOutcome('copied');
      commands.announce(t('map.linkCopied'));
    } catch {
      setOutcome('failed');
      commands.announce(t('map.linkFailed'), 'assertive');
    }
  };
  return (
    <span className="copy-link">
      {withWords ? (
        <button type="button" className="text-button" onClick={copy}>
          <InterfaceIcon id={outcome === 'copied' ? 'check' : 'link'} />
          {t('map.copyLink')}
        </button>
      ) : (
        <IconButton
          icon={outcome === 'copied' ? 'check' : 'link'}
          label={t('map.copyLink')}
          onClick={copy}
          onBlur={() => setOutcome('none')}
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
