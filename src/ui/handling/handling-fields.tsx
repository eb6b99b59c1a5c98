import '../../../styles/css/fields.css';
import { useState } from 'react';
import { makeHandling } from '../../composing/handling.ts';
import { FIRST_HANDLING_COLOR, HANDLING_MAX_LENGTH, type HandlingMark } from '../../domain/briefing.ts';
import { useBriefingExportT } from './export-words.ts';

interface Props {
  readonly handling: HandlingMark | null;
  /** Whether the mark applies to the briefing and its screens, or only to this export. */
  readonly isOfBriefing?: boolean;
  /** Where else the mark appears. */
  readonly note?: string;
  readonly onChange: (handling: HandlingMark | null) => void;
}

/** Text and colour of the handling mark. */
export function HandlingFields({ handling, isOfBriefing = false, note, onChange }: Props) {
  const t = useBriefingExportT();
  // Remembers a colour chosen before the text.
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
