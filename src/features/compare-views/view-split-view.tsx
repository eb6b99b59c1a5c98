import type { ComponentProps } from 'react';
import { nameSides } from '../../figure/name-sides.ts';
import { selectComparedWay } from '../../state/selectors/compared-view.ts';
import { BothSides } from '../../ui/map-stage/split-view/both-sides.tsx';
import { SecondMap } from '../../ui/map-stage/split-view/second-map.tsx';
import { useAppState, useAtlas, useScene, useT } from '../../ui/ui-context.tsx';

type SecondMapProps = Omit<ComponentProps<typeof SecondMap>, 'name' | 'more'>;

const NONE: readonly never[] = [];

/** Two scenes on two synchronized maps. Boxes over the left map leave the names of one beside it alone. */
export default function ViewSplitView({ over = NONE, ...props }: SecondMapProps) {
  const names = useSideNames();
  const way = useAppState(selectComparedWay);
  if (way === null || names === null) return null;
  return (
    <BothSides way={way} names={names}>
      <SecondMap {...props} over={way === 'swipe' ? over : NONE} name={names[1]} />
    </BothSides>
  );
}

/** Names of the two scenes; `null` without a comparison. */
export function useSideNames(): readonly [string, string] | null {
  const t = useT();
  const atlas = useAtlas();
  const scene = useScene((whole) => whole);
  return nameSides(scene, { atlas, t });
}
