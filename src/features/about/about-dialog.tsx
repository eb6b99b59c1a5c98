import { downloadBlob } from '../../exporters/download.ts';
import { fetchSiteFile } from '../../lib/site-files.ts';
import { showNotice } from '../../state/commands/notify.ts';
import { openDialog } from '../../state/commands/show-panels.ts';
import { EnglishContent, TranslatedContent } from '../../ui/primitives/content.tsx';
import { Dialog } from '../../ui/primitives/dialog.tsx';
import { Section } from '../../ui/primitives/section.tsx';
import { CitationText } from '../../ui/primitives/sources.tsx';
import { useAppState, useAppStore, useAtlas, useFormat, useT } from '../../ui/ui-context.tsx';

/** Files of `data/` offered for download. */
const DATA_FILES = [
  'README.txt',
  'jurisdictions.geojson',
  'borders.geojson',
  'routes.geojson',
  'network-nodes.geojson',
  'network-legs.geojson',
  'ports.geojson',
  'crossings.geojson',
  'places.geojson',
  'markets.json',
  'sources.json',
  'editions.json',
] as const;

/** About: purpose, notes, edition, citation, sources with licences, data. */
export default function AboutDialog() {
  const t = useT();
  const format = useFormat();
  const store = useAppStore();
  const atlas = useAtlas();
  const { editions } = atlas;
  const current = editions.editions.find((edition) => edition.id === editions.current);
  const date = current === undefined ? '' : format.date(current.date);
  const corrections = editions.editions.flatMap((edition) => edition.corrections);
  return (
    <Dialog title={t('about.title')} onClose={() => openDialog(store, null)}>
      <Section title={t('about.what.title')}>
        <p>{t('about.what')}</p>
        <p>{t('about.limits')}</p>
        <p>{t('about.languages')}</p>
        <button type="button" className="text-button" onClick={() => openDialog(store, { kind: 'coverage' })}>
          {t('layer.brief-coverage.open')}
        </button>
      </Section>
      <Section title={t('about.notes.title')}>
        <p>{t('notes.kosovo')}</p>
        <p>{t('notes.boundaries')}</p>
        <p>{t('notes.schematic')}</p>
      </Section>
      <Section title={t('about.edition.title')}>
        <p>{t('about.edition', { edition: editions.current, date })}</p>
        {current !== undefined && <p>{t('about.checked', { date: format.date(current.checked) })}</p>}
        {current !== undefined && (
          <p>
            <TranslatedContent words={current.summary} />
          </p>
        )}
        {corrections.length === 0 ? (
          <p className="empty">{t('about.noCorrections')}</p>
        ) : (
          <>
            <h4>{t('about.corrections')}</h4>
            <ol className="dated">
              {corrections.map((correction) => (
                <li key={correction.id}>
                  <span className="dated-date">{format.date(correction.date)}</span>
                  <TranslatedContent words={correction.changed} />
                </li>
              ))}
            </ol>
          </>
        )}
      </Section>
      <Section title={t('about.cite.title')}>
        <p className="cite">{t('about.cite', { edition: editions.current, date })}</p>
      </Section>
      <Section title={t('about.data.title')}>
        <p>{t('about.data')}</p>
        <ul className="chips">
          {DATA_FILES.map((file) => (
            <li key={file}>
              <DataLink file={file} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('about.sources.title')} aside={<span className="count">{atlas.sources.length}</span>}>
        <ul className="source-list plain">
          {atlas.sources.map((citation) => (
            <li key={citation.id}>
              <CitationText citation={citation} />
              {citation.attribution !== undefined && (
                <p className="attribution">
                  <EnglishContent>{citation.attribution}</EnglishContent>
                </p>
              )}
            </li>
          ))}
        </ul>
        <p className="table-note">{t('about.fonts')}</p>
      </Section>
    </Dialog>
  );
}

/** Download link to a data file; in a one-file atlas, embedded. */
function DataLink({ file }: { readonly file: string }) {
  const store = useAppStore();
  const isFile = useAppState(({ oneFile }) => oneFile !== null);
  const address = `data/${file}`;
  const save = async () => {
    const response = await fetchSiteFile(new URL(address, document.baseURI));
    downloadBlob(await response.blob(), file, document);
  };
  if (!isFile) {
    return (
      <a href={address} download>
        {file}
      </a>
    );
  }
  return (
    <button
      type="button"
      className="link-button"
      onClick={() => {
        save().catch(() => showNotice(store, { id: 'part-missing', kind: 'part-missing' }));
      }}
    >
      {file}
    </button>
  );
}
