import { describeValue } from '../../analysis/key-figures/describe-key-figure.ts';
import type { Port } from '../../domain/atlas.ts';
import type { KeyFigure } from '../../domain/key-figures.schema.ts';
import { useDescribing } from '../../ui/key-figure/use-describing.ts';
import { useKeyFigures } from '../../ui/key-figure/use-key-figures.ts';
import { Section } from '../../ui/primitives/section.tsx';
import { SourceMarks } from '../../ui/primitives/sources.tsx';
import { useT } from '../../ui/ui-context.tsx';
import { RowLabel } from './row-label.tsx';

interface Props {
  readonly port: Port;
}

/** The finds of drugs at a port that the key figures list. Without the key figures, the facts have them. */
export default function FindsAtPort({ port }: Props) {
  const [figures] = useKeyFigures();
  const seizures = figures?.ok === true ? figures.value.find(({ id }) => id === 'seizures') : undefined;
  return seizures === undefined ? null : <FindsTable port={port} seizures={seizures} />;
}

export function FindsTable({ port, seizures }: Props & { readonly seizures: KeyFigure }) {
  const say = useT();
  const describing = useDescribing();
  const { t, format } = describing;
  const rows = seizures.rows.filter(({ feature }) => feature === port.id);
  if (rows.length === 0) return null;
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
          {rows.map((row) => (
            <tr key={`${row.date} ${row.market}`}>
              <th scope="row">{row.date !== undefined && format.date(row.date)}</th>
              <td>
                <RowLabel row={{ feature: row.market, value: row.value }} />
              </td>
              <td>{describeValue(row, seizures, describing)}</td>
              <td>
                <SourceMarks ids={row.sources ?? seizures.sources} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
