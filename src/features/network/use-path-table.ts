import type { Alternative } from '../../analysis/alternatives/alternatives.ts';
import type { Closable } from '../../domain/closure.ts';
import { useCountryName, useT } from '../../ui/ui-context.tsx';
import { type ListedPath, roundTenth } from './listed-paths.ts';
import { useNetworkT } from './network-words.ts';
import { useNames } from './use-names.ts';

type Row = readonly (string | number)[];

/** Returns alternatives as a text table: header, then rows. */
export function usePathTable(): (all: readonly ListedPath[], closed: readonly Closable[]) => readonly Row[] {
  const t = useNetworkT();
  const pageT = useT();
  const names = useNames();
  const countryName = useCountryName();
  const through = ({ told }: Alternative) =>
    listKm(told.kmByCountry, (code) => (code === null ? t('network.atSea') : countryName(code)));
  return (all, closed) => {
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
    const closedNames = closed.map(names.closed).join('; ');
    const rows = all.map(({ of, number, path: { told, hours, legs }, path }) => [
      t(`network.${of}`),
      number,
      roundTenth(told.km),
      roundTenth(hours),
      told.borders,
      through(path),
      listKm(told.kmByMode, (mode) => pageT(`panel.mode.${mode}`)),
      listKm(told.kmByEvidence, (evidence) =>
        evidence === 'reference' ? t('network.existsOnly') : pageT(`panel.evidence.${evidence}`),
      ),
      told.crossings.map(names.feature).join('; '),
      told.ports.map(names.feature).join('; '),
      legs.map(({ leg }) => names.feature(leg)).join('; '),
      of === 'scenario' ? closedNames : '',
    ]);
    return [head, ...rows];
  };
}

function listKm<Key>(kmBy: ReadonlyMap<Key, number>, nameOf: (key: Key) => string): string {
  return [...kmBy].map(([key, km]) => `${nameOf(key)} ${Math.round(km)}`).join('; ');
}
