import type { FeatureId } from '../../../domain/ids.ts';
import { frameFeatures } from '../../../state/commands/move-map.ts';
import { announce } from '../../../state/commands/notify.ts';
import { lightFeatures } from '../../../state/commands/select-features.ts';
import { InterfaceIcon } from '../../primitives/interface-icon.tsx';
import { useAppStore, useAtlas } from '../../ui-context.tsx';
import { useFigurePlace } from './figure-place.ts';
import { useFigureT } from './figure-words.ts';

interface Props {
  readonly title: string;
  readonly features: readonly FeatureId[];
  readonly isHighlighted: boolean;
  readonly isStop: boolean;
}

/** Toggles the highlight of a stage's features and frames them with the region. */
export function StageLight({ title, features, isHighlighted, isStop }: Props) {
  const t = useFigureT();
  const store = useAppStore();
  const atlas = useAtlas();
  const { leave } = useFigurePlace();
  const toggle = () => {
    lightFeatures(store, isHighlighted ? [] : features);
    announce(store, isHighlighted ? t('figures.stage.unlit') : t('figures.stage.lit', { title }));
    if (isHighlighted) return;
    frameFeatures(store, [
      ...features,
      ...atlas.jurisdictions.features.map(({ properties }) => properties.id),
    ]);
    leave();
  };
  const label = t(isHighlighted ? 'figures.stage.shown' : 'figures.stage.show');
  return (
    <button
      type="button"
      aria-label={`${label}: ${title}`}
      className="text-button stage-light"
      tabIndex={isStop ? undefined : -1}
      aria-pressed={isHighlighted}
      onClick={toggle}
    >
      <InterfaceIcon id="target" sizePx={15} />
      {label}
    </button>
  );
}
