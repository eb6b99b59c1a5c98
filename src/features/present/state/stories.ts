/** Loading state of the briefings, which are fetched on first use. */
import type { Story } from '../../../domain/story.ts';
import type { InterfaceLanguage } from '../../../i18n/languages.ts';
import type { LoadFailure } from '../../../state/data.ts';

export type StoriesState =
  | { readonly status: 'waiting' }
  | { readonly status: 'loading' }
  | {
      readonly status: 'ready';
      readonly stories: readonly Story[];
      /** Requested language; a briefing without a translation keeps its original. */
      readonly language: InterfaceLanguage;
    }
  | { readonly status: 'failed'; readonly failure: LoadFailure };

export const INITIAL_STORIES: StoriesState = { status: 'waiting' };
