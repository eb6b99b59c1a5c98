/** Progress of loading the stories, which are fetched when one is asked for. */
import type { Story } from '../domain/story.ts';
import type { InterfaceLanguage } from '../i18n/languages.ts';
import type { LoadFailure } from './data.ts';

export type StoriesState =
  | { readonly status: 'waiting' }
  | { readonly status: 'loading' }
  | {
      readonly status: 'ready';
      readonly stories: readonly Story[];
      /** In which they were asked for; one that is not translated is told in its own. */
      readonly language: InterfaceLanguage;
    }
  | { readonly status: 'failed'; readonly failure: LoadFailure };

export const INITIAL_STORIES: StoriesState = { status: 'waiting' };
