import '../../../styles/css/fields.css';
import { useState } from 'react';
import { makeHandling } from '../../composing/handling.ts';
import { HANDLING_MAX_LENGTH, type HandlingMark } from '../../domain/briefing.ts';
import { useLeaveT } from './leave-words.ts';

interface Props {
  readonly handling: HandlingMark | null;
  readonly onChange: (handling: HandlingMark | null) => void;
}

/** Until the agency chooses its own. */
const FIRST_COLOR = '#a01c1c';

/** Words and colour of the mark that says who may see a briefing. */
export function HandlingFields({ handling, onChange }: Props) {
  const t = useLeaveT();
  // A colour that is chosen before there are words is not lost.
  const [chosen, setChosen] = useState(handling?.color ?? FIRST_COLOR);
  const color = handling?.color ?? chosen;
  return (
    <>
      <p className="table-note">{t('leave.handling.note')}</p>
      <div className="handling-fields">
        <label className="field">
          <span>{t('leave.handling.text')}</span>
          <input
            type="text"
            maxLength={HANDLING_MAX_LENGTH}
            value={handling?.text ?? ''}
            onChange={(event) => onChange(makeHandling(event.currentTarget.value, color))}
          />
        </label>
        <label className="field">
          <span>{t('leave.handling.color')}</span>
          <input
            type="color"
            value={color}
            onChange={({ currentTarget: { value } }) => {
              setChosen(value);
              if (handling !== null) onChange(makeHandling(handling.text, value));
            }}
          />
        </label>
      </div>
    </>
  );
}
