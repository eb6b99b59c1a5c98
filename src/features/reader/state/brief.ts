/** Loading state of the digest, which is fetched separately from the atlas. */
import type { Digest } from '../../../domain/brief.ts';
import type { LoadFailure } from '../../../state/data.ts';

export type BriefState =
  | { readonly status: 'waiting' }
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly digest: Digest }
  | { readonly status: 'failed'; readonly failure: LoadFailure };

export const INITIAL_BRIEF: BriefState = { status: 'waiting' };
