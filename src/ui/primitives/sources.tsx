import { createContext, useContext } from 'react';
import type { Citation } from '../../domain/atlas.ts';
import { isRead } from '../../domain/evidence.ts';
import type { SourceId } from '../../domain/ids.ts';
import { useAtlas, useT } from '../ui-context.tsx';
import { EnglishContent } from './content.tsx';
import { InterfaceIcon } from './interface-icon.tsx';
import { Popover } from './popover.tsx';
import { Section } from './section.tsx';

/** Panel sources in numbered order. */
export const PanelSources = createContext<readonly SourceId[]>([]);

/** Citation text: title, author, date, licence, link. */
export function CitationText({ citation }: { readonly citation: Citation }) {
  const t = useT();
  return (
    <span className="citation">
      <EnglishContent>
        <cite>{citation.title}</cite>
        {citation.by !== undefined && <span>. {citation.by}</span>}
        {citation.date !== undefined && <span>, {citation.date}</span>}
      </EnglishContent>
      <span className="citation-consulted" data-read={isRead(citation.consulted.how)}>
        {t('panel.consulted')}: {t(`panel.consulted.${citation.consulted.how}`)}.{' '}
        <EnglishContent>{citation.consulted.note}</EnglishContent>
      </span>
      <span className="citation-licence">
        {t('panel.sources.licence')}: <EnglishContent>{citation.licence}</EnglishContent>
      </span>
      {citation.url !== undefined && (
        <a href={citation.url} target="_blank" rel="noreferrer noopener">
          {t('panel.sources.open')}
          <span className="visually-hidden"> {citation.title}</span>
          <InterfaceIcon id="external" sizePx={14} />
        </a>
      )}
    </span>
  );
}

/** Marks a source that was not read. */
function UnreadSign() {
  return <span aria-hidden="true">°</span>;
}

/** Source numbers of a statement; each opens its citation. */
export function SourceMarks({ ids }: { readonly ids: readonly SourceId[] }) {
  const { sourceById } = useAtlas();
  return <CitationMarks citations={ids.flatMap((id) => sourceById.get(id) ?? [])} />;
}

/** The same for sources that are not in the atlas. */
export function CitationMarks({ citations }: { readonly citations: readonly Citation[] }) {
  const t = useT();
  const order = useContext(PanelSources);
  return (
    <span className="source-marks">
      {citations.map((citation) => {
        const { id, title, consulted } = citation;
        const number = order.indexOf(id) + 1;
        return (
          <Popover
            key={id}
            className="source-mark"
            label={`${t('panel.sources.mark', { number, title })} (${t(`panel.consulted.${consulted.how}`)})`}
            button={
              <>
                {number > 0 ? number : id}
                {!isRead(consulted.how) && <UnreadSign />}
              </>
            }
          >
            <CitationText citation={citation} />
          </Popover>
        );
      })}
    </span>
  );
}

/** Numbered source list of a panel. */
export function SourceList() {
  const t = useT();
  const atlas = useAtlas();
  const order = useContext(PanelSources);
  return (
    <Section title={t('panel.sources.title')} aside={<span className="count">{order.length}</span>}>
      <ol className="source-list">
        {order.map((id) => {
          const citation = atlas.sourceById.get(id);
          return <li key={id}>{citation === undefined ? id : <CitationText citation={citation} />}</li>;
        })}
      </ol>
    </Section>
  );
}
