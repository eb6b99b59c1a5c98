import type { AtlasRecord, Place } from '../../domain/atlas.ts';
import { useAppState, useT } from '../ui-context.tsx';
import { useLazyComponent } from '../use-lazy-component.ts';
import { Passages } from './parts/passages.tsx';
import { Related } from './parts/related.tsx';

const loadThreadTies = () => import('../ties/thread-ties.tsx');

/** A thread through the brief, or a pillar of the strategy: until the digest is there, its passages and all that it is tied to in two lists. */
export function ThreadPanel({ record, place }: { readonly record: AtlasRecord; readonly place: Place }) {
  const t = useT();
  const brief = useAppState((state) => state.brief);
  const ThreadTies = useLazyComponent(loadThreadTies);
  return brief.status === 'ready' && ThreadTies !== null ? (
    <ThreadTies record={record} place={place} digest={brief.digest} />
  ) : (
    <>
      <Passages record={record} />
      <Related title={t('panel.related')} ids={place.related} />
    </>
  );
}
