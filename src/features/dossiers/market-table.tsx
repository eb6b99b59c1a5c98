import type { Dossier, DossierMarket } from '../../analysis/dossier/derive-dossier.ts';
import type { Digest } from '../../domain/brief.ts';
import { EVIDENCE } from '../../domain/evidence.ts';
import type { FeatureId } from '../../domain/ids.ts';
import type { Formats } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import { FeatureLink } from '../../ui/primitives/feature-link.tsx';
import { ScrollRegion } from '../../ui/primitives/scroll-region.tsx';
import { Section } from '../../ui/primitives/section.tsx';
import { useFormat, useT } from '../../ui/ui-context.tsx';
import { useDossierT } from './dossier-words.ts';
import { PassageNames } from './passage-names.tsx';
import { useFeatureNames } from './use-feature-names.ts';

/** Markets on legs here, with the brief's passages on each and a side. */
export function MarketTable({ dossier, digest }: { readonly dossier: Dossier; readonly digest: Digest }) {
  const t = useDossierT();
  const say = useT();
  const format = useFormat();
  const names = useFeatureNames();
  const { markets, marketsElsewhere } = dossier;
  return (
    <Section title={say('panel.markets.title')}>
      {markets.length === 0 ? (
        <p className="empty">{t('dossier.markets.none')}</p>
      ) : (
        <ScrollRegion className="dossier-wide" label={say('panel.markets.title')}>
          <table className="figures" data-testid="dossier-markets">
            <thead>
              <tr>
                <th scope="col">{t('dossier.name')}</th>
                <th scope="col" className="numeric">
                  {t('dossier.markets.legs')}
                </th>
                <th scope="col">{say('panel.evidence.title')}</th>
                <th scope="col">{t('dossier.markets.placed')}</th>
                <th scope="col">{t('dossier.markets.passages')}</th>
              </tr>
            </thead>
            <tbody>
              {markets.map(({ id, legs, byEvidence, atPort, placedIn, passages }) => (
                <tr key={id}>
                  <th scope="row">
                    <FeatureLink id={id} />
                  </th>
                  <td className="numeric">{format.number(legs.length)}</td>
                  <td>{describeEvidence({ byEvidence, atPort }, say, format)}</td>
                  <td>{placedIn.length === 0 ? DASH : format.list(names(placedIn))}</td>
                  <td>
                    {passages.length === 0 ? DASH : <PassageNames passages={passages} digest={digest} />}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      {marketsElsewhere.length > 0 && (
        <p>
          {t('dossier.markets.elsewhere', {
            names: format.list(names(marketsElsewhere.map(({ id }): FeatureId => id))),
          })}
        </p>
      )}
    </Section>
  );
}

const DASH = '–';

/**
 * “Documented in other publications: 3; Illustrative, no source: 9; Port: Reference data”: legs by evidence,
 * strongest first, then the port.
 */
export function describeEvidence(
  { byEvidence, atPort }: Pick<DossierMarket, 'byEvidence' | 'atPort'>,
  say: Translate,
  format: Formats,
): string {
  const ofLegs = EVIDENCE.flatMap((evidence) => {
    const count = byEvidence.get(evidence);
    return count === undefined ? [] : [`${say(`panel.evidence.${evidence}`)}: ${format.number(count)}`];
  });
  const ofPort = atPort === null ? [] : [`${say('panel.kind.port')}: ${say(`panel.evidence.${atPort}`)}`];
  return [...ofLegs, ...ofPort].join(format.semicolon);
}
