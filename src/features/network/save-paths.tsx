import { describeSource } from '../../analysis/describe-source.ts';
import type { SourceId } from '../../domain/ids.ts';
import { formatCsv } from '../../exporters/csv.ts';
import { downloadBlob, fileNameOf } from '../../exporters/download.ts';
import { type DescribedSource, formatPathFile } from '../../exporters/path-file.ts';
import { useAppState, useAtlas, useT } from '../../ui/ui-context.tsx';
import { listPaths, sourcesOfPaths, writePaths } from './listed-paths.ts';
import { useNetworkT } from './network-words.ts';
import type { NetworkState } from './state/network.ts';
import { useAskedSaid } from './use-asked-said.ts';
import { useNames } from './use-names.ts';
import { useNetworkAtlas } from './use-network-atlas.ts';
import { usePathTable } from './use-path-table.ts';

/** Returns a function that describes sources of the atlas and of the base network. */
function useDescribedSource(): (source: SourceId) => DescribedSource {
  const t = useT();
  const { passages, sourceById } = useAtlas();
  const base = useAppState((state) => state.baseNetwork.base);
  const all = new Map([
    ...sourceById,
    ...(base?.sources ?? []).map((source) => [source.id, source] as const),
  ]);
  return (source) => describeSource({ id: source, kind: 'source' }, { passages, sourceById: all }, t);
}

interface Props {
  readonly answered: NonNullable<NetworkState['answered']>;
}

/**
 * Exports alternatives of baseline and scenario as a table or as GIS lines, each with the query and its
 * limits.
 */
export function SavePaths({ answered: { paths, asked, question } }: Props) {
  const t = useNetworkT();
  const pageT = useT();
  const network = useNetworkAtlas();
  const tableOf = usePathTable();
  const names = useNames();
  const cite = useDescribedSource();
  const { on, closed } = asked;
  const said = useAskedSaid()(asked, question);
  const cases = [['baseline', paths.baseline] as const, ['scenario', paths.scenario] as const];
  const notes = [
    ...cases.flatMap(([of, found]) => [
      ...(found?.paths.length === 0 ? [`${t(`network.${of}`)}: ${t('network.none')}`] : []),
      ...(found?.isComplete === false ? [`${t(`network.${of}`)}: ${t('network.gaveUp')}`] : []),
    ]),
    ...said.notes,
  ];
  const all = listPaths(paths);
  const sourceRows = () => [
    [pageT('panel.sources.title'), 'URL', pageT('panel.route.legs')],
    ...[...sourcesOfPaths(all, network)].map(([source, legs]) => {
      const { text, url } = cite(source);
      return [text, url ?? '', legs.map(names.feature).join('; ')];
    }),
  ];
  const save = (text: string, type: string, extension: string) =>
    downloadBlob(new Blob([text], { type }), fileNameOf(t('network.file'), new Date(), extension), document);
  const saveCsv = () => {
    const rows = [
      ...tableOf(all, closed),
      [],
      ...sourceRows(),
      [],
      ...said.lines,
      ...notes.map((note) => [note]),
    ];
    save(formatCsv(rows), 'text/csv', 'csv');
  };
  const saveGeoJson = () => {
    const written = writePaths(all, { on, closed, asked: said.lines, notes, cite, network });
    save(formatPathFile(written), 'application/geo+json', 'geojson');
  };
  return (
    <p className="network-save">
      <button type="button" className="text-button" onClick={saveCsv}>
        {t('network.save.csv')}
      </button>
      <button type="button" className="text-button" onClick={saveGeoJson}>
        {t('network.save.geojson')}
      </button>
    </p>
  );
}
