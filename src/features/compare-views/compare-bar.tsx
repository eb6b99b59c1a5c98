import '../../../styles/css/compare-bar.css';
import { useEffect, useId, useRef, useState } from 'react';
import { isPartialDate } from '../../scene/period.ts';
import { COMPARED_PARTS, SPLIT_VIEWS } from '../../scene/scene.ts';
import { changeRightSide, endComparison, swapComparison } from '../../state/commands/compare-views.ts';
import { setPeriod } from '../../state/commands/filter-atlas.ts';
import { useSplitT } from '../../ui/map-stage/split-view/split-words.ts';
import { IconButton } from '../../ui/primitives/icon-button.tsx';
import { useAppStore, useScene } from '../../ui/ui-context.tsx';

/** Controls of a comparison of two scenes: the last date of each, and how the map shows them. */
export default function CompareBar() {
  const t = useSplitT();
  const store = useAppStore();
  const note = useId();
  const comparison = useScene((scene) => scene.comparison);
  const left = useScene(({ period }) => period.to);
  // A link opens with sides that differ, and takes no focus.
  const isNew = useScene((scene) =>
    COMPARED_PARTS.every((part) => Object.is(scene[part], scene.comparison?.[part])),
  );
  if (comparison === null) return null;
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
          date={left}
          takesFocus={isNew}
          onDate={(to) => setPeriod(store, { from: null, to })}
        />
        <IconButton icon="arrow-both" label={t('split.swap')} onClick={() => swapComparison(store)} />
        <DateField
          label={t('split.date', { side: t('split.right') })}
          date={comparison.period.to}
          onDate={(to) => changeRightSide(store, { period: { from: null, to } })}
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
        <button type="button" className="link-button" onClick={() => endComparison(store)}>
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
  /** `null` is the latest date. */
  readonly date: string | null;
  readonly takesFocus?: boolean;
  readonly onDate: (date: string | null) => void;
}

/** A year, month or day; empty is the latest date. Set on Enter or when the field is left. */
function DateField({ label, date, takesFocus = false, onDate }: DateFieldProps) {
  const t = useSplitT();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(date ?? '');
  const typed = text.trim();
  const isWrong = typed !== '' && !isPartialDate(typed);
  useEffect(() => setText(date ?? ''), [date]);
  useEffect(() => {
    // The button that began the comparison is gone.
    if (takesFocus && document.activeElement === document.body) field.current?.focus();
  }, [takesFocus]);
  const set = () => {
    if (!isWrong && typed !== (date ?? '')) onDate(typed === '' ? null : typed);
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
        onBlur={set}
        onKeyDown={({ key }) => {
          if (key === 'Enter') set();
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
