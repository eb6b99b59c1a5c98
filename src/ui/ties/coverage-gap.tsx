import { widerFeatures } from '../../analysis/wider-features.ts';
import type { AtlasRecord } from '../../domain/atlas.ts';
import type { Digest } from '../../domain/brief.ts';
import { isSaidByBrief } from '../../scene/brief-only.ts';
import { collectSources } from '../feature-panel/collect-sources.ts';
import { FeatureLink, usePresent } from '../feature-panel/parts/feature-link.tsx';
import { useVisible } from '../ui-context.tsx';
import { useTiesT } from './ties-words.ts';

/** States that the brief does not cover the feature, with sources and topics that do. */
export function CoverageGaps({ record, digest }: { readonly record: AtlasRecord; readonly digest: Digest }) {
  const t = useTiesT();
  const visible = useVisible();
  const others = collectSources(visible, record).filter((id) => !isSaidByBrief({ sources: [id] }));
  const { records } = usePresent(widerFeatures(record));
  const spokenOf = records.flatMap((wider) => {
    const count = digest.tiesOf(wider.id).filter(({ via }) => via === null).length;
    return count === 0 ? [] : [{ id: wider.id, count }];
  });
  return (
    <div className="coverage-gap-note">
      <p className="coverage-gap">{t('ties.silent')}</p>
      {others.length > 0 && <p>{t('ties.silent.sources', { count: others.length })}</p>}
      {spokenOf.length > 0 && (
        <>
          <p>{t('ties.silent.wider')}</p>
          <ul className="lines">
            {spokenOf.map(({ id, count }) => (
              <li key={id}>
                <FeatureLink id={id} note={t('ties.passages', { count })} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
