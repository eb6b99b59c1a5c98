/** The tools of each room: the tabs of the left panel, in their order. */
import type { Room } from '../scene/page.ts';

export const ROOM_TOOLS = {
  atlas: ['layers'],
  briefings: ['library', 'editor', 'layers'],
  plan: ['data', 'explore', 'compare', 'network', 'areas', 'dossiers', 'notes', 'layers'],
  publish: ['embed'],
} as const satisfies Readonly<Record<Room, readonly string[]>>;

export type Tool = (typeof ROOM_TOOLS)[Room][number];
/** A tool in the left panel; the others cover the map with a page. */
export type PanelTool = Exclude<Tool, 'embed'>;
/** A tool of one room only. */
export type RoomTool = Exclude<Tool, 'layers'>;

export const FIRST_TOOLS: Readonly<Record<Room, Tool>> = {
  atlas: 'layers',
  briefings: 'library',
  plan: 'data',
  publish: 'embed',
};

/** Returns the room of a tool. */
export function roomOf(tool: RoomTool): Room {
  const rooms = Object.keys(ROOM_TOOLS) as readonly Room[];
  return rooms.find((room) => (ROOM_TOOLS[room] as readonly Tool[]).includes(tool)) ?? 'atlas';
}
