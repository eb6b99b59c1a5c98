import { type Closable, closedMode } from '../../domain/closure.ts';
import { MODES, type Mode } from '../../domain/evidence.ts';
import type { FeatureId } from '../../domain/ids.ts';
import { announce } from '../../state/commands/notify.ts';
import { IconButton } from '../../ui/primitives/icon-button.tsx';
import { SelectField } from '../../ui/primitives/select-field.tsx';
import { UndoButtons } from '../../ui/primitives/undo-buttons.tsx';
import { useAppStore, useT } from '../../ui/ui-context.tsx';
import { ChoiceField } from './choice-field.tsx';
import { FeatureName } from './feature-name.tsx';
import { useNetworkT } from './network-words.ts';
import { CLOSURES, declareClosed, openAgain } from './state/declare-closed.ts';
import type { NetworkState } from './state/network.ts';
import { useClosableChoices } from './use-choices.ts';
import { useNames } from './use-names.ts';

const HEADING = 'network-closures';

/** Lists simulated closures, with controls to add and remove them. */
export function Closures({ network }: { readonly network: NetworkState }) {
  const t = useNetworkT();
  const pageT = useT();
  const store = useAppStore();
  const names = useNames();
  const choices = useClosableChoices();
  const close = (thing: Closable) => {
    declareClosed(store, thing);
    announce(store, t('network.closed', { name: names.closed(thing) }));
  };
  const modes = MODES.filter((mode) => !network.closed.includes(`mode:${mode}`));
  return (
    <section className="network-closures" aria-labelledby={HEADING}>
      <div className="network-head">
        <h3 id={HEADING} tabIndex={-1}>
          {t('network.closures')}
        </h3>
        <UndoButtons
          of={CLOSURES}
          undoLabel={t('network.undo')}
          redoLabel={t('network.redo')}
          describe={() => t('network.closedNow', { count: store.getState().network?.closed.length ?? 0 })}
        />
      </div>
      {network.closed.length === 0 && <p className="network-note">{t('network.closures.none')}</p>}
      <ul className="network-closed" data-testid="closures">
        {network.closed.map((thing, place) => (
          <li key={thing}>
            <Closed thing={thing} isIdle={isIdle(network, place)} />
          </li>
        ))}
      </ul>
      <ChoiceField
        label={t('network.close.feature')}
        hint={t('network.close.hint')}
        choices={choices.filter(({ value }) => !network.closed.includes(value))}
        chosen=""
        onChoose={close}
      />
      <SelectField
        label={t('network.close.mode')}
        value=""
        options={[
          { value: '', label: t('network.close.choose') },
          ...modes.map((mode) => ({ value: mode, label: pageT(`panel.mode.${mode}`) })),
        ]}
        onChoose={(mode) => {
          if (mode !== '') close(`mode:${mode as Mode}`);
        }}
      />
    </section>
  );
}

/** Whether a closure has no effect, as far as computed. */
function isIdle({ answered, closed }: NetworkState, place: number): boolean {
  return (
    answered?.asked.closed === closed && (answered.paths.scenario?.withoutEffect.includes(place) ?? false)
  );
}

function Closed({ thing, isIdle }: { readonly thing: Closable; readonly isIdle: boolean }) {
  const t = useNetworkT();
  const store = useAppStore();
  const names = useNames();
  const name = names.closed(thing);
  return (
    <>
      <span>
        {closedMode(thing) === null ? (
          <>
            <FeatureName id={thing as FeatureId} /> {names.sameRoad(thing)}
          </>
        ) : (
          name
        )}
        {isIdle && <span className="network-note"> {t('network.withoutEffect')}</span>}
      </span>
      <IconButton
        icon="close"
        label={t('network.open', { name })}
        onClick={() => {
          openAgain(store, thing);
          announce(store, t('network.opened', { name }));
          document.getElementById(HEADING)?.focus();
        }}
      />
    </>
  );
}
