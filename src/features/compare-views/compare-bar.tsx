import '../../../styles/css/compare-bar.css';
import { useEffect, useId, useRef, useState } from 'react';
import { isPartialDate } from '../../scene/period.ts';
import { COMPARED_PARTS, type Period, SPLIT_VIEWS } from '../../scene/scene.ts';
import { changeRightSide, endComparison, swapComparison } from '../../state/commands/compare-views.ts';
import { setPeriod } from '../../state/commands/filter-atlas.ts';
import { useSplitT } from '../../ui/map-stage/split-view/split-words.ts';
import { IconButton } from '../../ui/primitives/icon-button.tsx';
import { useAppStore, useScene } from '../../ui/ui-context.tsx';

/** Controls of a comparison of two scenes: the last date of each, and how the map shows them. */
export default function CompareBar({ onEnd }: { readonly onEnd: () => void }) {
  const t = useSplitT();
  const store = useAppStore();
  const note = useId();
  const comparison = useScene((scene) => scene.comparison);
  const left = useScene(({ period }) => period);
  // A link mostly opens with sides that differ, and then takes no focus.
  const isNew = useScene((scene) =>
    COMPARED_PARTS.every((part) => Object.is(scene[part], scene.comparison?.[part])),
  );
  if (comparison === null) return null;
  const end = () => {
    endComparison(store);
    onEnd();
  };
  return (
    <section
      className="compare-bar"
      aria-label={t('split.bar')}
      aria-describedby={note}
      data-testid="compare-bar"
    >
      <div className="compare-bar-row">
        <DateField
          label={t('split.date', { side: t('split.left') })}
          period={left}
          takesFocus={isNew}
          onPeriod={(period) => setPeriod(store, period)}
        />
        <IconButton icon="arrow-both" label={t('split.swap')} onClick={() => swapComparison(store)} />
        <DateField
          label={t('split.date', { side: t('split.right') })}
          period={comparison.period}
          onPeriod={(period) => changeRightSide(store, { period })}
        />
      </div>
      <div className="compare-bar-row">
        {SPLIT_VIEWS.map((way) => (
          <button
            key={way}
            type="button"
            className="link-button"
            aria-pressed={comparison.way === way}
            onClick={() => changeRightSide(store, { way })}
          >
            {t(`split.${way}`)}
          </button>
        ))}
        <button type="button" className="link-button" onClick={end}>
          {t('split.end')}
        </button>
      </div>
      <p id={note} className="compare-bar-note">
        {t('split.note')}
      </p>
    </section>
  );
}

interface DateFieldProps {
  readonly label: string;
  readonly period: Period;
  /** Takes the focus when the comparison begins. */
  readonly takesFocus?: boolean;
  /** Called with a period up to the date. */
  readonly onPeriod: (period: Period) => void;
}

/** A year, month or day; empty is the latest date. Set on Enter or when the field is left. */
function DateField({ label, period, takesFocus = false, onPeriod }: DateFieldProps) {
  const t = useSplitT();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const shown = period.to ?? '';
  const [text, setText] = useState(shown);
  const [isWrong, setWrong] = useState(false);
  useEffect(() => {
    setText(shown);
    setWrong(false);
  }, [shown]);
  useEffect(() => {
    // The button that began the comparison is gone.
    if (takesFocus && document.activeElement === document.body) field.current?.focus();
  }, [takesFocus]);
  const set = (hasChanged: boolean) => {
    const typed = text.trim();
    const isDate = typed === '' || isPartialDate(typed);
    setWrong(!isDate);
    if (isDate && hasChanged) onPeriod({ from: null, to: typed === '' ? null : typed });
  };
  return (
    <div className="compare-date">
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        inputMode="numeric"
        autoComplete="off"
        size={10}
        maxLength={10}
        placeholder={t('split.latest')}
        value={text}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onBlur={() => set(text.trim() !== shown)}
        onKeyDown={({ key }) => {
          if (key === 'Enter') set(true);
        }}
      />
      {isWrong && (
        <p id={`${id}-wrong`} className="compare-date-wrong" role="alert">
          {t('split.wrongDate')}
        </p>
      )}
    </div>
  );
}
