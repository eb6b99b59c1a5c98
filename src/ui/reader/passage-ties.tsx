import { LINK_ORDER, type Passage } from '../../domain/brief.ts';
import { FeatureLink } from '../feature-panel/parts/feature-link.tsx';
import { Popover } from '../primitives/popover.tsx';
import { usePassageName } from '../ties/passage-place.tsx';
import { useAtlas, useName } from '../ui-context.tsx';
import { useReader } from './reader-context.ts';
import { useReaderT } from './reader-words.ts';

/** Links of a passage beyond its words: unnamed subjects, members of groups, and themes. */
export function PassageTies({ passage, isStop }: { readonly passage: Passage; readonly isStop: boolean }) {
  const t = useReaderT();
  const { digest } = useReader();
  const nameOfPassage = usePassageName(digest);
  if (passage.links.length === 0) return null;
  return (
    <Popover
      className="passage-tool"
      label={`${t('reader.ties')}: ${nameOfPassage(passage)}`}
      button={t('reader.ties')}
      isStop={isStop}
    >
      <TiesList passage={passage} />
    </Popover>
  );
}

function TiesList({ passage }: { readonly passage: Passage }) {
  const t = useReaderT();
  const atlas = useAtlas();
  const nameOf = useName();
  return (
    <div className="passage-ties">
      {LINK_ORDER.map((type) => {
        const links = passage.links.filter((link) => link.type === type);
        if (links.length === 0) return null;
        return (
          <section key={type}>
            <h4>{t(`reader.ties.${type}`)}</h4>
            <ul className="lines">
              {links.map(({ feature, via }) => {
                const group = via === undefined ? undefined : atlas.byId.get(via);
                return (
                  <li key={feature}>
                    <FeatureLink id={feature} {...(group === undefined ? {} : { note: nameOf(group) })} />
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
