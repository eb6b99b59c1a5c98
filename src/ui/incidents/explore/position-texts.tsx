import { formatPosition, NOTATIONS } from '../../../lib/notations.ts';
import type { Position } from '../../../lib/position-text.ts';
import { useAppState } from '../../ui-context.tsx';
import { CopyText } from '../copy-text.tsx';
import { NotationChoice } from '../notation-choice.tsx';
import { useExploreT } from './explore-words.ts';

/** A position in three notations with copy buttons, the preferred one first. */
export function PositionTexts({ position }: { readonly position: Position }) {
  const t = useExploreT();
  const chosen = useAppState(({ preferences }) => preferences.notation);
  const ways = [chosen, ...NOTATIONS.filter((one) => one !== chosen)];
  return (
    <>
      <h3>{t('explore.record.position')}</h3>
      <dl className="record-facts record-position">
        {ways.map((notation) => {
          const text = formatPosition(position, notation);
          const title = t(`explore.record.${notation}`);
          return text === null ? null : (
            <div key={notation}>
              <dt>{title}</dt>
              <dd>
                <span>{text}</span>
                <CopyText what={title} text={text} />
              </dd>
            </div>
          );
        })}
      </dl>
      <NotationChoice />
    </>
  );
}
