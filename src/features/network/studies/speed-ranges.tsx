import { SPEEDS } from '../../../analysis/network/costs.ts';
import { MODES } from '../../../domain/evidence.ts';
import { useFormat, useT } from '../../../ui/ui-context.tsx';
import { useStudiesT } from './studies-words.ts';

/** Speed range assumed for each mode. */
export function SpeedRanges() {
  const t = useStudiesT();
  const pageT = useT();
  const format = useFormat();
  return (
    <table className="figures">
      <caption>{t('studies.stability.ranges')}</caption>
      <tbody>
        {MODES.map((mode) => (
          <tr key={mode}>
            <th scope="row">{pageT(`panel.mode.${mode}`)}</th>
            <td>{SPEEDS[mode].range.map((speed) => format.number(speed)).join('–')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
