import '../../../../styles/css/ties.css';
import { useMemo } from 'react';
import { collectSources } from '../../../analysis/collect-sources.ts';
import { groupTies, onlyThrough } from '../../../analysis/tied-passages.ts';
import { widerFeatures } from '../../../analysis/wider-features.ts';
import type { AtlasRecord } from '../../../domain/atlas.ts';
import type { Digest } from '../../../domain/brief.ts';
import { isSaidByBrief } from '../../../scene/brief-only.ts';
import { isNoteShown } from '../../../scene/notes.ts';
import { FeatureLink, usePresent } from '../../../ui/primitives/feature-link.tsx';
import { Section } from '../../../ui/primitives/section.tsx';
import { useAtlas, useFormat, useName, useScene, useT, useVisible } from '../../../ui/ui-context.tsx';
import { TieGroupBlock } from './tie-group-block.tsx';
import { useTiesT } from './ties-words.ts';

interface Props {
  readonly record: AtlasRecord;
  readonly digest: Digest;
}

/** Passages on a feature by kind of link. Lazy-loaded with the digest. */
export default function FeatureTies({ record, digest }: Props) {
  const t = useTiesT();
  const say = useT();
  const format = useFormat();
  const atlas = useAtlas();
  const nameOf = useName();
  const period = useScene((scene) => scene.period);
  const groups = useMemo(
    () =>
      groupTies(
        digest,
        record.id,
        ({ notes }) => notes.length === 0 || notes.some((note) => isNoteShown(note, period)),
      ),
    [digest, record.id, period],
  );
  const own = groups.reduce((sum, { via, passages }) => sum + (via === null ? passages.length : 0), 0);
  const only = onlyThrough(groups).flatMap((id) => atlas.byId.get(id) ?? []);
  // Themes consist of passages and need no heading.
  const isThread = record.kind === 'thread' || record.kind === 'pillar';
  return (
    <Section
      title={say('panel.passages.title')}
      aside={own > 0 && <span className="count">{say('panel.passages.count', { count: own })}</span>}
      className="ties"
    >
      {groups.length === 0 && <CoverageGaps record={record} digest={digest} />}
      {only.length > 0 && (
        <p className="coverage-gap">{t('ties.only', { groups: format.list(only.map(nameOf)) })}</p>
      )}
      {groups.map((group) => (
        <TieGroupBlock
          key={`${group.type} ${group.via}`}
          feature={record.id}
          group={group}
          digest={digest}
          hasHeading={!isThread || group.type !== 'asserts'}
        />
      ))}
    </Section>
  );
}

/** States that the brief does not cover the feature, with sources and topics that do. */
function CoverageGaps({ record, digest }: { readonly record: AtlasRecord; readonly digest: Digest }) {
  const t = useTiesT();
  const say = useT();
  const visible = useVisible();
  const others = collectSources(visible, record).filter((id) => !isSaidByBrief({ sources: [id] }));
  const { records } = usePresent(widerFeatures(record));
  const spokenOf = records.flatMap((wider) => {
    const count = digest.tiesOf(wider.id).filter(({ via }) => via === null).length;
    return count === 0 ? [] : [{ id: wider.id, count }];
  });
  return (
    <div className="coverage-gap-note">
      <p className="coverage-gap">{say('panel.passages.none')}</p>
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
