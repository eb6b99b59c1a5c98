import type { ReactNode } from 'react';
import type { AtlasRecord } from '../../../domain/atlas.ts';
import type { FeatureId } from '../../../domain/ids.ts';
import { FeatureLink, usePresent } from '../../../ui/primitives/feature-link.tsx';
import { Section } from '../../../ui/primitives/section.tsx';
import { useT } from '../../../ui/ui-context.tsx';

interface Props {
  readonly title: string;
  readonly ids: readonly FeatureId[];
  /** Text for an empty list; without it the section is omitted. */
  readonly empty?: string;
  readonly noteOf?: (record: AtlasRecord) => ReactNode;
  /** Chips for short names, otherwise one per line. */
  readonly form?: 'chips' | 'lines';
}

/** Titled list of feature links, with a note on hidden ones. */
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

/** Number of entries hidden by filters or “brief only”. */
export function HiddenNote({ hidden }: { readonly hidden: number }) {
  const t = useT();
  return hidden > 0 ? <p className="hidden-note">{t('panel.hidden', { count: hidden })}</p> : null;
}
