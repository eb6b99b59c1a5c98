import type { ReactNode } from 'react';
import type { AtlasRecord } from '../../domain/atlas.ts';
import type { FeatureId } from '../../domain/ids.ts';
import { openFeature } from '../../state/commands/move-map.ts';
import { hoverFeature, selectFeature } from '../../state/commands/select-features.ts';
import { useAppStore, useName, useVisible } from '../ui-context.tsx';
import { useLinkAddress } from '../use-link-address.ts';
import { FeatureGlyph } from './feature-glyph.tsx';
import { isPlainClick } from './plain-click.ts';

interface Props {
  readonly id: FeatureId;
  /** Link text instead of the name. */
  readonly children?: ReactNode;
  /** Text after the link. */
  readonly note?: ReactNode;
  readonly glyph?: boolean;
}

/**
 * Link that selects a feature; a market also frames the region. It has a real URL for new tabs; a plain click stays in the page. Empty for
 * features hidden by filters.
 */
export function FeatureLink({ id, children, note, glyph = true }: Props) {
  const visible = useVisible();
  const store = useAppStore();
  const nameOf = useName();
  const { href, renew } = useLinkAddress({ selection: id });
  const record = visible.byId.get(id);
  if (record === undefined) return null;
  return (
    <span className="feature-link">
      <a
        href={href}
        onClick={(event) => {
          if (!isPlainClick(event)) return;
          event.preventDefault();
          if (record.kind === 'market') openFeature(store, id);
          else selectFeature(store, id);
        }}
        onPointerEnter={(event) => {
          renew(event);
          hoverFeature(store, id);
        }}
        onPointerLeave={() => hoverFeature(store, null)}
        onFocus={renew}
      >
        {glyph && <FeatureGlyph record={record} />}
        <span>{children ?? nameOf(record)}</span>
      </a>
      {note !== undefined && <span className="feature-link-note">{note}</span>}
    </span>
  );
}

/** Records visible under the filters, and the number hidden. */
export function usePresent(ids: readonly FeatureId[]): {
  readonly records: readonly AtlasRecord[];
  readonly hidden: number;
} {
  const visible = useVisible();
  const records = ids.flatMap((id) => visible.byId.get(id) ?? []);
  return { records, hidden: ids.length - records.length };
}
