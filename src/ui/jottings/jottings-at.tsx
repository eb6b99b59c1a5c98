import '../../../styles/css/fields.css';
import '../../../styles/css/jottings.css';
import { useId, useRef, useState } from 'react';
import { type JottingTie, tieKey } from '../../domain/jotting.ts';
import { selectJottingsByTie } from '../../state/selectors/jottings-by-tie.ts';
import { InterfaceIcon } from '../primitives/interface-icon.tsx';
import { useAppState, useCommands, useT } from '../ui-context.tsx';
import { JottingEditor } from './jotting-editor.tsx';
import { JottingItem } from './jotting-item.tsx';
import { useJottingsT } from './jotting-words.ts';
import { useKeptWork } from './use-kept-work.ts';
import { WhereKept } from './where-kept.tsx';

export interface JottingsAtProps {
  readonly tie: JottingTie;
  /** Somebody asked to write one. */
  readonly isAsked: boolean;
  /** Whether the Tab key stops here. */
  readonly isStop?: boolean;
}

/** What is written about one thing, beside it, and what is being written. */
export default function JottingsAt({ tie, isAsked, isStop = true }: JottingsAtProps) {
  const t = useJottingsT();
  const say = useT();
  const commands = useCommands();
  const key = tieKey(tie);
  const tied = useAppState((state) => selectJottingsByTie(state).get(key));
  const [isWriting, setWriting] = useState(isAsked);
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  useKeptWork();
  const toHeading = () => heading.current?.focus();
  const isHalf = tied?.drafts.some(({ id }) => id === null) === true;
  return (
    <section className="jottings" aria-labelledby={headingId} data-testid="own-notes">
      <h3 id={headingId} ref={heading} tabIndex={-1}>
        <InterfaceIcon id="note" sizePx={16} />
        {t('jottings.title')}
      </h3>
      {tied !== undefined && tied.jottings.length > 0 && (
        <ul className="jotting-list">
          {tied.jottings.map((one) => (
            <JottingItem key={one.id} jotting={one} isStop={isStop} onLeft={toHeading} />
          ))}
        </ul>
      )}
      {isWriting || isHalf ? (
        <JottingEditor
          id={null}
          tie={tie}
          before=""
          takesFocus={isWriting}
          onDone={() => {
            setWriting(false);
            toHeading();
          }}
        />
      ) : (
        <p className="jotting-tools">
          <button
            type="button"
            className="text-button"
            tabIndex={isStop ? undefined : -1}
            onClick={() => setWriting(true)}
          >
            {say('panel.writeNote')}
          </button>
          <button
            type="button"
            className="text-button"
            tabIndex={isStop ? undefined : -1}
            onClick={() => commands.openDialog({ kind: 'jottings' })}
          >
            {t('jottings.all')}
          </button>
        </p>
      )}
      <WhereKept />
    </section>
  );
}
