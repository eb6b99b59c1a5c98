import '../../../styles/css/fields.css';
import { useState } from 'react';
import { makeHandling } from '../../composing/handling.ts';
import { FIRST_HANDLING_COLOR, HANDLING_MAX_LENGTH, type HandlingMark } from '../../domain/briefing.ts';
import { useBriefingExportT } from './export-words.ts';

interface Props {
  readonly handling: HandlingMark | null;
  /** The mark of the briefing itself, on its screens too; otherwise only of what is made of it now. */
  readonly isOfBriefing?: boolean;
  /** Where else it stands than on what is taken away of a briefing. */
  readonly note?: string;
  readonly onChange: (handling: HandlingMark | null) => void;
}

/** Words and colour of the mark that says who may see a briefing. */
export function HandlingFields({ handling, isOfBriefing = false, note, onChange }: Props) {
  const t = useBriefingExportT();
  // A colour that is chosen before there are words is not lost.
  const [chosen, setChosen] = useState(handling?.color ?? FIRST_HANDLING_COLOR);
  const color = handling?.color ?? chosen;
  return (
    <>
      <p className="table-note">
        {note ?? t(isOfBriefing ? 'briefingExport.handling.note' : 'briefingExport.handling.noteOfTaken')}
      </p>
      <div className="handling-fields">
        <label className="field">
          <span>{t('briefingExport.handling.text')}</span>
          <input
            type="text"
            maxLength={HANDLING_MAX_LENGTH}
            value={handling?.text ?? ''}
            onChange={(event) => onChange(makeHandling(event.currentTarget.value, color))}
          />
        </label>
        <label className="field">
          <span>{t('briefingExport.handling.color')}</span>
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
