import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { tieKey } from '../../domain/jotting.ts';
import { patchJottings } from '../../state/commands/jottings/edit-jottings.ts';
import type { JottingsState } from '../../state/jottings.ts';
import { selectJottingsByTie } from '../../state/selectors/jottings-by-tie.ts';
import { IconButton } from '../primitives/icon-button.tsx';
import { useAppStore } from '../ui-context.tsx';
import { useJottingsT } from './jotting-words.ts';
import JottingsAt from './jottings-at.tsx';
import { useKnownTie } from './use-known-tie.ts';

/** What is written at a place, over the map; without anything one is begun. */
export function JottingCard({ tie }: { readonly tie: NonNullable<JottingsState['openAt']> }) {
  const t = useJottingsT();
  const store = useAppStore();
  const known = useKnownTie(String);
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const isNew = !selectJottingsByTie(store.getState()).has(tieKey(tie));
  const isFirst = useRef(isNew);
  useEffect(() => {
    if (!isFirst.current) heading.current?.focus();
  }, []);
  const close = () => {
    patchJottings(store, { openAt: null });
    document.getElementById('map')?.focus();
  };
  return (
    <section
      className="jotting-card"
      aria-labelledby={headingId}
      data-testid="note-card"
      onKeyDown={(event: KeyboardEvent) => {
        // The keys of the map are not meant here.
        event.stopPropagation();
        if (event.key === 'Escape') close();
      }}
    >
      <div className="jotting-card-head">
        <h2 id={headingId} ref={heading} tabIndex={-1}>
          {known(tie).name}
        </h2>
        <IconButton icon="close" label={t('jottings.close')} onClick={close} />
      </div>
      <JottingsAt tie={tie} isAsked={isFirst.current} />
    </section>
  );
}
