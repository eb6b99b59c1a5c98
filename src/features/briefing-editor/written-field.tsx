import '../../../styles/css/rich-text.css';
import { useId } from 'react';
import { type Piece, piecesOf } from '../../composing/written-pieces.ts';
import { useLazyComponent } from '../../ui/use-lazy-component.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  /** BCP 47 tag of the text. */
  readonly language: string;
  /** Below the field. */
  readonly note?: string;
  readonly hasInsertButtons?: boolean;
  /** @param isStep whether the change is a step of the history by itself, unlike typing */
  readonly onChange: (text: string, isStep: boolean) => void;
}

const loadRichText = () => import('./rich-text/rich-text.tsx');

/** Field for written text (see `composing/written.ts`). Read-only until its editor is loaded. */
export function WrittenField({ note, hasInsertButtons = false, ...props }: Props) {
  const RichText = useLazyComponent(loadRichText);
  const id = useId();
  const noteId = note === undefined ? undefined : `${id}-note`;
  return (
    <div className="compose-written field">
      <span id={id}>{props.label}</span>
      {RichText === null ? (
        <Preview value={props.value} language={props.language} />
      ) : (
        <RichText {...props} labelId={id} noteId={noteId} hasInsertButtons={hasInsertButtons} />
      )}
      {note !== undefined && (
        <p id={noteId} className="table-note">
          {note}
        </p>
      )}
    </div>
  );
}

/** The text as the editor shows it, without titles. */
function Preview({ value, language }: Pick<Props, 'value' | 'language'>) {
  // Lines and pieces do not change while they are shown, so their index identifies them.
  return (
    <div className="rich-text" lang={language} aria-busy="true">
      {value.split('\n').map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <p key={at}>
          {piecesOf(line).map((piece, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <span key={index} className={classOf(piece)}>
              {'cite' in piece ? piece.cite : piece.words}
            </span>
          ))}
        </p>
      ))}
    </div>
  );
}

function classOf(piece: Piece): string | undefined {
  if ('cite' in piece) return 'rich-cite';
  return piece.feature === null ? undefined : 'rich-link';
}
