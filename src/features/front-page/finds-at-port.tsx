import { describeValue } from '../../analysis/key-figures/describe-key-figure.ts';
import type { Port } from '../../domain/atlas.ts';
import { useDescribing } from '../../ui/key-figure/use-describing.ts';
import { Section } from '../../ui/primitives/section.tsx';
import { SourceMarks } from '../../ui/primitives/sources.tsx';
import { useT } from '../../ui/ui-context.tsx';
import { RowLabel } from './row-label.tsx';

/** The largest dated finds of drugs at a port; nothing without any. */
export default function FindsAtPort({ port: { finds } }: { readonly port: Port }) {
  const say = useT();
  const describing = useDescribing();
  const { t, format } = describing;
  if (finds.length === 0) return null;
  return (
    <Section title={t('front.finds')}>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{t('front.table.date')}</th>
            <th scope="col">{t('front.table.market')}</th>
            <th scope="col">{t('front.table.value')}</th>
            <th scope="col">{say('panel.sources.title')}</th>
          </tr>
        </thead>
        <tbody>
          {finds.map(({ date, market, amountKg: value, qualifier, sources }) => (
            <tr key={`${date} ${market}`}>
              <th scope="row">{format.date(date)}</th>
              <td>
                <RowLabel row={{ feature: market, value }} />
              </td>
              <td>{describeValue({ value, qualifier }, { id: 'seizures' }, describing)}</td>
              <td>
                <SourceMarks ids={sources} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
