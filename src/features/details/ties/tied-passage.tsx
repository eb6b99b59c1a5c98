import type { TiedPassage } from '../../../analysis/tied-passages.ts';
import type { Digest } from '../../../domain/brief.ts';
import { PassageLink } from '../../../ui/passages/passage-link.tsx';
import { PassagePlace, usePassageName } from '../../../ui/passages/passage-place.tsx';
import { PassageTime } from '../../../ui/passages/passage-time.tsx';
import { useScene } from '../../../ui/ui-context.tsx';
import { useTiesT } from './ties-words.ts';

interface Props {
  readonly tied: TiedPassage;
  readonly digest: Digest;
  /** Whether to mark passages without the feature's name; false where redundant, and for themes. */
  readonly saysWordless?: boolean;
}

/** Passage excerpt with the feature's mentions marked; opens the reader there. */
export function TiedPassageItem({ tied, digest, saysWordless = false }: Props) {
  const t = useTiesT();
  const { passage, mentions, sentence } = tied;
  const isOpen = useScene((scene) => scene.passage === passage.id);
  return (
    <li className="tied-passage" data-open={isOpen || undefined}>
      <PassageLink className="tied-link" passage={passage} mention={mentions[0]}>
        <span className="tied-sentence" lang="en">
          {sentence.before}
          {sentence.words !== '' && <mark>{sentence.words}</mark>}
          {sentence.after}
        </span>
        <span className="tied-place">
          <PassagePlace passage={passage} digest={digest} />
          {saysWordless && mentions.length === 0 && <> · {t('ties.wordless')}</>}
        </span>
      </PassageLink>
      {mentions.length > 1 && <MentionLinks tied={tied} digest={digest} />}
      <PassageTime passage={passage} />
    </li>
  );
}

/** Numbered links to multiple mentions, in reading order. */
function MentionLinks({ tied: { passage, mentions }, digest }: Props) {
  const t = useTiesT();
  const nameOf = usePassageName(digest);
  const inOrder = [...mentions].sort((a, b) => a - b);
  return (
    <p className="tied-mentions">
      {t('ties.mentions', { count: inOrder.length })}
      {inOrder.map((mention, at) => (
        <PassageLink
          key={mention}
          passage={passage}
          mention={mention}
          label={t('ties.mention', { index: at + 1, count: inOrder.length, place: nameOf(passage) })}
        >
          {at + 1}
        </PassageLink>
      ))}
    </p>
  );
}
