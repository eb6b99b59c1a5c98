import type { AnsweredPaths, LegChange } from '../../analysis/alternatives/alternatives.ts';
import type { Warning, WarningReason } from '../../analysis/network/whom-to-warn.ts';
import { isolate } from '../../lib/isolate.ts';
import { Section } from '../../ui/primitives/section.tsx';
import { TermList, type TermRow } from '../../ui/primitives/term-list.tsx';
import { useFormat } from '../../ui/ui-context.tsx';
import { CountryName } from './country-name.tsx';
import { FeatureName, FeatureNames } from './feature-name.tsx';
import { HowClosures } from './how-worked-out.tsx';
import { useNetworkT } from './network-words.ts';
import { usePathFigures } from './use-path-figures.ts';

/** Changes caused by the closures, against the baseline. */
export function ScenarioEffect({ paths: { baseline, scenario } }: { readonly paths: AnsweredPaths }) {
  const t = useNetworkT();
  const format = useFormat();
  const figures = usePathFigures();
  if (scenario === null) return null;
  const [before, after] = [baseline.paths[0], scenario.paths[0]];
  const countries = (codes: readonly string[]) =>
    codes.length === 0 ? (
      t('network.nothing')
    ) : (
      <ul className="network-names">
        {codes.map((code) => (
          <li key={code}>
            <CountryName code={code} />
          </li>
        ))}
      </ul>
    );
  const changed = (legs: readonly LegChange[]) =>
    legs.length === 0 ? (
      t('network.nothing')
    ) : (
      <ul className="network-lines">
        {legs.map(({ leg, paths }) => (
          <li key={leg}>
            <FeatureName id={leg} /> <b>{signed(paths, format.number)}</b>
          </li>
        ))}
      </ul>
    );
  const rows: readonly TermRow[] = [
    ...(before === undefined || after === undefined
      ? []
      : [
          { key: 'before', term: t('network.baseline'), value: figures(before) },
          { key: 'after', term: t('network.scenario'), value: figures(after) },
        ]),
    {
      key: 'displaced',
      term: t('network.displaced'),
      value:
        scenario.displaced.length === 0
          ? t('network.nothing')
          : scenario.displaced.map((place) => format.number(place + 1)).join(format.comma),
    },
    { key: 'newly', term: t('network.newly'), value: countries(scenario.newCountries) },
    { key: 'left', term: t('network.left'), value: countries(scenario.leftCountries) },
    { key: 'gaining', term: t('network.gaining'), value: changed(scenario.gaining) },
    { key: 'losing', term: t('network.losing'), value: changed(scenario.losing) },
  ];
  return (
    <Section title={t('network.effect')} className="network-effect">
      <p data-testid="remains">
        {before !== undefined && after !== undefined
          ? t('network.remains')
          : t(after === undefined ? 'network.gone' : 'network.none')}
      </p>
      <TermList rows={rows} />
      <h4>{t('network.warn')}</h4>
      {scenario.warnings.length === 0 ? (
        <p className="empty">{t('network.nothing')}</p>
      ) : (
        <ol className="network-warned" data-testid="warned">
          {scenario.warnings.map((warning) => (
            <li key={warning.country}>
              <Warned warning={warning} />
            </li>
          ))}
        </ol>
      )}
      <HowClosures />
    </Section>
  );
}

function Warned({ warning: { country, reasons, gates } }: { readonly warning: Warning }) {
  const t = useNetworkT();
  const format = useFormat();
  const say = (reason: WarningReason) => {
    switch (reason.kind) {
      case 'newly-touched':
        return t('network.warn.newly-touched', {
          number: format.number(reason.path + 1),
          km: format.km(reason.km),
        });
      case 'now-first':
        return t('network.warn.now-first', { km: format.km(reason.km) });
      case 'more':
        return t('network.warn.more', {
          paths: signed(reason.paths, format.number),
          km: signed(reason.km, format.km),
        });
      case 'closed-here':
        return t('network.warn.closed-here');
    }
  };
  return (
    <>
      <b>
        <CountryName code={country} />
      </b>
      : {reasons.map(say).join(format.semicolon)}
      {gates.length > 0 && (
        <div className="network-gates">
          {t('network.warn.gates')} <FeatureNames ids={gates} />
        </div>
      )}
    </>
  );
}

/** Formats a number with its sign first, in either text direction. */
function signed(value: number, format: (value: number) => string): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : '±';
  return isolate(`${MARK}${sign}${format(Math.abs(value))}`);
}

/** Left-to-right mark. */
const MARK = '\u200e';
