import type { ReadOptions } from '../../importers/incidents/raw-table.ts';
import type { OpenedFile } from '../../state/incidents.ts';
import { ChoiceQuestion } from './choice-question.tsx';
import { useIncidentsT } from './incident-words.ts';

/** Asks for a text's encoding; each option shows the same bytes decoded. */
export function EncodingQuestion({
  opened,
  onOptions,
}: {
  readonly opened: OpenedFile;
  readonly onOptions: (change: ReadOptions) => void;
}) {
  const t = useIncidentsT();
  const { dialect } = opened.summary;
  if (dialect === null) return null;
  return (
    <ChoiceQuestion
      question={t('incidents.ask.encoding')}
      choices={dialect.samples.map(({ encoding, lines }) => ({
        value: encoding,
        label: (
          <>
            <span className="import-encoding">{encoding}</span>
            <samp>{lines.join(' · ')}</samp>
          </>
        ),
      }))}
      onChoose={(encoding) => onOptions({ encoding })}
    />
  );
}
