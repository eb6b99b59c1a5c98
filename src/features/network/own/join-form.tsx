import { useRef, useState } from 'react';
import { joinableWith, type SharedJunction } from '../../../analysis/network/add-to-atlas.ts';
import type { NodeId } from '../../../domain/ids.ts';
import type { NetworkAtlas } from '../../../domain/network-atlas.ts';
import type { OwnNetwork } from '../../../domain/own-network.ts';
import { formatLength } from '../../../i18n/format-amount.ts';
import { announce } from '../../../state/commands/notify.ts';
import { Disclosure } from '../../../ui/primitives/section.tsx';
import { useAppStore, useFormat } from '../../../ui/ui-context.tsx';
import { ChoiceField } from '../choice-field.tsx';
import { type Choice, formsOf } from '../find-choices.ts';
import { joinJunction } from '../state/join-junctions.ts';
import { useNames } from '../use-names.ts';
import { useNetworkAtlas } from '../use-network-atlas.ts';
import { useOwnNetworkT } from './own-network-words.ts';

interface Props {
  readonly own: OwnNetwork;
  readonly shared: readonly SharedJunction[];
  /** The network that the user's is added to. */
  readonly atlas: NetworkAtlas;
  /** When the last junction is joined, which hides the form. */
  readonly onLast: () => void;
}

/** Joins a junction of the user to one of the atlas, neither of which is joined. Hidden if all are joined. */
export function JoinForm({ own, shared, atlas, onLast }: Props) {
  const t = useOwnNetworkT();
  const store = useAppStore();
  const format = useFormat();
  const names = useNames();
  const network = useNetworkAtlas();
  const form = useRef<HTMLFormElement>(null);
  const [from, setFrom] = useState<NodeId | null>(null);
  const [to, setTo] = useState<NodeId | null>(null);
  const joined = new Set<NodeId>(shared.flatMap((junction) => [junction.own, junction.atlas]));
  const loose = own.nodes.features.filter(({ properties }) => !joined.has(properties.id));
  // A chosen junction may be joined meanwhile, by undo.
  const chosen = loose.find(({ properties }) => properties.id === from);
  const near = chosen === undefined ? [] : joinableWith(chosen, atlas.nodes.features);
  const free = near.filter((one) => !joined.has(one.atlas));
  const target = free.find((one) => one.atlas === to);
  const choiceOf = (id: NodeId, kind: string): Choice<NodeId>[] => {
    const record = network.byId.get(id);
    return record === undefined
      ? []
      : [{ key: id, value: id, name: names.feature(id), kind, record, forms: formsOf(record) }];
  };
  const join = () => {
    if (chosen === undefined || target === undefined) return;
    const joinedTo = names.feature(target.atlas);
    joinJunction(store, chosen.properties.id, target.atlas);
    announce(store, t('ownNetwork.join.done', { name: chosen.properties.name, atlas: joinedTo }));
    setFrom(null);
    setTo(null);
    if (loose.length === 1) onLast();
    else form.current?.querySelector('input')?.focus();
  };
  if (loose.length === 0) return null;
  return (
    <Disclosure summary={t('ownNetwork.join.form')}>
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          join();
        }}
      >
        <ChoiceField
          label={t('ownNetwork.join.own')}
          hint=""
          choices={loose.flatMap(({ properties: { id, countries } }) =>
            choiceOf(id, countries.join(format.comma)),
          )}
          chosen={chosen?.properties.name ?? ''}
          onChoose={(id) => {
            setFrom(id);
            setTo(null);
          }}
        />
        {chosen !== undefined && (
          <ChoiceField
            label={t('ownNetwork.join.atlas')}
            hint=""
            choices={free.flatMap(({ atlas: id, km }) => choiceOf(id, formatLength(km * 1000, format)))}
            chosen={target === undefined ? '' : names.feature(target.atlas)}
            onChoose={setTo}
          />
        )}
        {target !== undefined && (
          <button type="submit" className="button">
            {t('ownNetwork.join.do')}
          </button>
        )}
      </form>
    </Disclosure>
  );
}
