import type { ReactNode } from 'react';
import { formatsOf } from '../../../i18n/format.ts';
import { localDay } from '../../../lib/local-day.ts';
import { HandlingMarks } from '../../../ui/handling/handling-marks.tsx';
import { useAtlas, useInterfaceLanguage } from '../../../ui/ui-context.tsx';
import { useNamespace } from '../../../ui/use-namespace.ts';
import { handoutWords } from '../../briefing-export/index.ts';
import type { PaperChoices } from './paper-matter.ts';

interface Props {
  readonly choices: PaperChoices;
  readonly className: string;
  /** Line above the title. */
  readonly kicker: string;
  readonly fontPt?: number;
  readonly children: ReactNode;
}

/** Handling mark on every page; document type, edition and date on the first. */
export function PaperFrame({
  choices: { title, handling, paper },
  className,
  kicker,
  fontPt,
  children,
}: Props) {
  const { t } = useNamespace(handoutWords);
  const { editions } = useAtlas();
  const date = formatsOf(useInterfaceLanguage()).date(localDay(new Date()));
  return (
    <article
      className={`handout dossier ${className}`}
      data-paper={paper}
      style={fontPt === undefined ? {} : { fontSize: `${fontPt}pt` }}
    >
      <HandlingMarks handling={handling} />
      <header className="paper-head">
        <p className="handout-place">{kicker}</p>
        <h2>
          <bdi>{title}</bdi>
        </h2>
        <p className="handout-place">{t('handout.made', { edition: editions.current, date })}</p>
      </header>
      {children}
    </article>
  );
}
