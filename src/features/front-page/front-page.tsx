import '../../../styles/css/front-page.css';
import { keyFigureWords } from '../../analysis/key-figures/key-figure-words.ts';
import { describeLoadFailure } from '../../state/load-atlas.ts';
import { useKeyFigures } from '../../ui/key-figure/use-key-figures.ts';
import { Section } from '../../ui/primitives/section.tsx';
import { useScene, useT } from '../../ui/ui-context.tsx';
import { useNamespace } from '../../ui/use-namespace.ts';
import { KeyFigureTile } from './key-figure-tile.tsx';
import { ReadingSection } from './reading-section.tsx';
import { StartSection } from './start-section.tsx';

/** Key figures, how to read the map, and where to start. In Brief only, figures of the brief itself. */
export default function FrontPage() {
  const { t } = useNamespace(keyFigureWords);
  const say = useT();
  const briefOnly = useScene((scene) => scene.briefOnly);
  const [result, load] = useKeyFigures();
  // What follows would move when the figures arrive.
  if (result === null) return null;
  return (
    <>
      <Section title={t('front.title')} className="front-figures">
        {result.ok ? (
          <ul className="key-figures">
            {result.value
              .filter(({ inBrief }) => inBrief || !briefOnly)
              .map((figure) => (
                <KeyFigureTile key={figure.id} figure={figure} />
              ))}
          </ul>
        ) : (
          <div role="status">
            <p className="caution">{describeLoadFailure(result.failure, say)}</p>
            <button type="button" className="button" onClick={load}>
              {say('ui.retry')}
            </button>
          </div>
        )}
      </Section>
      <ReadingSection />
      <StartSection />
    </>
  );
}
