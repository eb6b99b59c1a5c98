/** Rooms and their tools, right panel, dialog and print view. */
import type { HandlingMark } from '../../domain/briefing.ts';
import type { Room } from '../../scene/page.ts';
import { patch } from '../patch.ts';
import { type RoomTool, roomOf, type Tool } from '../room-tools.ts';
import type { Dialog, Embedding, RightPanel } from '../session.ts';
import type { AppStore } from '../store.ts';

/** Opens a dialog in place of the open one; `null` closes it. */
export function openDialog(store: AppStore, dialog: Dialog | null): void {
  patch(store, 'session', { dialog });
}

/** Enters a room at its last tool, and closes any dialog. */
export function enterRoom(store: AppStore, room: Room): void {
  openTool(store, room, store.getState().session.tools[room]);
}

/** Shows a tool in its room, and closes any dialog. */
export function showTool(store: AppStore, tool: RoomTool): void {
  openTool(store, roomOf(tool), tool);
}

/** Makes a tool the one that its room shows next, without entering the room. */
export function setTool(store: AppStore, tool: RoomTool): void {
  const { tools } = store.getState().session;
  patch(store, 'session', { tools: { ...tools, [roomOf(tool)]: tool } });
}

/** Changes to another tool of the present room, from its tabs. */
export function chooseTool(store: AppStore, tool: Tool): void {
  const { room, tools } = store.getState().session;
  patch(store, 'session', { tools: { ...tools, [room]: tool } });
}

/** Requests a tool of this room: its panel opens if it is closed. */
function openTool(store: AppStore, room: Room, tool: Tool, embedding: Embedding = 'all'): void {
  const { tools, toolSerial } = store.getState().session;
  patch(store, 'session', {
    room,
    tools: { ...tools, [room]: tool },
    toolSerial: toolSerial + 1,
    embedding,
    missingBriefing: null,
    dialog: null,
  });
}

/** Opens the builder of pages for other sites. */
export function showEmbed(store: AppStore, embedding: Embedding): void {
  openTool(store, 'publish', 'embed', embedding);
}

/** Shows a tab of the right panel. “Publish” has none, so it is left for the atlas. */
export function showRightPanel(store: AppStore, rightPanel: RightPanel): void {
  const { room } = store.getState().session;
  patch(store, 'session', { rightPanel, room: room === 'publish' ? 'atlas' : room });
}

/** Opens an entry of the timeline, `null` once it is open. “Plan” and “Publish” show no timeline. */
export function openTimelineEntry(store: AppStore, openEntry: string | null): void {
  const { room } = store.getState().session;
  const hasTimeline = room === 'atlas' || room === 'briefings';
  patch(store, 'session', { openEntry, room: openEntry === null || hasTimeline ? room : 'atlas' });
}

/** Prints other content than the view. Returns a function that ends it. */
export function takePaper(store: AppStore): () => void {
  patch(store, 'session', { isPaperTaken: true });
  return () => patch(store, 'session', { isPaperTaken: false });
}

/** Keeps the handling mark for the next dossier on paper. */
export function markPaper(store: AppStore, paperMark: HandlingMark | null): void {
  patch(store, 'session', { paperMark });
}
