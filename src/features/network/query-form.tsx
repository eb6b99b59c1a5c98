import { useState } from 'react';
import { OWN_WAYS, type OwnWay } from '../../analysis/alternatives/own-weights.ts';
import { MODES, type Mode } from '../../domain/evidence.ts';
import { Disclosure } from '../../ui/primitives/section.tsx';
import { SelectField } from '../../ui/primitives/select-field.tsx';
import { useAppState, useAppStore, useFormat, useT } from '../../ui/ui-context.tsx';
import { ChoiceField } from './choice-field.tsx';
import { useNetworkT } from './network-words.ts';
import { changeQuery } from './state/ask-network.ts';
import {
  boundWeight,
  COSTS,
  type CostChoice,
  FIRST_NETWORK,
  MAX_WEIGHT,
  modesOf,
  type PathQuery,
} from './state/network.ts';
import { useEndChoices } from './use-choices.ts';
import { useNames } from './use-names.ts';
import { useOutOfServiceCount } from './use-out-of-service.ts';

const COUNTS = [1, 2, 3, 4, 5, 6, 8, 10];
const SHARES = [0.2, 0.4, 0.6, 0.8, 1];
const DETOURS = [1.25, 1.5, 2, 3];
const MIXED = ['km', 'hours', 'borders'] as const;

/** Start and end of a query. */
export function QueryEnds({ question }: { readonly question: PathQuery }) {
  const t = useNetworkT();
  const store = useAppStore();
  const choices = useEndChoices();
  const names = useNames();
  const change = (part: Partial<PathQuery>) => changeQuery(store, part);
  return (
    <div className="network-question">
      <ChoiceField
        label={t('network.from')}
        hint={t('network.end.hint')}
        choices={choices}
        chosen={names.end(question.from)}
        onChoose={(from) => change({ from })}
      />
      <ChoiceField
        label={t('network.to')}
        hint={t('network.end.hint')}
        choices={choices}
        chosen={names.end(question.to)}
        onChoose={(to) => change({ to })}
      />
      <button
        type="button"
        className="link-button network-swap"
        onClick={() => change({ from: question.to, to: question.from })}
      >
        {t('network.swap')}
      </button>
    </div>
  );
}

/** Cost of a query, and the number and dissimilarity of alternatives; open if they are not the usual ones. */
export function QueryOptions({ question }: { readonly question: PathQuery }) {
  const t = useNetworkT();
  const store = useAppStore();
  const format = useFormat();
  const change = (part: Partial<PathQuery>) => changeQuery(store, part);
  const upTo = (share: number) => t('network.upTo', { most: `${format.number(share * 100)} %` });
  const [isOpen, setOpen] = useState(false);
  // Restored work may come later. It never closes under the user's hand.
  if (!isOpen && isChanged(question)) setOpen(true);
  return (
    <Disclosure summary={t('network.options')} open={isOpen}>
      <div className="network-choices">
        <SelectField
          label={t('network.cost')}
          value={question.cost}
          options={COSTS.map((cost) => ({ value: cost, label: t(`network.cost.${cost}`) }))}
          onChoose={(cost) => change({ cost: cost as CostChoice })}
        />
        <SelectField
          label={t('network.count')}
          value={String(question.count)}
          options={COUNTS.map((count) => ({ value: String(count), label: format.number(count) }))}
          onChoose={(count) => change({ count: Number(count) })}
        />
        <SelectField
          label={t('network.shared')}
          value={String(question.maxShared)}
          options={SHARES.map((share) => ({ value: String(share), label: upTo(share) }))}
          onChoose={(share) => change({ maxShared: Number(share) })}
        />
        <SelectField
          label={t('network.detour')}
          value={String(question.maxDetour)}
          options={DETOURS.map((times) => ({ value: String(times), label: upTo(times) }))}
          onChoose={(times) => change({ maxDetour: Number(times) })}
        />
      </div>
      {question.cost === 'mix' && <MixFields question={question} />}
      <OwnFields question={question} />
      <ModesField question={question} />
      <OutOfServiceField question={question} />
    </Disclosure>
  );
}

function isChanged(question: PathQuery): boolean {
  const { cost, count, maxShared, maxDetour, own, outOfService, modes } = FIRST_NETWORK.question;
  const usual = { cost, count, maxShared, maxDetour, own, outOfService, modes };
  return Object.entries(usual).some(([part, value]) => question[part as keyof typeof usual] !== value);
}

const FACTORS = [1.5, 2, 3, 5, 10];
const FIRST_MOST = 2;

/** Whether the user's records, if any, affect cost, and how much. */
function OwnFields({ question: { own } }: { readonly question: PathQuery }) {
  const t = useNetworkT();
  const store = useAppStore();
  const format = useFormat();
  const hasOwn = useAppState(({ exploration }) => exploration.explored.size > 0);
  if (!hasOwn) return null;
  const choose = (way: string) =>
    changeQuery(store, {
      own: way === 'off' ? null : { way: way as OwnWay, most: own?.most ?? FIRST_MOST },
    });
  return (
    <div className="network-choices">
      <SelectField
        label={t('network.own')}
        value={own?.way ?? 'off'}
        options={(['off', ...OWN_WAYS] as const).map((way) => ({
          value: way,
          label: t(`network.own.${way}`),
        }))}
        onChoose={choose}
      />
      {own !== null && (
        <SelectField
          label={t('network.own.most')}
          value={String(own.most)}
          options={FACTORS.map((most) => ({ value: String(most), label: format.number(most, 1) }))}
          onChoose={(most) => changeQuery(store, { own: { ...own, most: Number(most) } })}
        />
      )}
    </div>
  );
}

/** Modes of transport that paths may use; at least one. */
function ModesField({ question }: { readonly question: PathQuery }) {
  const t = useNetworkT();
  const pageT = useT();
  const store = useAppStore();
  const chosen = modesOf(question);
  const turn = (mode: Mode, isOn: boolean) =>
    changeQuery(store, { modes: MODES.filter((one) => (one === mode ? isOn : chosen.includes(one))) });
  return (
    <fieldset className="network-modes">
      <legend>{t('network.modes')}</legend>
      {MODES.map((mode) => (
        <label key={mode} className="network-check">
          <input
            type="checkbox"
            checked={chosen.includes(mode)}
            disabled={chosen.length === 1 && chosen.includes(mode)}
            onChange={({ currentTarget: { checked } }) => turn(mode, checked)}
          />
          <span>{pageT(`panel.mode.${mode}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Lets paths use suspended and closed legs. Hidden if the network has none. */
function OutOfServiceField({ question }: { readonly question: PathQuery }) {
  const { outOfService } = question;
  const t = useNetworkT();
  const store = useAppStore();
  if (useOutOfServiceCount(modesOf(question)) === 0) return null;
  return (
    <label className="network-check">
      <input
        type="checkbox"
        checked={outOfService}
        onChange={({ currentTarget: { checked } }) => changeQuery(store, { outOfService: checked })}
      />
      <span>{t('network.outOfService')}</span>
    </label>
  );
}

/** Cost of a kilometre, an hour and a border, in arbitrary units. */
function MixFields({ question: { mix } }: { readonly question: PathQuery }) {
  const t = useNetworkT();
  const store = useAppStore();
  const isNothing = mix.km + mix.hours + mix.borders === 0;
  return (
    <>
      <div className="network-choices" data-mix="">
        {MIXED.map((part) => (
          <label key={part} className="field">
            <span>{t(`network.mix.${part}`)}</span>
            <input
              type="number"
              min={0}
              max={MAX_WEIGHT}
              step="any"
              inputMode="decimal"
              aria-invalid={isNothing}
              value={mix[part]}
              onChange={({ currentTarget: { valueAsNumber } }) =>
                changeQuery(store, { mix: { ...mix, [part]: boundWeight(valueAsNumber) } })
              }
            />
          </label>
        ))}
      </div>
      {isNothing && (
        <p className="network-note" role="status">
          {t('network.mix.nothing')}
        </p>
      )}
    </>
  );
}
