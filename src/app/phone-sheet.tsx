import { TimePanel } from '../features/timeline/index.ts';
import { chooseTool, showRightPanel } from '../state/commands/show-panels.ts';
import { RIGHT_PANELS } from '../state/session.ts';
import { useAppState, useAppStore, useT } from '../ui/ui-context.tsx';
import { BottomSheet, type BottomSheetStop } from './bottom-sheet.tsx';
import { RightPanelContent, useRightPanels } from './right-panel.tsx';
import { RoomTool, useRoomTools } from './room-panel.tsx';

/** Which part the sheet shows; the store has the open tool and the open right panel. */
export type SheetPart = 'tool' | 'right' | 'time';

interface Props {
  readonly part: SheetPart;
  readonly onPart: (part: SheetPart) => void;
  readonly stop: BottomSheetStop;
  readonly onStop: (stop: BottomSheetStop) => void;
  readonly isReady: boolean;
}

/** On a phone: the room's tools, the right panels and the timeline, as tabs of one sheet. */
export function PhoneSheet({ part, onPart, stop, onStop, isReady }: Props) {
  const t = useT();
  const store = useAppStore();
  const room = useAppState(({ session }) => session.room);
  const tool = useAppState(({ session }) => session.tools[session.room]);
  const tools = useRoomTools(room);
  const { tabs: panels, shown: rightPanel } = useRightPanels();
  const toolTabs = tools.map((id) => ({
    id,
    label: t(`tool.${id}`),
    content: isReady ? <RoomTool tool={id} /> : null,
  }));
  const panelTabs = panels.map((id) => ({
    id,
    label: t(`ui.tab.${id}`),
    content: isReady ? <RightPanelContent panel={id} /> : null,
  }));
  const timeTab = { id: 'time', label: t('ui.openTime'), content: isReady ? <TimePanel /> : null };
  // The atlas is for reading: details first. Other rooms begin with their tools.
  const tabs = room === 'atlas' ? [...panelTabs, ...toolTabs, timeTab] : [...toolTabs, ...panelTabs, timeTab];
  const activate = (id: string) => {
    const panel = RIGHT_PANELS.find((one) => one === id);
    const chosen = tools.find((one) => one === id);
    if (panel !== undefined) showRightPanel(store, panel);
    if (chosen !== undefined) chooseTool(store, chosen);
    onPart(panel !== undefined ? 'right' : chosen !== undefined ? 'tool' : 'time');
  };
  return (
    <BottomSheet
      active={part === 'right' ? rightPanel : part === 'tool' ? tool : 'time'}
      onActivate={activate}
      stop={stop}
      onStop={onStop}
      tabs={tabs}
    />
  );
}
