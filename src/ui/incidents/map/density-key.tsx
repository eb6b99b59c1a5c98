import { surfaceBreaks } from '../../../analysis/incidents/class-breaks.ts';
import { spreadKm } from '../../../analysis/incidents/density.ts';
import { useAppState, useFormat } from '../../ui-context.tsx';
import { ClassKey } from './class-key.tsx';
import { useIncidentMapT } from './incident-map-words.ts';
import { useRowSelectors } from './use-row-selectors.ts';

/** Legend of the density classes. */
export function DensityKey() {
  const t = useIncidentMapT();
  const format = useFormat();
  const { frame, most } = useAppState(useRowSelectors().density);
  return (
    <>
      <p className="incidents-note">{t('incidentMap.about.density', { km: format.km(spreadKm(frame)) })}</p>
      <ClassKey
        breaks={surfaceBreaks(most)}
        isWhole={false}
        say={(words) => t('incidentMap.perArea', { class: words })}
      />
    </>
  );
}
