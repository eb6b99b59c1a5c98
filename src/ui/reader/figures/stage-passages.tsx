import type { PassageId } from '../../../domain/ids.ts';
import { openPassage } from '../../../state/commands/read-brief.ts';
import { useAppStore, useFormat } from '../../ui-context.tsx';
import { useReader } from '../reader-context.ts';
import { usePassageLabel } from '../use-passage-label.ts';
import { useFigurePlace } from './figure-place.ts';
import { useFigureT } from './figure-words.ts';

/** Passages that support a stage. */
export function StagePassages({
  ids,
  isStop,
}: {
  readonly ids: readonly PassageId[];
  readonly isStop: boolean;
}) {
  const t = useFigureT();
  const store = useAppStore();
  const { digest } = useReader();
  const labelOf = usePassageLabel(digest);
  const { leave } = useFigurePlace();
  const { comma } = useFormat();
  const read = (id: PassageId) => {
    leave();
    openPassage(store, id);
  };
  return (
    <p className="stage-passages">
      {t('figures.stage.rests')}{' '}
      {ids.flatMap((id) => {
        const passage = digest.passageById.get(id);
        if (passage === undefined) return [];
        const { section, title } = passage;
        const label = labelOf(passage) ?? title;
        return [
          <button
            key={id}
            type="button"
            className="link-button"
            tabIndex={isStop ? undefined : -1}
            title={title}
            aria-label={t('figures.stage.passage', { section, label, title })}
            onClick={() => read(id)}
          >
            {section}
            {comma}
            {label}
          </button>,
        ];
      })}
    </p>
  );
}
