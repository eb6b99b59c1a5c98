import type { FeatureId } from '../../domain/ids.ts';
import { countVisible } from '../../scene/visible.ts';
import { setBriefOnly } from '../../state/commands/filter-atlas.ts';
import { showWorld } from '../../state/commands/set-appearance.ts';
import { openDialog, showTool } from '../../state/commands/show-panels.ts';
import { EvidenceSample } from '../../ui/legend/evidence-sample.tsx';
import { FeatureLink } from '../../ui/primitives/feature-link.tsx';
import { InterfaceIcon } from '../../ui/primitives/interface-icon.tsx';
import { Section } from '../../ui/primitives/section.tsx';
import { useAppStore, useScene, useT, useVisible } from '../../ui/ui-context.tsx';
import { useLazyComponent } from '../../ui/use-lazy-component.ts';

const STARTING_POINTS: readonly FeatureId[] = [
  'route:balkan',
  'route:black-sea',
  'jurisdiction:XK',
  'market:drugs',
  'port:ALDRZ',
  'port:ROCND',
];

const loadThreads = () => import('../reader/threads/threads.tsx');

/** Introduction shown without a selection. */
export function Welcome() {
  const t = useT();
  const store = useAppStore();
  const visible = useVisible();
  const briefOnly = useScene((scene) => scene.briefOnly);
  const counts = countVisible(visible);
  const Threads = useLazyComponent(loadThreads);
  return (
    <article className="welcome" aria-labelledby="welcome-heading">
      <header className="panel-header">
        <h2 id="welcome-heading">{t('welcome.title')}</h2>
      </header>
      <p className="intro">{t('welcome.intro')}</p>
      <Section title={t('welcome.read.title')}>
        <ul className="reading">
          <li>
            <EvidenceSample evidence="brief" />
            <span>{t('welcome.read.band')}</span>
          </li>
          <li>
            <EvidenceSample evidence="literature" />
            <span>{t('welcome.read.line')}</span>
          </li>
          <li>
            <EvidenceSample evidence="reported" />
            <span>{t('welcome.read.dashed')}</span>
          </li>
          <li>
            <EvidenceSample evidence="reference" />
            <span>{t('welcome.read.thin')}</span>
          </li>
          <li>
            <EvidenceSample evidence="illustrative" />
            <span>{t('welcome.read.dotted')}</span>
          </li>
        </ul>
        <p className="caution">{t('welcome.read.schematic')}</p>
      </Section>
      <Section title={t('welcome.start.title')}>
        <ul className="lines">
          {STARTING_POINTS.filter((id) => visible.byId.has(id)).map((id) => (
            <li key={id}>
              <FeatureLink id={id} />
            </li>
          ))}
        </ul>
        <div className="start-actions">
          <button type="button" className="text-button" onClick={() => showTool(store, 'library')}>
            <InterfaceIcon id="present" sizePx={16} />
            {t('map.present')}
          </button>
          <button type="button" className="text-button" onClick={() => setBriefOnly(store, !briefOnly)}>
            <InterfaceIcon id="details" sizePx={16} />
            {t(briefOnly ? 'panel.leaveBriefOnly' : 'welcome.start.briefOnly')}
          </button>
          <button type="button" className="text-button" onClick={() => showWorld(store)}>
            <InterfaceIcon id="globe" sizePx={16} />
            {t('welcome.start.world')}
          </button>
          <button
            type="button"
            className="text-button"
            onClick={() => openDialog(store, { kind: 'shortcuts' })}
          >
            <InterfaceIcon id="help" sizePx={16} />
            {t('welcome.start.keyboard')}
          </button>
        </div>
      </Section>
      {Threads !== null && <Threads />}
      <p className="table-note">
        {t('welcome.counts', {
          jurisdictions: counts.jurisdiction,
          legs: counts.leg,
          ports: counts.port,
          crossings: counts.crossing,
          places:
            counts.place +
            counts.institution +
            counts.case +
            counts.group +
            counts.event +
            counts.region +
            counts.external,
        })}
      </p>
    </article>
  );
}
