import type { MessageKey } from '../../i18n/messages.ts';
import '../../../styles/css/present.css';
import { openDialog } from '../../state/commands/show-panels.ts';
import { Dialog } from '../../ui/primitives/dialog.tsx';
import { Section } from '../../ui/primitives/section.tsx';
import { useAppStore, useT } from '../../ui/ui-context.tsx';
import { useAreasT } from '../areas/index.ts';
import { PresentHelp } from '../present/index.ts';

interface KeyRow {
  readonly keys: readonly string[];
  readonly text: MessageKey & (`help.key.${string}` | 'map.home');
}

const ANYWHERE: readonly KeyRow[] = [
  { keys: ['/'], text: 'help.key.search' },
  { keys: ['?'], text: 'help.key.help' },
  { keys: ['Ctrl', 'Z'], text: 'help.key.undo' },
  { keys: ['Ctrl', 'Shift', 'Z'], text: 'help.key.redo' },
  { keys: ['Tab'], text: 'help.key.tab' },
];

const ON_MAP: readonly KeyRow[] = [
  { keys: ['←', '↑', '→', '↓'], text: 'help.key.arrows' },
  { keys: ['Page Down', 'Page Up'], text: 'help.key.page' },
  { keys: [',', '.'], text: 'help.key.branch' },
  { keys: ['Enter'], text: 'help.key.enter' },
  { keys: ['Esc'], text: 'help.key.escape' },
  { keys: ['+', '−'], text: 'help.key.zoom' },
  { keys: ['Shift', '←', '↑', '→', '↓'], text: 'help.key.pan' },
  { keys: ['Home'], text: 'map.home' },
  { keys: ['G'], text: 'help.key.globe' },
];

/** Keys and gestures. */
export default function HelpDialog() {
  const t = useT();
  const areasT = useAreasT();
  const store = useAppStore();
  return (
    <Dialog title={t('map.help')} onClose={() => openDialog(store, null)}>
      <p>{t('help.intro')}</p>
      <KeySection title={t('help.keys.anywhere')} rows={ANYWHERE} />
      <KeySection title={t('help.keys.map')} rows={ON_MAP} />
      <Section title={t('room.briefings')}>
        <PresentHelp />
      </Section>
      <Section title={t('room.plan')}>
        <p>{areasT('areas.sketch.keys')}</p>
      </Section>
      <Section title={t('help.pointer.title')}>
        <p>{t('help.pointer')}</p>
      </Section>
      <Section title={t('welcome.read.title')}>
        <p>{t('welcome.read.band')}</p>
        <p>{t('welcome.read.line')}</p>
        <p>{t('welcome.read.dotted')}</p>
        <p>{t('welcome.read.schematic')}</p>
      </Section>
    </Dialog>
  );
}

function KeySection({ title, rows }: { readonly title: string; readonly rows: readonly KeyRow[] }) {
  const t = useT();
  return (
    <Section title={title}>
      <dl className="keys">
        {rows.map((row) => (
          <div key={row.text}>
            <dt>
              {row.keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(row.text)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
