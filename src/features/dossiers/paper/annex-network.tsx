import type { Alternative, AnsweredPaths } from '../../../analysis/alternatives/alternatives.ts';
import { Section } from '../../../ui/primitives/section.tsx';
import { TermList } from '../../../ui/primitives/term-list.tsx';
import { useAppState, useCountryName, useFormat } from '../../../ui/ui-context.tsx';
import { useLazyComponent } from '../../../ui/use-lazy-component.ts';
import { OwnNote, ScenarioEffect, useNames, useNetworkT, usePathFigures } from '../../network/index.ts';
import { selectAnswered } from '../../network/state/asked-paths.ts';
import type { PathView } from '../../network/state/network.ts';

const loadStudies = () => import('../../network/studies/studies-on-paper.tsx');

/**
 * Last answered network query: alternatives, closures, changes, jurisdictions to notify and studies. Empty if
 * unanswered or if the query changed.
 */
export function AnnexNetwork() {
  const t = useNetworkT();
  const names = useNames();
  const network = useAppState((state) => state.network);
  const Studies = useLazyComponent(loadStudies);
  const answered = useAppState(selectAnswered);
  if (network === null || answered === null) return null;
  const hasStudies = Object.values(network.studies).some((study) => study !== null);
  const { question } = network;
  const { paths, asked } = answered;
  return (
    <Section title={t('network.title')} className="paper-network">
      <p>{t('network.intro')}</p>
      <TermList
        rows={[
          { key: 'from', term: t('network.from'), value: names.end(question.from) },
          { key: 'to', term: t('network.to'), value: names.end(question.to) },
          { key: 'cost', term: t('network.cost'), value: t(`network.cost.${question.cost}`) },
          {
            key: 'closed',
            term: t('network.closures'),
            value:
              asked.closed.length === 0 ? t('network.nothing') : asked.closed.map(names.closed).join('; '),
          },
        ]}
      />
      <OwnNote asked={asked} />
      <Paths paths={paths} />
      <ScenarioEffect paths={paths} />
      <div className="paper-how">
        <p>{t('network.how.limits')}</p>
        {asked.closed.length > 0 && <p>{t('network.how.closures')}</p>}
        {asked.closed.length > 0 && <p>{t('network.how.warn')}</p>}
      </div>
      {hasStudies && Studies !== null && <Studies network={network} />}
    </Section>
  );
}

function Paths({ paths: { baseline, scenario } }: { readonly paths: AnsweredPaths }) {
  const t = useNetworkT();
  const all: readonly (readonly [PathView, readonly Alternative[]])[] = [
    ['baseline', baseline.paths],
    ['scenario', scenario?.paths ?? []],
  ];
  return (
    <table className="figures" data-testid="annex-paths">
      <thead>
        <tr>
          <th scope="col">{t('network.view')}</th>
          <th scope="col">{t('network.count')}</th>
          <th scope="col">{t('network.through')}</th>
          <th scope="col">{t('network.crossings')}</th>
        </tr>
      </thead>
      <tbody>
        {all.flatMap(([view, list]) =>
          list.map((path, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: alternatives are told apart by their place in the order
            <PathRow key={`${view} ${place}`} view={view} place={place} path={path} />
          )),
        )}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly view: PathView;
  readonly place: number;
  readonly path: Alternative;
}

function PathRow({ view, place, path }: RowProps) {
  const t = useNetworkT();
  const format = useFormat();
  const names = useNames();
  const figures = usePathFigures();
  const countryName = useCountryName();
  const through = [...path.told.kmByCountry].map(
    ([code, km]) => `${code === null ? t('network.atSea') : countryName(code)} ${format.km(km)}`,
  );
  return (
    <tr>
      <td>{t(`network.${view}`)}</td>
      <th scope="row">
        {format.number(place + 1)}: {figures(path)}
      </th>
      <td>{through.join(format.comma)}</td>
      <td>{path.told.crossings.map(names.feature).join(format.semicolon)}</td>
    </tr>
  );
}
