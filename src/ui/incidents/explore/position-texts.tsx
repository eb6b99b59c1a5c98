import { useState } from 'react';
import { formatMgrs } from '../../../lib/mgrs-text.ts';
import { formatDecimal, formatDms, type Position } from '../../../lib/position-text.ts';
import { IconButton } from '../../primitives/icon-button.tsx';
import { useCommands } from '../../ui-context.tsx';
import { useExploreT } from './explore-words.ts';

/** A position in the three ways that people and machines write it, each to be copied. */
export function PositionTexts({ position }: { readonly position: Position }) {
  const t = useExploreT();
  const ways = [
    { title: t('explore.record.decimal'), text: formatDecimal(position) },
    { title: t('explore.record.dms'), text: formatDms(position) },
    { title: t('explore.record.mgrs'), text: formatMgrs(position) },
  ];
  return (
    <>
      <h3>{t('explore.record.position')}</h3>
      <dl className="record-facts record-position">
        {ways.map(({ title, text }) =>
          text === null ? null : (
            <div key={title}>
              <dt>{title}</dt>
              <dd>
                <span>{text}</span>
                <CopyText what={title} text={text} />
              </dd>
            </div>
          ),
        )}
      </dl>
    </>
  );
}

function CopyText({ what, text }: { readonly what: string; readonly text: string }) {
  const t = useExploreT();
  const commands = useCommands();
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(text);
      commands.announce(t('explore.record.copied'));
    } catch {
      commands.announce(t('explore.record.notCopied'), 'assertive');
    }
  };
  return (
    <IconButton
      icon={copied === text ? 'check' : 'copy'}
      label={t('explore.record.copy', { what })}
      onClick={copy}
      onBlur={() => setCopied(null)}
    />
  );
}
