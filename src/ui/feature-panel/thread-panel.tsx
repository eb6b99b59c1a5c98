import type { AtlasRecord, Place } from '../../domain/atlas.ts';
import { useAppState, useT } from '../ui-context.tsx';
import { useLazyComponent } from '../use-lazy-component.ts';
import { Passages } from './parts/passages.tsx';
import { Related } from './parts/related.tsx';

const loadThreadTies = () => import('../ties/thread-ties.tsx');

/** Panel of a theme or strategy pillar; until the digest loads, two lists of its passages and links. */
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
