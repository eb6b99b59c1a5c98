import type { FeatureId } from '../../domain/ids.ts';
import { setBriefOnly } from '../../state/commands/filter-atlas.ts';
import { showWorld } from '../../state/commands/set-appearance.ts';
import { enterRoom, openDialog, showTool } from '../../state/commands/show-panels.ts';
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

const ICONS = { plan: 'incidents', publish: 'embed' } as const;

const loadThreads = () => import('../reader/threads/threads.tsx');

/** Where to start: features, actions, and the themes of the brief. */
export function StartSection() {
  const t = useT();
  const store = useAppStore();
  const visible = useVisible();
  const briefOnly = useScene((scene) => scene.briefOnly);
  const Threads = useLazyComponent(loadThreads);
  return (
    <>
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
          {(['plan', 'publish'] as const).map((room) => (
            <button key={room} type="button" className="text-button" onClick={() => enterRoom(store, room)}>
              <InterfaceIcon id={ICONS[room]} sizePx={16} />
              {t(`room.${room}.about`)}
            </button>
          ))}
          <button type="button" className="text-button" onClick={() => setBriefOnly(store, !briefOnly)}>
            <InterfaceIcon id="details" sizePx={16} />
            {t(briefOnly ? 'panel.leaveBriefOnly' : 'filters.briefOnlyNote')}
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
    </>
  );
}
