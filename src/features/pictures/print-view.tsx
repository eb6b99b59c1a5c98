import { useMemo } from 'react';
import { TOKENS } from '../../../styles/tokens/index.ts';
import type { Size } from '../../lib/mercator.ts';
import { cameraForSize } from '../../scene/camera-for-size.ts';
import type { ThemeChoice } from '../../scene/scene.ts';
import { selectShownScene } from '../../state/selectors/compared-view.ts';
import { useHandling } from '../../ui/handling/handling-bands.tsx';
import { SvgTree } from '../../ui/primitives/svg-tree.tsx';
import { UiProvider, useAppState, useAppStore, useAtlas, useT } from '../../ui/ui-context.tsx';
import { FeaturePanel } from '../details/index.ts';
import { BriefOnPaper } from '../reader/index.ts';
import { buildView, mapSize } from './make-picture.ts';

/** Map size on paper, CSS px: names print at about nine points on A4. */
const PAPER: Size = { width: 900, height: 640 };

/** Replaces dark themes, which waste ink; others stay. */
function themeOnPaper(choice: ThemeChoice): Exclude<ThemeChoice, 'auto' | 'dark'> {
  return choice === 'auto' || choice === 'dark' ? 'print' : choice;
}

/**
 * Print view: picture with title, legend, notes and sources, then the selected feature or the reader's text.
 */
export default function PrintView() {
  const t = useT();
  const store = useAppStore();
  const atlas = useAtlas();
  const scene = useAppState(selectShownScene);
  const panel = useAppState(({ session }) => session.rightPanel);
  const handling = useHandling();
  const theme = themeOnPaper(scene.theme);
  const tokens = TOKENS[theme];
  const node = useMemo(() => {
    const camera = cameraForSize(scene.camera, mapSize(), PAPER);
    return buildView({ atlas, scene: { ...scene, camera }, tokens, t, size: PAPER, handling });
  }, [atlas, scene, tokens, t, handling]);
  return (
    <div className="print-view" data-theme={theme}>
      <SvgTree node={node} className="print-picture" />
      <UiProvider store={store} t={t} tokens={tokens}>
        {panel === 'brief' ? <BriefOnPaper /> : scene.selection !== null && <FeaturePanel />}
      </UiProvider>
    </div>
  );
}
