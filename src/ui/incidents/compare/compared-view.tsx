import { useId } from 'react';
import {
  COMPARED_VIEWS,
  comparedViewOf,
  viewCompared,
} from '../../../state/commands/incidents/set-map-mode.ts';
import { useAppState, useAppStore } from '../../ui-context.tsx';
import { useCompareT } from './compare-words.ts';

/** Controls how the map shows a comparison. */
export function ComparedView() {
  const t = useCompareT();
  const id = useId();
  const store = useAppStore();
  const view = useAppState(({ exploration }) => comparedViewOf(exploration));
  return (
    <fieldset className="compare-with" data-testid="compared-view">
      <legend>{t('compare.view')}</legend>
      {COMPARED_VIEWS.map((one) => (
        <label key={one} className="check">
          <input type="radio" name={id} checked={one === view} onChange={() => viewCompared(store, one)} />
          {t(`compare.view.${one}`)}
        </label>
      ))}
    </fieldset>
  );
}
