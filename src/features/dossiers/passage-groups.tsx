import type { ReactNode } from 'react';
import type { Dossier } from '../../analysis/dossier/derive-dossier.ts';
import type { Digest, Passage } from '../../domain/brief.ts';
import type { FeatureId } from '../../domain/ids.ts';
import { PassageLink } from '../../ui/passages/passage-link.tsx';
import { usePassageName } from '../../ui/passages/passage-place.tsx';
import { EnglishContent } from '../../ui/primitives/content.tsx';
import { Section } from '../../ui/primitives/section.tsx';
import { useT } from '../../ui/ui-context.tsx';
import { useDossierT } from './dossier-words.ts';
import { PassageNames } from './passage-names.tsx';
import { useFeatureNames } from './use-feature-names.ts';

/** Passages grouped by relation to the subject, closest first. */
export function PassageGroups({ dossier, digest }: { readonly dossier: Dossier; readonly digest: Digest }) {
  const t = useDossierT();
  const say = useT();
  const names = useFeatureNames();
  const sideTitle = useSideTitle(dossier);
  const { ofItself, ofWhatIsHere, ofBoth, ofSides } = dossier.passages;
  return (
    <Section title={say('panel.passages.title')}>
      <dl className="dossier-passages" data-testid="dossier-passages">
        {dossier.record !== null && (
          <Group title={t('dossier.ofItself')}>
            {ofItself.length > 0 && <Told passages={ofItself} digest={digest} />}
          </Group>
        )}
        {ofWhatIsHere.length > 0 && (
          <Group title={t('dossier.ofHere')}>
            <ul>
              {ofWhatIsHere.map(({ feature, passages }) => (
                <li key={feature}>
                  {names([feature])[0]}: <PassageNames passages={passages} digest={digest} />
                </li>
              ))}
            </ul>
          </Group>
        )}
        {dossier.isBetween && (
          <Group title={t('dossier.ofBoth')}>
            {ofBoth.length > 0 && <Told passages={ofBoth} digest={digest} />}
          </Group>
        )}
        {ofSides.map(({ feature, passages }) => (
          <Group key={feature} title={sideTitle(feature)}>
            <Told passages={passages} digest={digest} />
          </Group>
        ))}
      </dl>
    </Section>
  );
}

/** Heading of a side's passages. */
export function useSideTitle({ isBetween }: Dossier): (side: FeatureId) => string {
  const t = useDossierT();
  const names = useFeatureNames();
  return (side) => {
    const name = names([side])[0] ?? side;
    return isBetween ? t('dossier.ofSide', { name }) : name;
  };
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const say = useT();
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children === false ? <span className="empty">{say('panel.passages.none')}</span> : children}</dd>
    </div>
  );
}

/** Passages with headings, which are in English only. */
function Told({ passages, digest }: { readonly passages: readonly Passage[]; readonly digest: Digest }) {
  const nameOf = usePassageName(digest);
  return (
    <ul>
      {passages.map((passage) => (
        <li key={passage.id}>
          <PassageLink passage={passage}>{nameOf(passage)}</PassageLink>{' '}
          <EnglishContent>{passage.title}</EnglishContent>
        </li>
      ))}
    </ul>
  );
}
