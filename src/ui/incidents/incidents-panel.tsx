import '../../../styles/css/fields.css';
import '../../../styles/css/incidents.css';
import { useId, useRef } from 'react';
import { extensionsOf, READ_FORMATS } from '../../importers/incidents/formats.ts';
import { isFramed } from '../../lib/close-page.ts';
import { importFiles } from '../../state/commands/incidents/import-files.ts';
import { useAppState, useAppStore, useFormat } from '../ui-context.tsx';
import { WorkBar } from '../workspace/work-bar.tsx';
import { AreasPanel } from './areas/areas-panel.tsx';
import { EngineSwitch } from './engine-switch.tsx';
import { ExplorePanel } from './explore/explore-panel.tsx';
import { IncidentRecord } from './explore/incident-record.tsx';
import { formatTitle } from './format-names.ts';
import { ImportCard } from './import-card.tsx';
import { useIncidentsT } from './incident-words.ts';
import { IncidentsIntro } from './incidents-intro.tsx';
import { MapModes } from './map/map-modes.tsx';
import { PasteField } from './paste-field.tsx';
import { SetList } from './set-list.tsx';
import { TemplateList } from './template-list.tsx';

/** Panel for importing and exploring the user's records. */
export default function IncidentsPanel() {
  const t = useIncidentsT();
  const store = useAppStore();
  const incidents = useAppState((state) => state.incidents);
  const isEngineAsked = useAppState(({ engine }) => engine.isAsked);
  const picker = useRef<HTMLInputElement>(null);
  const about = useId();
  const format = useFormat();
  if (incidents === null) return null;
  if (isFramed(window)) return <p className="incidents">{t('incidents.framed')}</p>;
  const { imports, sets } = incidents;
  return (
    <section className="incidents" aria-label={t('incidents.region')} data-testid="incidents">
      <IncidentRecord />
      <WorkBar />
      <IncidentsIntro />
      <p className="incidents-actions">
        <button
          type="button"
          className="button"
          aria-describedby={about}
          onClick={() => picker.current?.click()}
        >
          {t('incidents.pick')}
        </button>
        <input
          ref={picker}
          type="file"
          multiple
          accept={extensionsOf()
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
      <p id={about} className="incidents-note">
        {t('incidents.formats', { formats: format.list(READ_FORMATS.map((one) => formatTitle(one, t))) })}
      </p>
      <EngineSwitch />
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
      {sets.length === 0 ? <p className="empty">{t('incidents.none')}</p> : <SetList sets={sets} />}
      <MapModes />
      <AreasPanel />
      {(sets.length > 0 || isEngineAsked) && <ExplorePanel />}
    </section>
  );
}
