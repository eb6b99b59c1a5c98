import type { ReactNode } from 'react';
import type { Passage } from '../../domain/brief.ts';
import { PLAIN, selectStanding } from '../../state/selectors/standing.ts';
import { useAppState, useAtlas, useFormat, useName } from '../ui-context.tsx';
import { useFeatureLink } from '../use-feature-link.ts';
import { mentionElementId } from './reader-context.ts';
import { useReaderT } from './reader-words.ts';

interface Props {
  readonly passage: Pick<Passage, 'id' | 'mentions'>;
  readonly index: number;
  /** In a popover or on paper the same mention stands a second time: without its id. */
  readonly isCopy: boolean;
  /** A stop of the Tab key: of the brief's five hundred mentions, those of the passage that is read. */
  readonly isStop: boolean;
  readonly children: ReactNode;
}

/**
 * Words that name a feature: a real link to the scene with it selected. Under the pointer or the focus the feature lights up on the map;
 * chosen, it is selected and framed, and the text stays where it is. One that the filters hide says so.
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
