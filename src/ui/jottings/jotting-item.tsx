import { type ReactNode, useId, useRef, useState } from 'react';
import type { Jotting } from '../../domain/jotting.ts';
import { removeJotting } from '../../state/commands/jottings/edit-jottings.ts';
import { formatMoment } from '../format-moment.ts';
import { useAppState, useAppStore, useCommands, useInterfaceLanguage } from '../ui-context.tsx';
import { JottingEditor } from './jotting-editor.tsx';
import { useJottingsT } from './jotting-words.ts';

interface Props {
  readonly jotting: Jotting;
  readonly isStop?: boolean;
  /** What it is about, where that is not in sight. */
  readonly head?: ReactNode;
  /** It is gone: somebody else takes the focus. */
  readonly onLeft: () => void;
}

/** One note, with what can be done to it. Its text is shown as it was typed, and is never anything but text. */
export function JottingItem({ jotting, isStop = true, head, onLeft }: Props) {
  const t = useJottingsT();
  const store = useAppStore();
  const commands = useCommands();
  const textId = useId();
  const change = useRef<HTMLButtonElement>(null);
  const [isAsked, setAsked] = useState(false);
  const { id, tie, text } = jotting;
  const isHalf = useAppState(({ jottings }) => jottings.drafts.some((draft) => draft.id === id));
  const remove = () => {
    removeJotting(store, id);
    commands.announce(t('jottings.removed'));
    onLeft();
  };
  const tabIndex = isStop ? undefined : -1;
  return (
    <li className="jotting" data-jotting={id}>
      {head}
      {isAsked || isHalf ? (
        <JottingEditor
          id={id}
          tie={tie}
          before={text}
          takesFocus={isAsked}
          onDone={() => {
            setAsked(false);
            // Its button comes back with the text.
            requestAnimationFrame(() => change.current?.focus());
          }}
        />
      ) : (
        <>
          <p id={textId} className="jotting-text" dir="auto">
            {text}
          </p>
          <p className="jotting-foot">
            <Moments jotting={jotting} />
            <button
              ref={change}
              type="button"
              className="link-button"
              tabIndex={tabIndex}
              aria-describedby={textId}
              onClick={() => setAsked(true)}
            >
              {t('jottings.change')}
            </button>
            <button
              type="button"
              className="link-button"
              tabIndex={tabIndex}
              aria-describedby={textId}
              onClick={remove}
            >
              {t('jottings.remove')}
            </button>
          </p>
        </>
      )}
    </li>
  );
}

function Moments({ jotting: { madeAt, changedAt } }: { readonly jotting: Jotting }) {
  const t = useJottingsT();
  const language = useInterfaceLanguage();
  const made = formatMoment(madeAt, language);
  return (
    <span>
      {madeAt === changedAt
        ? t('jottings.made', { time: made })
        : t('jottings.changed', { made, changed: formatMoment(changedAt, language) })}
    </span>
  );
}
