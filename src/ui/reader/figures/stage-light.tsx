import type { FeatureId } from '../../../domain/ids.ts';
import { InterfaceIcon } from '../../primitives/interface-icon.tsx';
import { useAtlas, useCommands } from '../../ui-context.tsx';
import { useFigurePlace } from './figure-place.ts';
import { useFigureT } from './figure-words.ts';

interface Props {
  readonly title: string;
  readonly features: readonly FeatureId[];
  readonly isLit: boolean;
  readonly isStop: boolean;
}

/** Lights up what a stage names, and frames it together with the region; pressed again, puts it out. */
export function StageLight({ title, features, isLit, isStop }: Props) {
  const t = useFigureT();
  const commands = useCommands();
  const atlas = useAtlas();
  const { leave } = useFigurePlace();
  const toggle = () => {
    commands.light(isLit ? [] : features);
    commands.announce(isLit ? t('figures.stage.unlit') : t('figures.stage.lit', { title }));
    if (isLit) return;
    commands.frameAll([...features, ...atlas.jurisdictions.features.map(({ properties }) => properties.id)]);
    leave();
  };
  const label = t(isLit ? 'figures.stage.shown' : 'figures.stage.show');
  return (
    <button
      type="button"
      aria-label={`${label}: ${title}`}
      className="text-button stage-light"
      tabIndex={isStop ? undefined : -1}
      aria-pressed={isLit}
      onClick={toggle}
    >
      <InterfaceIcon id="target" sizePx={15} />
      {label}
    </button>
  );
}
