import { useMemo, useRef, useState } from 'react';
import type { PassageId } from '../../domain/ids.ts';
import type { Jotting, JottingTie } from '../../domain/jotting.ts';
import { tieKey } from '../../domain/jotting.ts';
import { foldText } from '../../lib/text-fold.ts';
import { draftKey, patchJottings } from '../../state/commands/jottings/edit-jottings.ts';
import { SelectField } from '../primitives/select-field.tsx';
import { Switch } from '../primitives/switch.tsx';
import { useAppState, useAppStore, useCommands } from '../ui-context.tsx';
import { JottingEditor } from './jotting-editor.tsx';
import { JottingFiles } from './jotting-files.tsx';
import { JottingItem } from './jotting-item.tsx';
import { useJottingsT } from './jotting-words.ts';
import { TieHead } from './tie-head.tsx';
import { type KnownTie, useKnownTie } from './use-known-tie.ts';
import { WhereKept } from './where-kept.tsx';

const ORDERS = ['changed', 'made', 'tie'] as const;
type Order = (typeof ORDERS)[number];

const OF_WORK: JottingTie = { kind: 'work' };

interface Props {
  readonly passageName: (id: PassageId) => string;
}

export function JottingBook({ passageName }: Props) {
  const t = useJottingsT();
  const store = useAppStore();
  const known = useKnownTie(passageName);
  const { kept, drafts, isOnMap } = useAppState(({ jottings }) => jottings);
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<Order>('changed');
  const top = useRef<HTMLDivElement>(null);
  const found = useMemo(() => inOrder(kept, order, known, query), [kept, order, known, query]);
  const begun = drafts.filter(({ id, tie }) => id === null && tie.kind !== 'work');
  return (
    <div ref={top} className="jotting-book" tabIndex={-1}>
      <WhereKept />
      <WriteOnWork />
      {begun.length > 0 && (
        <ul className="jotting-list" data-testid="half-written">
          {begun.map((draft) => (
            <li key={draftKey(draft)} className="jotting">
              <TieHead known={known(draft.tie)} />
              <JottingEditor
                id={null}
                tie={draft.tie}
                before=""
                takesFocus={false}
                onDone={() => top.current?.focus()}
              />
            </li>
          ))}
        </ul>
      )}
      {kept.length === 0 ? (
        <p>{t('jottings.none')}</p>
      ) : (
        <>
          <div className="jotting-fields">
            <label className="field">
              <span>{t('jottings.search')}</span>
              <input
                type="search"
                value={query}
                onChange={({ currentTarget }) => setQuery(currentTarget.value)}
              />
            </label>
            <SelectField
              label={t('jottings.order')}
              value={order}
              options={ORDERS.map((one) => ({ value: one, label: t(`jottings.order.${one}`) }))}
              onChoose={(value) => setOrder(ORDERS.find((one) => one === value) ?? 'changed')}
            />
          </div>
          <p role="status" className="jotting-private">
            {t('jottings.found', { count: found.length, all: kept.length })}
          </p>
          <ul className="jotting-list" data-testid="all-notes">
            {found.map((one) => (
              <JottingItem
                key={one.id}
                jotting={one}
                head={<TieHead known={known(one.tie)} />}
                onLeft={() => top.current?.focus()}
              />
            ))}
          </ul>
          <Switch
            checked={isOnMap}
            label={t('jottings.onMap')}
            onChange={(next) => patchJottings(store, { isOnMap: next })}
          />
        </>
      )}
      <JottingFiles known={known} />
    </div>
  );
}

/** Those that have the words, whatever their letters and marks. */
function inOrder(
  kept: readonly Jotting[],
  order: Order,
  known: (tie: JottingTie) => KnownTie,
  query: string,
): readonly Jotting[] {
  const words = foldText(query).trim();
  const found = kept.filter(({ text, tie }) => foldText(`${text} ${known(tie).name}`).includes(words));
  return found.toSorted((a, b) => {
    if (order === 'changed') return b.changedAt - a.changedAt;
    const byTie = order === 'tie' ? orderKey(a.tie).localeCompare(orderKey(b.tie)) : 0;
    return byTie !== 0 ? byTie : a.madeAt - b.madeAt;
  });

  function orderKey(tie: JottingTie): string {
    return `${known(tie).name} ${tieKey(tie)}`;
  }
}

/** On the work as a whole, and from here to the map. */
function WriteOnWork() {
  const t = useJottingsT();
  const store = useAppStore();
  const commands = useCommands();
  const isHalf = useAppState(({ jottings }) =>
    jottings.drafts.some(({ id, tie }) => id === null && tie.kind === 'work'),
  );
  const [isWriting, setWriting] = useState(false);
  const write = useRef<HTMLButtonElement>(null);
  return (
    <>
      <p className="jotting-tools">
        <button
          ref={write}
          type="button"
          className="text-button"
          aria-expanded={isWriting || isHalf}
          onClick={() => setWriting(true)}
        >
          {t('jottings.write.work')}
        </button>
        <button
          type="button"
          className="text-button"
          onClick={() => {
            patchJottings(store, { isPlacing: true, isOnMap: true, openAt: null });
            commands.openDialog(null);
          }}
        >
          {t('jottings.placed')}
        </button>
      </p>
      {(isWriting || isHalf) && (
        <JottingEditor
          id={null}
          tie={OF_WORK}
          before=""
          takesFocus={isWriting}
          onDone={() => {
            setWriting(false);
            write.current?.focus();
          }}
        />
      )}
    </>
  );
}
