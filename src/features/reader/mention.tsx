import type { ReactNode } from 'react';
import type { Passage } from '../../domain/brief.ts';
import { useReaderT } from '../../ui/passages/reader-words.ts';
import { useAppState, useAtlas, useFormat, useName } from '../../ui/ui-context.tsx';
import { useFeatureLink } from '../../ui/use-feature-link.ts';
import { PLAIN, selectStanding } from '../network/state/standing.ts';
import { mentionElementId } from './reader-context.ts';

interface Props {
  readonly passage: Pick<Passage, 'id' | 'mentions'>;
  readonly index: number;
  /** Whether it is a repeated mention (popover or paper), without an id. */
  readonly isCopy: boolean;
  /** Whether it is a tab stop: only in the current passage, since the brief has five hundred mentions. */
  readonly isStop: boolean;
  readonly children: ReactNode;
}

/**
 * Link to a feature. Hover or focus highlights it on the map; a click selects and frames it without scrolling
 * the text. Marks features hidden by filters.
 */
export function Mention({ passage, index, isCopy, isStop, children }: Props) {
  const t = useReaderT();
  const { comma } = useFormat();
  const nameOf = useName();
  const atlas = useAtlas();
  const mention = passage.mentions[index];
  const feature = mention?.feature ?? null;
  const link = useFeatureLink(feature);
  const { isSelected, isHighlighted, isHidden } = useAppState((state) =>
    feature === null ? PLAIN : selectStanding(state, feature),
  );
  const record = feature === null ? undefined : atlas.byId.get(feature);
  if (mention === undefined || feature === null || record === undefined) return children;
  const notes = [
    ...(mention.type === 'asserts' ? [] : [t(`reader.mention.${mention.type}`)]),
    ...(isHidden ? [t('reader.mention.hidden')] : []),
  ];
  return (
    <a
      {...(isCopy ? {} : { id: mentionElementId(passage.id, index) })}
      className="mention"
      {...link}
      tabIndex={isStop ? undefined : -1}
      data-type={mention.type}
      data-feature={feature}
      data-hidden={isHidden || undefined}
      data-lit={isHighlighted || undefined}
      aria-current={isSelected || undefined}
      title={notes.length === 0 ? nameOf(record) : `${nameOf(record)} (${notes.join(comma)})`}
    >
      {children}
    </a>
  );
}
