import { useMemo } from 'react';
import type { Stage, StageId } from '../../../domain/brief.ts';
import type { FeatureId, PassageId } from '../../../domain/ids.ts';
import { frameFeatures } from '../../../state/commands/move-map.ts';
import { announce } from '../../../state/commands/notify.ts';
import { lightFeatures } from '../../../state/commands/select-features.ts';
import { usePassageLabel } from '../../../ui/passages/use-passage-label.ts';
import { EnglishContent } from '../../../ui/primitives/content.tsx';
import { InterfaceIcon } from '../../../ui/primitives/interface-icon.tsx';
import { rem } from '../../../ui/primitives/rem.ts';
import { useAppState, useAppStore, useAtlas, useFormat } from '../../../ui/ui-context.tsx';
import { MarkedParagraphs } from '../passage-text.tsx';
import { useReader } from '../reader-context.ts';
import { openPassage } from '../state/read-brief.ts';
import { useFigurePlace, useIsStop } from './figure-place.ts';
import { useFigureT } from './figure-words.ts';
import { deriveStageFeatures } from './stage-features.ts';

const SIZE_PX = 28;

/** Stage icons, our own strokes on a 24 × 24 grid: plant, linked rings, ship, anchor, lorry, bag, coins. */
const PATHS: Readonly<Record<StageId, string>> = {
  production:
    'M12 21V9M12 15C7.5 15 5 12.5 5 8c4.5 0 7 2.5 7 7zM12 11.5C12 7 14.5 4 19 4c0 4.5-2.5 7.5-7 7.5z',
  brokering: 'M9 7.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM15 7.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9z',
  'sea-transport':
    'M3.5 14.5h17l-2 4.5H5.5zM6 14.5v-4h4v4M10 14.5v-7h4v7M14 14.5v-4h4v4M3 21.5c1.5 0 1.5-.8 3-.8s1.5.8 3 .8 1.5-.8 3-.8 1.5.8 3 .8 1.5-.8 3-.8 1.5.8 3 .8',
  port: 'M12 3a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM12 7v13.5M8.5 10h7M4.5 13.5c0 4.5 3.5 7 7.5 7s7.5-2.5 7.5-7M4.5 13.5l-1.8 2M4.5 13.5l2 1.8M19.5 13.5l1.8 2M19.5 13.5l-2 1.8',
  wholesale:
    'M2.5 6.5h11v10h-11zM13.5 10h4.2l3.3 3.3v3.2h-7.5zM7 16.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM17 16.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  retail: 'M5.5 8.5h13l1 12h-15zM8.5 11V7a3.5 3.5 0 0 1 7 0v4',
  laundering:
    'M12 3.5c4 0 6.5 1.1 6.5 2.5S16 8.5 12 8.5 5.5 7.4 5.5 6 8 3.5 12 3.5zM5.5 6v4c0 1.4 2.5 2.5 6.5 2.5s6.5-1.1 6.5-2.5V6M5.5 10v4c0 1.4 2.5 2.5 6.5 2.5s6.5-1.1 6.5-2.5v-4M5.5 14v4c0 1.4 2.5 2.5 6.5 2.5s6.5-1.1 6.5-2.5v-4',
};

function StageGlyph({ id }: { readonly id: StageId }) {
  return (
    <svg
      className="stage-glyph"
      viewBox="0 0 24 24"
      width={rem(SIZE_PX)}
      height={rem(SIZE_PX)}
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[id]} />
    </svg>
  );
}

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

/** Passages that support a stage. */
function StagePassages({ ids, isStop }: { readonly ids: readonly PassageId[]; readonly isStop: boolean }) {
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

interface Props {
  readonly title: string;
  readonly features: readonly FeatureId[];
  readonly isHighlighted: boolean;
  readonly isStop: boolean;
}

/** Toggles the highlight of a stage's features and frames them with the region. */
function StageLight({ title, features, isHighlighted, isStop }: Props) {
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
