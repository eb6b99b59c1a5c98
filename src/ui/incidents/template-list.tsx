import { useEffect } from 'react';
import { deleteTemplate, loadTemplates } from '../../state/commands/incidents/templates.ts';
import { announce } from '../../state/commands/notify.ts';
import { IconButton } from '../primitives/icon-button.tsx';
import { Disclosure } from '../primitives/section.tsx';
import { useAppState, useAppStore } from '../ui-context.tsx';
import { formatTitle } from './format-names.ts';
import { useIncidentsT } from './incident-words.ts';

/** Mapping templates saved in this browser, each with a delete button. */
export function TemplateList() {
  const t = useIncidentsT();
  const store = useAppStore();
  const templates = useAppState(({ incidents }) => incidents?.templates ?? null);
  useEffect(() => void loadTemplates(store), [store]);
  if (templates === null || templates.length === 0) return null;
  return (
    <Disclosure summary={t('incidents.recipes', { count: templates.length })}>
      <ul className="template-list">
        {templates.map(({ name, format, columns }) => (
          <li key={name}>
            <span>
              <b>{name}</b>{' '}
              <span className="incidents-note">
                {t('incidents.recipe.for', { format: formatTitle(format, t), count: columns.length })}
              </span>
            </span>
            <IconButton
              icon="close"
              label={t('incidents.recipe.forget', { name })}
              onClick={() => {
                void deleteTemplate(store, name);
                announce(store, t('incidents.recipe.forgotten', { name }));
                document.querySelector<HTMLElement>('.incidents button')?.focus();
              }}
            />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
