import { useState } from 'react';
import { saveTemplate } from '../../state/commands/incidents/templates.ts';
import { useAppState, useAppStore } from '../ui-context.tsx';
import { useIncidentsT } from './incident-words.ts';

/** Maximum length of a name. */
const MAX_LETTERS = 60;

/** Saves the column mapping as a template for similar files. */
export function SaveTemplate({ fileKey }: { readonly fileKey: number }) {
  const t = useIncidentsT();
  const store = useAppStore();
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  const isKnown = useAppState(
    ({ incidents }) => incidents?.templates.some((one) => one.name === name.trim()) ?? false,
  );
  const keep = async () => {
    const called = name.trim();
    if (called === '') return;
    const isSaved = await saveTemplate(store, fileKey, called);
    setSaid(t(isSaved ? 'incidents.recipe.kept' : 'incidents.recipe.keptForNow', { name: called }));
    setName('');
  };
  return (
    <form
      className="save-template"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <label className="field">
        <span>{t('incidents.recipe.name')}</span>
        <input
          type="text"
          value={name}
          maxLength={MAX_LETTERS}
          spellCheck={false}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <p className="incidents-note">{t('incidents.recipe.about')}</p>
      <p className="form-actions">
        <button type="submit" className="button" data-quiet="" aria-disabled={name.trim() === ''}>
          {t(isKnown ? 'incidents.recipe.replace' : 'incidents.recipe.keep')}
        </button>
      </p>
      <p role="status" className="incidents-note">
        {said}
      </p>
    </form>
  );
}
