import type { Alternative, AnsweredPaths } from '../../analysis/alternatives/alternatives.ts';
import { writtenId } from '../../domain/own-network.ts';
import { formatCsv } from '../../exporters/csv.ts';
import { downloadBlob, fileNameOf } from '../../exporters/download.ts';
import { formatPathFile, type WrittenPath } from '../../exporters/path-file.ts';
import type { NetworkState, PathView } from '../../state/network.ts';
import { useCountryName, useT } from '../ui-context.tsx';
import { useNetworkT } from './network-words.ts';
import { useAskedSaid } from './use-asked-said.ts';
import { useNames } from './use-names.ts';
import { useNetworkAtlas } from './use-network-atlas.ts';

interface Props {
  readonly answered: NonNullable<NetworkState['answered']>;
}

interface Listed {
  readonly of: PathView;
  readonly number: number;
  readonly path: Alternative;
}

/** The alternatives of the baseline and of the scenario as a table, and as lines for other programs of maps; each says what was asked, and what it is to be taken for. */
export function SavePaths({ answered: { paths, asked, question } }: Props) {
  const t = useNetworkT();
  const pageT = useT();
  const network = useNetworkAtlas();
  const names = useNames();
  const countryName = useCountryName();
  const { closed } = asked;
  const said = useAskedSaid()(asked, question);
  const cases = [['baseline', paths.baseline] as const, ['scenario', paths.scenario] as const];
  const notes = [
    ...cases.flatMap(([of, found]) => [
      ...(found?.paths.length === 0 ? [`${t(`network.${of}`)}: ${t('network.none')}`] : []),
      ...(found?.isComplete === false ? [`${t(`network.${of}`)}: ${t('network.gaveUp')}`] : []),
    ]),
    ...said.notes,
  ];
  const all = listAll(paths);
  const save = (text: string, type: string, extension: string) =>
    downloadBlob(new Blob([text], { type }), fileNameOf(t('network.file'), new Date(), extension), document);
  const closedNames = closed.map(names.closed).join('; ');
  const saveCsv = () => {
    const through = ({ told }: Alternative) =>
      listKm(told.kmByCountry, (code) => (code === null ? t('network.atSea') : countryName(code)));
    const rows = all.map(({ of, number, path: { told, hours, legs }, path }) => [
      t(`network.${of}`),
      number,
      round(told.km),
      round(hours),
      told.borders,
      through(path),
      listKm(told.kmByMode, (mode) => pageT(`panel.mode.${mode}`)),
      listKm(told.kmByEvidence, (evidence) => pageT(`panel.evidence.${evidence}`)),
      told.crossings.map(names.feature).join('; '),
      told.ports.map(names.feature).join('; '),
      legs.map(({ leg }) => names.feature(leg)).join('; '),
      of === 'scenario' ? closedNames : '',
    ]);
    const head = [
      t('network.view'),
      t('network.count'),
      t('network.column.km'),
      t('network.column.hours'),
      t('network.column.borders'),
      t('network.through'),
      t('network.byMode'),
      t('network.evidence'),
      t('network.crossings'),
      t('network.ports'),
      t('network.legs'),
      t('network.closures'),
    ];
    save(formatCsv([head, ...rows, [], ...said.lines, ...notes.map((note) => [note])]), 'text/csv', 'csv');
  };
  const saveGeoJson = () => {
    const lineOf = ({ leg, isForward }: Alternative['legs'][number]) => {
      const record = network.byId.get(leg);
      if (record?.kind !== 'leg') return [];
      const { coordinates } = record.geometry;
      return [isForward ? coordinates : coordinates.toReversed()];
    };
    const written = all.map(
      ({ of, number, path: { told, hours, legs } }): WrittenPath => ({
        properties: {
          case: of,
          number,
          km: round(told.km),
          hours: round(hours),
          borders: told.borders,
          through: [...told.kmByCountry].map(([code, km]) => ({ in: code ?? 'sea', km: round(km) })),
          modes: roundAll(told.kmByMode),
          evidence: roundAll(told.kmByEvidence),
          legs: legs.map(({ leg }) => writtenId(leg)),
          crossings: told.crossings,
          ports: told.ports,
          closed: of === 'scenario' ? closed.map(writtenId) : [],
          asked: Object.fromEntries(said.lines),
          note: notes.join(' '),
        },
        lines: legs.flatMap(lineOf),
      }),
    );
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

function listAll({ baseline, scenario }: AnsweredPaths): readonly Listed[] {
  const list = (of: PathView, paths: readonly Alternative[]) =>
    paths.map((path, place): Listed => ({ of, number: place + 1, path }));
  return [...list('baseline', baseline.paths), ...list('scenario', scenario?.paths ?? [])];
}

/** To one decimal: schematic lines say no more. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function listKm<Key>(kmBy: ReadonlyMap<Key, number>, nameOf: (key: Key) => string): string {
  return [...kmBy].map(([key, km]) => `${nameOf(key)} ${Math.round(km)}`).join('; ');
}

function roundAll(kmBy: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries([...kmBy].map(([key, km]) => [key, round(km)]));
}
