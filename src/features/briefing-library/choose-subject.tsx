import { openDialog } from '../../state/commands/show-panels.ts';
import { presentBriefing } from '../present/state/present-briefing.ts';
import '../../../styles/css/fields.css';
import { useId, useState } from 'react';
import type { Briefing } from '../../domain/briefing.ts';
import type { FeatureId } from '../../domain/ids.ts';
import { useAppStore, useAtlas, useName } from '../../ui/ui-context.tsx';
import { useComposeFrom } from '../briefing-editor/index.ts';
import { makeBriefing, usePresentT } from '../present/index.ts';

/** Makes a briefing on any jurisdiction, route or market from the data. */
export function ChooseSubject() {
  const t = usePresentT();
  const store = useAppStore();
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
  const composeFrom = useComposeFrom();
  const make = async (use: (briefing: Briefing) => void) => {
    const story = await makeBriefing(store, subject);
    setFailed(story === null);
    if (story !== null) use({ story, handling: null });
  };
  return (
    <section className="choose-subject">
      <h3>{t('present.fromData')}</h3>
      <p>{t('present.fromData.intro')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void make((...args) => presentBriefing(store, ...args));
        }}
      >
        <label htmlFor={id}>{t('present.fromData.subject')}</label>
        <select
          className="select"
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
        <button
          type="button"
          className="text-button"
          onClick={() => void make((briefing) => openDialog(store, { kind: 'briefing-export', briefing }))}
        >
          {t('present.library.export')}
        </button>
        <button type="button" className="text-button" onClick={() => void make(composeFrom)}>
          {t('present.library.compose')}
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
