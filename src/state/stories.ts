/** Progress of loading the stories, which are fetched when one is asked for. */
import type { Story } from '../domain/story.ts';
import type { LoadFailure } from './data.ts';

export type StoriesState =
  | { readonly status: 'waiting' }
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly stories: readonly Story[] }
  | { readonly status: 'failed'; readonly failure: LoadFailure };

export const INITIAL_STORIES: StoriesState = { status: 'waiting' };
