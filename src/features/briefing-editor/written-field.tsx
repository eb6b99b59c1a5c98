import { useId, useRef } from 'react';
import { linkFor, signFor } from '../../composing/written.ts';
import { useAtlas, useName, useScene } from '../../ui/ui-context.tsx';
import { FullNote } from './full-note.tsx';
import { useComposeT } from './use-compose-t.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly rows: number;
  readonly maxLength: number;
  /** BCP 47 tag of the text. */
  readonly language: string;
  /** Below the field. */
  readonly note?: string;
  readonly onChange: (text: string) => void;
}

/** Text field that inserts the selected feature or the current passage as markup. */
export function WrittenField({ label, value, rows, maxLength, language, note, onChange }: Props) {
  const t = useComposeT();
  const atlas = useAtlas();
  const nameOf = useName();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const selection = useScene((scene) => scene.selection);
  const passage = useScene((scene) => scene.passage);
  const record = selection === null ? undefined : atlas.byId.get(selection);
  const insert = (words: (chosen: string) => string) => {
    const element = field.current;
    if (element === null) return;
    const { selectionStart: start, selectionEnd: end } = element;
    const inserted = words(value.slice(start, end));
    onChange(value.slice(0, start) + inserted + value.slice(end));
    element.focus();
    // After React has updated the field.
    requestAnimationFrame(() => element.setSelectionRange(start + inserted.length, start + inserted.length));
  };
  return (
    <div className="compose-written">
      <label className="field">
        <span>{label}</span>
        <textarea
          ref={field}
          rows={rows}
          lang={language}
          value={value}
          maxLength={maxLength}
          aria-describedby={note === undefined ? undefined : `${id}-note`}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </label>
      {(record !== undefined || passage !== null) && (
        <p className="compose-actions">
          {record !== undefined && (
            <button
              type="button"
              className="link-button"
              onClick={() => insert((chosen) => linkFor(chosen || nameOf(record), record.id))}
            >
              {t('compose.insert.feature', { name: nameOf(record) })}
              <span className="visually-hidden"> – {label}</span>
            </button>
          )}
          {passage !== null && (
            <button
              type="button"
              className="link-button"
              onClick={() => insert((chosen) => chosen + signFor(passage))}
            >
              {t('compose.insert.cite', { passage })}
              <span className="visually-hidden"> – {label}</span>
            </button>
          )}
        </p>
      )}
      <FullNote value={value} most={maxLength} />
      {note !== undefined && (
        <p id={`${id}-note`} className="table-note">
          {note}
        </p>
      )}
    </div>
  );
}
