import type { Leg, MarketTie } from '../../../domain/atlas.ts';
import type { Direction } from '../../../domain/evidence.ts';
import { EvidenceSample } from '../../../ui/legend/evidence-sample.tsx';
import { EnglishContent } from '../../../ui/primitives/content.tsx';
import { FeatureLink } from '../../../ui/primitives/feature-link.tsx';
import { InterfaceIcon } from '../../../ui/primitives/interface-icon.tsx';
import { MarketBadge } from '../../../ui/primitives/market-badge.tsx';
import { SourceMarks } from '../../../ui/primitives/sources.tsx';
import { useT } from '../../../ui/ui-context.tsx';

type Tie = MarketTie & Pick<Partial<Leg['markets'][number]>, 'scope' | 'direction'>;

interface Props {
  readonly ties: readonly Tie[];
  readonly empty: string;
  /** Names of the ends of a leg. */
  readonly ends?: Readonly<Record<Direction, string>>;
}

/** Markets of a leg or port with evidence and sources, and their direction on a leg. */
export function MarketTies({ ties, empty, ends }: Props) {
  const t = useT();
  if (ties.length === 0) return <p className="empty">{empty}</p>;
  return (
    <ul className="flows">
      {ties.map((tie) => (
        <li key={`${tie.market} ${tie.direction}`}>
          <MarketBadge id={tie.market} />
          <FeatureLink id={tie.market} glyph={false} />
          {ends !== undefined && tie.direction !== undefined && (
            <span className="flow-way">
              <InterfaceIcon id="arrow-right" sizePx={14} />
              {t('panel.leg.towards', { place: ends[tie.direction] })}
            </span>
          )}
          <TieEvidence tie={tie} />
        </li>
      ))}
    </ul>
  );
}

function TieEvidence({ tie }: { readonly tie: Tie }) {
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
