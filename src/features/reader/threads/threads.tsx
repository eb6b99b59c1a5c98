import '../../../../styles/css/threads.css';
import type { Place } from '../../../domain/atlas.ts';
import { FeatureLink } from '../../../ui/primitives/feature-link.tsx';
import { Disclosure, Section } from '../../../ui/primitives/section.tsx';
import { useFormat, useInterfaceLanguage, useName, useVisible } from '../../../ui/ui-context.tsx';
import { useThreadsT } from './threads-words.ts';

/** Groups, from the first part of a theme's id: `thread:driver/poverty`. */
const GROUPS = ['driver', 'enabler', 'harm', 'response', 'pillar'] as const;
/** In the order of section V of the brief. */
const PILLARS: readonly string[] = ['pillar:prevent', 'pillar:pursue', 'pillar:protect', 'pillar:promote'];

/** All themes by group, and pillars with opportunities. */
export default function Threads() {
  const t = useThreadsT();
  const visible = useVisible();
  const places = visible.places.features.map(({ properties }) => properties);
  return (
    <Section title={t('threads.title')} className="threads">
      <p className="table-note">{t('threads.intro')}</p>
      {GROUPS.map((group) => (
        <Disclosure key={group} summary={t(`threads.${group}`)}>
          {group === 'pillar' ? (
            <PillarList pillars={places.filter(({ kind }) => kind === 'pillar')} />
          ) : (
            <ThreadList threads={places.filter(({ id }) => id.startsWith(`thread:${group}/`))} />
          )}
        </Disclosure>
      ))}
    </Section>
  );
}

function ThreadList({ threads }: { readonly threads: readonly Place[] }) {
  const format = useFormat();
  const language = useInterfaceLanguage();
  const nameOf = useName();
  return (
    <ul className="lines">
      {[...threads]
        .sort((a, b) => format.compare(nameOf(a), nameOf(b)))
        .map((thread) => (
          <li key={thread.id}>
            <FeatureLink id={thread.id}>{withoutGroup(nameOf(thread), language)}</FeatureLink>
          </li>
        ))}
    </ul>
  );
}

/** Pillars, each with its numbered opportunities. */
function PillarList({ pillars }: { readonly pillars: readonly Place[] }) {
  const pillarOf = (id: string) => id.split('/')[0] ?? id;
  const sorted = [...pillars].sort(
    (a, b) => PILLARS.indexOf(pillarOf(a.id)) - PILLARS.indexOf(pillarOf(b.id)) || (a.id < b.id ? -1 : 1),
  );
  return (
    <ul className="lines">
      {sorted.map(({ id }) => (
        <li key={id} data-level={PILLARS.includes(id) ? 'pillar' : 'opportunity'}>
          <FeatureLink id={id} />
        </li>
      ))}
    </ul>
  );
}

/** Removes the group prefix that the heading repeats: “Driver: poverty and marginalization”. */
function withoutGroup(name: string, language: string): string {
  const rest = name.replace(/^[^:]+:\s*/, '');
  return rest.charAt(0).toLocaleUpperCase(language) + rest.slice(1);
}
