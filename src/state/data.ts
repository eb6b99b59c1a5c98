/** Loading state of the atlas. */
import type { Atlas } from '../domain/atlas.ts';

/** Why the atlas could not be loaded, in parts for a message. */
export type LoadFailure =
  /** The file could not be fetched: network, or a status other than 200. */
  | { readonly kind: 'unreachable'; readonly file: string; readonly status: number | null }
  /** The file is not JSON, or not the shape that this version reads. */
  | { readonly kind: 'unreadable'; readonly file: string; readonly detail: string }
  | { readonly kind: 'cancelled' };

export type DataState =
  | { readonly status: 'loading'; readonly filesDone: number; readonly filesTotal: number }
  | { readonly status: 'ready'; readonly atlas: Atlas }
  | { readonly status: 'failed'; readonly failure: LoadFailure };

export const INITIAL_DATA: DataState = { status: 'loading', filesDone: 0, filesTotal: 0 };
