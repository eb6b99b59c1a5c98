import { useMemo } from 'react';
import type { Stage } from '../../../domain/brief.ts';
import { EnglishContent } from '../../primitives/content.tsx';
import { InterfaceIcon } from '../../primitives/interface-icon.tsx';
import { useAppState, useAtlas, useCommands } from '../../ui-context.tsx';
import { passageLabel } from '../passage-label.ts';
import { PassageText } from '../passage-text.tsx';
import { useReader } from '../reader-context.ts';
import { useReaderT } from '../reader-words.ts';
import { useFigureT } from './figure-words.ts';
import { deriveStageFeatures } from './stage-features.ts';
import { StageGlyph } from './stage-glyph.tsx';

interface Props {
  readonly stage: Stage;
  readonly number: number;
  readonly onAway?: () => void;
}

/** A stage of figure I: our sentence with its mentions, the passages that it rests on, and what it passes on to the next. */
export function StageItem({ stage, number, onAway }: Props) {
  const t = useFigureT();
  const features = useMemo(() => deriveStageFeatures(stage), [stage]);
  const isLit = useAppState(({ session }) => session.lit.join() === features.join());
  return (
    <li className="stage" data-lit={isLit || undefined} data-passes={stage.passesOn ?? 'nothing'}>
      <span className="stage-sign">
        <StageGlyph id={stage.id} />
      </span>
      <span className="stage-arrow">
        {stage.passesOn !== null && (
          <>
            <span className="stage-passes">{t(`figures.passes.${stage.passesOn}`)}</span>
            <svg className="stage-arrow-head" viewBox="0 0 10 8" aria-hidden="true" focusable="false">
              <path d="M0 0H10L5 8Z" />
            </svg>
          </>
        )}
      </span>
      <div className="stage-body">
        <p className="stage-title">
          <span className="stage-number">{number}</span>
          <EnglishContent>{stage.title}</EnglishContent>
        </p>
        <PassageText passage={{ ...stage, footnotes: [] }} isCopy />
        <Light
          stage={stage}
          isLit={isLit}
          features={features}
          {...(onAway === undefined ? {} : { onAway })}
        />
        <Passages ids={stage.passages} {...(onAway === undefined ? {} : { onAway })} />
      </div>
    </li>
  );
}

/** Lights up what the stage names, and frames it together with the region; pressed again, puts it out. */
function Light({
  stage,
  features,
  isLit,
  onAway,
}: {
  readonly stage: Stage;
  readonly features: ReturnType<typeof deriveStageFeatures>;
  readonly isLit: boolean;
  readonly onAway?: () => void;
}) {
  const t = useFigureT();
  const commands = useCommands();
  const atlas = useAtlas();
  const toggle = () => {
    commands.light(isLit ? [] : features);
    commands.announce(isLit ? t('figures.stage.unlit') : t('figures.stage.lit', { title: stage.title }));
    if (isLit) return;
    commands.frameAll([...features, ...atlas.jurisdictions.features.map(({ properties }) => properties.id)]);
    onAway?.();
  };
  return (
    <button type="button" className="text-button stage-light" aria-pressed={isLit} onClick={toggle}>
      <InterfaceIcon id="target" sizePx={15} />
      {t(isLit ? 'figures.stage.shown' : 'figures.stage.show')}
      <span className="visually-hidden">: {stage.title}</span>
    </button>
  );
}

function Passages({ ids, onAway }: { readonly ids: Stage['passages']; readonly onAway?: () => void }) {
  const t = useFigureT();
  const say = useReaderT();
  const commands = useCommands();
  const { digest } = useReader();
  return (
    <p className="stage-passages">
      {t('figures.stage.rests')}{' '}
      {ids.flatMap((id) => {
        const passage = digest.passageById.get(id);
        if (passage === undefined) return [];
        const { section, title } = passage;
        const label = passageLabel(passage, say);
        return [
          <button
            key={id}
            type="button"
            className="link-button"
            title={title}
            aria-label={t('figures.stage.passage', { section, label, title })}
            onClick={() => {
              onAway?.();
              commands.openPassage(id);
            }}
          >
            {section}, {label}
          </button>,
        ];
      })}
    </p>
  );
}
