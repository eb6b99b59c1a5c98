import '../../../styles/css/fields.css';
import '../../../styles/css/incidents.css';
import { useEffect, useId, useRef, useState } from 'react';
import { importedExtensions, READ_FORMATS } from '../../importers/incidents/formats.ts';
import { isFramed } from '../../lib/close-page.ts';
import { announce } from '../../state/commands/notify.ts';
import { IconButton } from '../../ui/primitives/icon-button.tsx';
import { Disclosure } from '../../ui/primitives/section.tsx';
import { useAppState, useAppStore, useFormat } from '../../ui/ui-context.tsx';
import { formatTitle } from './format-names.ts';
import { ImportCard, loadImportReport } from './import-card.tsx';
import { useIncidentsT } from './incident-words.ts';
import { IncidentsIntro } from './incidents-intro.tsx';
import { RecordExportButton } from './record-export/export-button.tsx';
import { loadVersionList, SetList } from './set-list.tsx';
import { importFiles } from './state/import-files.ts';
import { deleteTemplate, loadTemplates } from './state/templates.ts';

/** Imports the user's records and lists them. */
export function DataPanel() {
  const t = useIncidentsT();
  const store = useAppStore();
  const incidents = useAppState((state) => state.incidents);
  const picker = useRef<HTMLInputElement>(null);
  const about = useId();
  const format = useFormat();
  useEffect(fetchLateParts, []);
  if (incidents === null) return null;
  if (isFramed(window)) return <p className="incidents">{t('incidents.framed')}</p>;
  const { imports, sets } = incidents;
  const isEmpty = imports.length === 0 && sets.length === 0;
  return (
    <section className="incidents" aria-label={t('incidents.region')} data-testid="incidents">
      {isEmpty && <IncidentsIntro />}
      <p className="incidents-actions">
        <button
          type="button"
          className="button"
          {...(isEmpty ? { 'aria-describedby': about } : {})}
          onClick={() => picker.current?.click()}
        >
          {t('incidents.pick')}
        </button>
        <input
          ref={picker}
          type="file"
          multiple
          accept={importedExtensions()
            .map((extension) => `.${extension}`)
            .join(',')}
          hidden
          data-testid="incident-files"
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            // Allows choosing the same file again after a correction.
            currentTarget.value = '';
            void importFiles(store, files);
          }}
        />
      </p>
      <PasteField />
      {isEmpty && (
        <p id={about} className="incidents-note">
          {t('incidents.formats', { formats: format.list(READ_FORMATS.map((one) => formatTitle(one, t))) })}
        </p>
      )}
      <TemplateList />
      {imports.length > 0 && (
        <>
          <h2>{t('incidents.importing')}</h2>
          <ul className="incidents-imports">
            {imports.map((one) => (
              <li key={one.key}>
                <ImportCard one={one} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{t('incidents.onMap')}</h2>
      <SetList sets={sets} />
      {sets.length > 0 && <RecordExportButton />}
    </section>
  );
}

/** With the first imported file the page closes to the network. */
function fetchLateParts(): void {
  const loads = [
    loadImportReport,
    loadVersionList,
    () => import('./versions/update-offer.tsx'),
    () => import('./state/replace-set.ts'),
  ];
  // A part that is then missing reports it when it is needed.
  for (const load of loads) load().catch(() => undefined);
}

/** Imports a pasted table as a text file. */
function PasteField() {
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

/** Mapping templates saved in this browser, each with a delete button. */
function TemplateList() {
  const t = useIncidentsT();
  const store = useAppStore();
  const templates = useAppState(({ incidents }) => incidents?.templates ?? null);
  useEffect(() => void loadTemplates(store), [store]);
  if (templates === null || templates.length === 0) return null;
  return (
    <Disclosure summary={t('incidents.templates', { count: templates.length })}>
      <ul className="template-list">
        {templates.map(({ name, format, columns }) => (
          <li key={name}>
            <span>
              <b>{name}</b>{' '}
              <span className="incidents-note">
                {t('incidents.template.for', { format: formatTitle(format, t), count: columns.length })}
              </span>
            </span>
            <IconButton
              icon="close"
              label={t('incidents.template.delete', { name })}
              onClick={() => {
                void deleteTemplate(store, name);
                announce(store, t('incidents.template.deleted', { name }));
                document.querySelector<HTMLElement>('.incidents button')?.focus();
              }}
            />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
