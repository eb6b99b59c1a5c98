import type { Leg, MarketTie } from '../../../domain/atlas.ts';
import type { MarketId } from '../../../domain/ids.ts';
import { EvidenceSample } from '../../legend/evidence-sample.tsx';
import { EnglishContent } from '../../primitives/content.tsx';
import { InterfaceIcon } from '../../primitives/interface-icon.tsx';
import { MarketBadge } from '../../primitives/market-badge.tsx';
import { useAtlas, useName, useT } from '../../ui-context.tsx';
import { FeatureLink } from './feature-link.tsx';
import { SourceMarks } from './sources.tsx';

/** Markets of a leg with direction, evidence and sources. */
export function MarketFlows({
  leg,
  fromName,
  toName,
}: {
  readonly leg: Leg;
  readonly fromName: string;
  readonly toName: string;
}) {
  const t = useT();
  if (leg.markets.length === 0) return <p className="empty">{t('panel.leg.noMarkets')}</p>;
  return (
    <ul className="flows">
      {leg.markets.map((tie) => (
        <li key={`${tie.market} ${tie.direction}`}>
          <MarketBadge id={tie.market} />
          <FeatureLink id={tie.market} glyph={false} />
          <span className="flow-way">
            <InterfaceIcon id="arrow-right" sizePx={14} />
            {t('panel.leg.towards', { place: tie.direction === 'forward' ? toName : fromName })}
          </span>
          <TieEvidence tie={tie} />
        </li>
      ))}
    </ul>
  );
}

/** Markets of a port with evidence. */
export function MarketTies({ ties }: { readonly ties: readonly MarketTie[] }) {
  return (
    <ul className="flows">
      {ties.map((tie) => (
        <li key={tie.market}>
          <MarketBadge id={tie.market} />
          <FeatureLink id={tie.market} glyph={false} />
          <TieEvidence tie={tie} />
        </li>
      ))}
    </ul>
  );
}

function TieEvidence({ tie }: { readonly tie: MarketTie & Pick<Partial<Leg['markets'][number]>, 'scope'> }) {
  const { evidence, sources, note, scope } = tie;
  const t = useT();
  return (
    <span className="flow-evidence">
      <EvidenceSample evidence={evidence} />
      {t(`panel.evidence.${evidence}`)}
      <SourceMarks ids={sources} />
      {scope !== undefined && <span>{t(`panel.scope.${scope}`)}</span>}
      {note !== undefined && <EnglishContent>{note}</EnglishContent>}
    </span>
  );
}

/** Market links as chips with icons. */
export function MarketChips({ ids }: { readonly ids: readonly MarketId[] }) {
  const atlas = useAtlas();
  const nameOf = useName();
  return (
    <ul className="chips">
      {ids.map((id) => {
        const record = atlas.byId.get(id);
        return record === undefined ? null : (
          <li key={id}>
            <FeatureLink id={id}>{nameOf(record)}</FeatureLink>
          </li>
        );
      })}
    </ul>
  );
}
