import type { AtlasRecord } from '../../domain/atlas.ts';
import { collectSources } from '../feature-panel/collect-sources.ts';
import { EvidenceBlock } from '../feature-panel/parts/evidence-block.tsx';
import { Facts } from '../feature-panel/parts/facts.tsx';
import { Passages } from '../feature-panel/parts/passages.tsx';
import { PanelSources, SourceList } from '../feature-panel/parts/sources.tsx';
import { FeatureGlyph } from '../primitives/feature-glyph.tsx';
import { useAppState, useName, useT, useVisible } from '../ui-context.tsx';
import { usePresentT } from './present-words.ts';

/** Evidence, basis and passages of the feature that was hovered, focused or selected on opening. */
export function WhyPanel() {
  const t = usePresentT();
  const visible = useVisible();
  const feature = useAppState(({ presentation }) => presentation?.asked ?? null);
  const record = feature === null ? undefined : visible.byId.get(feature);
  return record === undefined ? <p>{t('present.why.nothing')}</p> : <Why record={record} />;
}

function Why({ record }: { readonly record: AtlasRecord }) {
  const t = useT();
  const visible = useVisible();
  const name = useName();
  return (
    <PanelSources value={collectSources(visible, record)}>
      <article className="why" data-feature={record.id}>
        <h3>
          <FeatureGlyph record={record} />
          {name(record)}
          <span className="why-kind">{t(`panel.kind.${record.kind}`)}</span>
        </h3>
        {'evidence' in record.properties && (
          <EvidenceBlock
            evidence={record.properties.evidence}
            basis={record.properties.basis}
            inBrief={record.properties.inBrief}
          />
        )}
        {'facts' in record.properties && <Facts facts={record.properties.facts} />}
        <Passages record={record} />
        <SourceList />
      </article>
    </PanelSources>
  );
}
