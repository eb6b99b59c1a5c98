import { Activity, type ComponentType, useId, useLayoutEffect, useRef, useState } from 'react';
import { LayerPanel } from '../features/layers-panel/index.ts';
import type { Room } from '../scene/page.ts';
import { chooseTool } from '../state/commands/show-panels.ts';
import { type PanelTool, ROOM_TOOLS, type Tool } from '../state/room-tools.ts';
import type { InterfaceIconId } from '../ui/primitives/interface-icon.tsx';
import { TabList } from '../ui/primitives/tab-list.tsx';
import { useAppState, useAppStore, useT } from '../ui/ui-context.tsx';
import { useLazyComponent } from '../ui/use-lazy-component.ts';

type RecordTools = typeof import('./record-tools.tsx');

/** All are in one file. */
const recordTool = (name: 'AreasPanel' | 'ComparePanel' | 'DataPanel' | 'ExplorePanel' | 'PlanHead') => () =>
  import('./record-tools.tsx').then((tools: RecordTools) => ({ default: tools[name] }));

/** Tools of the left panel that are fetched when first shown. */
const LOADERS: Readonly<
  Record<Exclude<PanelTool, 'layers'>, () => Promise<{ readonly default: ComponentType }>>
> = {
  library: () => import('../features/briefing-library/library-panel.tsx'),
  editor: () => import('../features/briefing-editor/compose-panel.tsx'),
  data: recordTool('DataPanel'),
  explore: recordTool('ExplorePanel'),
  compare: recordTool('ComparePanel'),
  network: () => import('../features/network/network-panel.tsx'),
  areas: recordTool('AreasPanel'),
  dossiers: () => import('../features/dossiers/dossiers-panel.tsx'),
  notes: () => import('../features/notes/notes-panel.tsx'),
};

const ICONS: Readonly<Record<PanelTool, InterfaceIconId>> = {
  layers: 'layers',
  library: 'present',
  editor: 'note',
  data: 'incidents',
  explore: 'bars',
  compare: 'compare',
  network: 'network',
  areas: 'area',
  dossiers: 'details',
  notes: 'note',
};

/** Fetches all tools of “Plan”: with the first imported file the page closes to the network. */
export function preloadPlan(): void {
  const loads = Object.values(LOADERS);
  // A tool that is then missing reports it when it is shown.
  for (const load of loads) load().catch(() => undefined);
}

/** Returns the room's tools that can be shown in a panel. The editor needs an open briefing. */
export function useRoomTools(room: Room): readonly PanelTool[] {
  const isComposing = useAppState(({ composing }) => composing !== null);
  const all: readonly Tool[] = ROOM_TOOLS[room];
  return all.filter((tool): tool is PanelTool => tool !== 'embed' && (tool !== 'editor' || isComposing));
}

/** The left panel: the tools of the room as tabs. */
export function RoomPanel() {
  const t = useT();
  const id = useId();
  const store = useAppStore();
  const room = useAppState(({ session }) => session.room);
  const shown = useAppState(({ session }) => session.tools[session.room]);
  const tools = useRoomTools(room);
  const panel = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each tool begins at its top
  useLayoutEffect(() => {
    panel.current?.scrollTo({ top: 0 });
  }, [shown]);
  if (tools.length < 2) return <LayerPanel />;
  return (
    <div className="room-panel" data-room={room}>
      <TabList
        label={t(`room.${room}`)}
        tabs={tools.map((tool) => ({ id: tool, label: t(`tool.${tool}`), icon: ICONS[tool] }))}
        isVertical={room === 'plan'}
        active={shown as PanelTool}
        panelId={id}
        onActivate={(tool) => chooseTool(store, tool)}
      />
      <div
        ref={panel}
        id={id}
        className="tool-panel"
        role="tabpanel"
        tabIndex={-1}
        data-scroll=""
        data-tab={shown}
        aria-labelledby={`${id}-${shown}`}
      >
        <RoomTool tool={shown} />
      </div>
    </div>
  );
}

/** Their text that is not imported or added yet must not get lost when another tool is shown. */
const HAVE_DRAFTS = ['data', 'areas'] as const;

/** One tool, in “Plan” below the state of the work. */
export function RoomTool({ tool }: { readonly tool: Tool }) {
  const isPlan = useAppState(({ session }) => session.room === 'plan');
  const [visited, setVisited] = useState<readonly Tool[]>([]);
  if (tool === 'embed') return null;
  if (isPlan && !visited.includes(tool)) setVisited([...visited, tool]);
  const drafts = HAVE_DRAFTS.filter((one) => one === tool || (isPlan && visited.includes(one)));
  return (
    <>
      {isPlan && <PlanHead />}
      {drafts.map((one) => (
        <Activity key={one} mode={one === tool ? 'visible' : 'hidden'}>
          <LazyTool tool={one} />
        </Activity>
      ))}
      {!HAVE_DRAFTS.some((one) => one === tool) && <ToolContent key={tool} tool={tool} />}
    </>
  );
}

function ToolContent({ tool }: { readonly tool: PanelTool }) {
  return tool === 'layers' ? <LayerPanel /> : <LazyTool tool={tool} />;
}

function LazyTool({ tool }: { readonly tool: keyof typeof LOADERS }) {
  const Content = useLazyComponent(LOADERS[tool]);
  return Content === null ? null : <Content />;
}

const loadPlanHead = recordTool('PlanHead');

function PlanHead() {
  const Head = useLazyComponent(loadPlanHead);
  return Head === null ? null : <Head />;
}
