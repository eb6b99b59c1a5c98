import { useMemo } from 'react';
import type { Stage } from '../../../domain/brief.ts';
import { EnglishContent } from '../../primitives/content.tsx';
import { useAppState } from '../../ui-context.tsx';
import { MarkedParagraphs } from '../passage-text.tsx';
import { useReader } from '../reader-context.ts';
import { useIsStop } from './figure-place.ts';
import { useFigureT } from './figure-words.ts';
import { deriveStageFeatures } from './stage-features.ts';
import { StageGlyph } from './stage-glyph.tsx';
import { StageLight } from './stage-light.tsx';
import { StagePassages } from './stage-passages.tsx';

/** A stage of figure I: our sentence with mentions, its passages, and its output to the next stage. */
export function StageItem({ stage, number }: { readonly stage: Stage; readonly number: number }) {
  const { digest } = useReader();
  const features = useMemo(() => deriveStageFeatures(stage), [stage]);
  const isHighlighted = useAppState(({ session }) => session.lit.join() === features.join());
  const isStop = useIsStop(digest.figures.businessModel.caption);
  return (
    <li className="stage" data-lit={isHighlighted || undefined} data-passes={stage.passesOn ?? 'nothing'}>
      <span className="stage-sign">
        <StageGlyph id={stage.id} />
      </span>
      <Arrow stage={stage} />
      <div className="stage-body">
        <p className="stage-title">
          <span className="stage-number">{number}</span>
          <EnglishContent>{stage.title}</EnglishContent>
        </p>
        <MarkedParagraphs passage={{ ...stage, footnotes: [] }} isCopy isStop={isStop} />
        <StageLight title={stage.title} features={features} isHighlighted={isHighlighted} isStop={isStop} />
        <StagePassages ids={stage.passages} isStop={isStop} />
      </div>
    </li>
  );
}

/** Arrow to the next stage, with the output. */
function Arrow({ stage: { passesOn } }: { readonly stage: Stage }) {
  const t = useFigureT();
  return (
    <span className="stage-arrow">
      {passesOn !== null && (
        <>
          <span className="stage-passes">{t(`figures.passes.${passesOn}`)}</span>
          <svg className="stage-arrow-head" viewBox="0 0 10 8" aria-hidden="true" focusable="false">
            <path d="M0 0H10L5 8Z" />
          </svg>
        </>
      )}
    </span>
  );
}
