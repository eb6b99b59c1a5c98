import { useState } from 'react';
import { importFiles } from '../../state/commands/incidents/import-files.ts';
import { Disclosure } from '../primitives/section.tsx';
import { useAppStore } from '../ui-context.tsx';
import { useIncidentsT } from './incident-words.ts';

/** Imports a pasted table as a text file. */
export function PasteField() {
  const t = useIncidentsT();
  const store = useAppStore();
  const [text, setText] = useState('');
  const isEmpty = text.trim() === '';
  const read = () => {
    if (isEmpty) return;
    void importFiles(store, [new File([text], `${t('incidents.paste.name')}.txt`, { type: 'text/plain' })]);
    setText('');
  };
  return (
    <Disclosure summary={t('incidents.paste')}>
      <label className="field">
        <span>{t('incidents.paste.label')}</span>
        <textarea
          rows={4}
          spellCheck={false}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <p className="form-actions">
        <button type="button" className="button" data-quiet="" aria-disabled={isEmpty} onClick={read}>
          {t('incidents.paste.read')}
        </button>
      </p>
    </Disclosure>
  );
}
