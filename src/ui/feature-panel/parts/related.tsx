import type { ReactNode } from 'react';
import type { AtlasRecord } from '../../../domain/atlas.ts';
import type { FeatureId } from '../../../domain/ids.ts';
import { Section } from '../../primitives/section.tsx';
import { useT } from '../../ui-context.tsx';
import { FeatureLink, usePresent } from './feature-link.tsx';

interface Props {
  readonly title: string;
  readonly ids: readonly FeatureId[];
  /** Said when there is nothing to list; without it the section is left out. */
  readonly empty?: string;
  readonly noteOf?: (record: AtlasRecord) => ReactNode;
  /** Chips in rows for short names, else one a line. */
  readonly form?: 'chips' | 'lines';
}

/** A titled list of links to features, with a line on those that the filters hide. */
export function Related({ title, ids, empty, noteOf, form = 'chips' }: Props) {
  const { records, hidden } = usePresent(ids);
  if (ids.length === 0 && empty === undefined) return null;
  return (
    <Section title={title} aside={records.length > 0 && <span className="count">{records.length}</span>}>
      {ids.length === 0 ? (
        <p className="empty">{empty}</p>
      ) : (
        <LinkList records={records} form={form} {...(noteOf === undefined ? {} : { noteOf })} />
      )}
      <HiddenNote hidden={hidden} />
    </Section>
  );
}

export function LinkList({
  records,
  noteOf,
  form = 'lines',
}: {
  readonly records: readonly AtlasRecord[];
  readonly noteOf?: (record: AtlasRecord) => ReactNode;
  readonly form?: 'chips' | 'lines';
}) {
  if (records.length === 0) return null;
  return (
    <ul className={form === 'chips' ? 'chips' : 'lines'}>
      {records.map((record) => (
        <li key={record.id}>
          <FeatureLink id={record.id} {...(noteOf === undefined ? {} : { note: noteOf(record) })} />
        </li>
      ))}
    </ul>
  );
}

/** How many entries the filters or brief-only keep from view. */
export function HiddenNote({ hidden }: { readonly hidden: number }) {
  const t = useT();
  return hidden > 0 ? <p className="hidden-note">{t('panel.hidden', { count: hidden })}</p> : null;
}
