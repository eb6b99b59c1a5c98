import '../../../styles/css/ties.css';
import { useMemo } from 'react';
import { groupTies, onlyThrough } from '../../analysis/tied-passages.ts';
import type { AtlasRecord } from '../../domain/atlas.ts';
import type { Digest } from '../../domain/brief.ts';
import { isNoteShown } from '../../scene/notes.ts';
import { Section } from '../primitives/section.tsx';
import { useAtlas, useFormat, useName, useScene, useT } from '../ui-context.tsx';
import { CoverageGaps } from './coverage-gap.tsx';
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
