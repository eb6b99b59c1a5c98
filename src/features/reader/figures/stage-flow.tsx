import { useReader } from '../reader-context.ts';
import { useFigureT } from './figure-words.ts';
import { StageItem } from './stage-item.tsx';

/** Distinguishes the brief's content of figure I from ours. */
export function Reconstruction() {
  const t = useFigureT();
  return (
    <p className="reconstruction">
      <strong className="reconstruction-mark">{t('figures.model.mark')}</strong> {t('figures.model.why')}
    </p>
  );
}

/** The stages of figure I in order. */
export function StageFlow() {
  const t = useFigureT();
  const { digest } = useReader();
  return (
    <ol className="stage-flow" aria-label={t('figures.model.stages')}>
      {digest.figures.businessModel.stages.map((stage, index) => (
        <StageItem key={stage.id} stage={stage} number={index + 1} />
      ))}
    </ol>
  );
}
