import { useId, useState } from 'react';
import type { FeatureId } from '../../domain/ids.ts';
import { useAppStore, useAtlas, useCommands, useName } from '../ui-context.tsx';
import { makeBriefing } from './make-briefing.ts';
import { usePresentT } from './present-words.ts';

/** A briefing on any jurisdiction, route or market, made from the data. */
export function ChooseSubject() {
  const t = usePresentT();
  const store = useAppStore();
  const commands = useCommands();
  const atlas = useAtlas();
  const name = useName();
  const id = useId();
  const [subject, setSubject] = useState<FeatureId>('jurisdiction:AL');
  const [hasFailed, setFailed] = useState(false);
  const options = (features: readonly FeatureId[]) =>
    features.flatMap((feature) => {
      const record = atlas.byId.get(feature);
      return record === undefined ? [] : [{ feature, label: name(record) }];
    });
  const groups = [
    { kind: 'jurisdiction', features: atlas.jurisdictions.features.map(({ properties }) => properties.id) },
    {
      kind: 'route',
      features: atlas.routes.features
        .filter(({ properties }) => properties.kind === 'route')
        .map(({ properties }) => properties.id),
    },
    { kind: 'market', features: atlas.markets.map((market) => market.id) },
  ] as const;
  const present = async () => {
    const story = await makeBriefing(store, subject);
    if (story === null) setFailed(true);
    else commands.present({ story, handling: null });
  };
  return (
    <section className="choose-subject">
      <h3>{t('present.fromData')}</h3>
      <p>{t('present.fromData.lede')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void present();
        }}
      >
        <label htmlFor={id}>{t('present.fromData.subject')}</label>
        <select
          id={id}
          value={subject}
          onChange={(event) => setSubject(event.currentTarget.value as FeatureId)}
        >
          {groups.map(({ kind, features }) => (
            <optgroup key={kind} label={t(`present.fromData.${kind}`)}>
              {options(features).map(({ feature, label }) => (
                <option key={feature} value={feature}>
                  {label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <button type="submit" className="button">
          {t('present.library.start')}
        </button>
      </form>
      {hasFailed && (
        <p role="alert" className="caution">
          {t('present.fromData.failed')}
        </p>
      )}
    </section>
  );
}
