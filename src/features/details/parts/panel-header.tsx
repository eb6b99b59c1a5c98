import { boundsOfFeature } from '../../../analysis/feature-bounds.ts';
import type { AtlasRecord } from '../../../domain/atlas.ts';
import { isClosable } from '../../../domain/closure.ts';
import { hasDossier, subjectOf } from '../../../domain/dossier-subject.ts';
import type { FeatureId } from '../../../domain/ids.ts';
import type { PageKind } from '../../../embeds/page-list.ts';
import { flyToFeature } from '../../../state/commands/move-map.ts';
import { cycleOverlap, selectFeature } from '../../../state/commands/select-features.ts';
import { openDialog, showEmbed } from '../../../state/commands/show-panels.ts';
import { IconButton } from '../../../ui/primitives/icon-button.tsx';
import { InterfaceIcon } from '../../../ui/primitives/interface-icon.tsx';
import { useAppStore, useName, useOverlap, useScene, useT, useVisible } from '../../../ui/ui-context.tsx';
import { askFrom } from '../../network/state/ask-network.ts';
import { declareClosed } from '../../network/state/declare-closed.ts';
import type { QueryEnd } from '../../network/state/network.ts';
import { selectOtherNames } from '../other-names.ts';

/** Kinds with an embed page. The page list is lazy-loaded. */
const HAS_PAGE: Readonly<Record<PageKind, true>> = { jurisdiction: true, route: true, market: true };

interface Props {
  readonly record: AtlasRecord;
  readonly kicker: string;
  /** `null` if a note is open or cannot be written. */
  readonly onWriteNote: (() => void) | null;
}

/** Kind, name, other names, and actions. */
export function PanelHeader({ record, kicker, onWriteNote }: Props) {
  const t = useT();
  const store = useAppStore();
  const visible = useVisible();
  const nameOf = useName();
  const name = nameOf(record);
  const others = selectOtherNames(record, name);
  return (
    <header className="panel-header">
      <OverlapChooser />
      <p className="kicker">{kicker}</p>
      <h2 id="feature-heading" tabIndex={-1}>
        {name}
      </h2>
      {others.length > 0 && (
        <p className="other-names">
          {others.map(([language, other], at) => (
            <span key={language}>
              {at > 0 && <span aria-hidden="true"> · </span>}
              <span lang={language}>{other}</span>
            </span>
          ))}
        </p>
      )}
      <div className="panel-actions">
        {boundsOfFeature(visible, record.id) !== null && (
          <button type="button" className="text-button" onClick={() => flyToFeature(store, record.id)}>
            <InterfaceIcon id="target" sizePx={16} />
            {t('panel.frame')}
          </button>
        )}
        {record.kind in HAS_PAGE && (
          <button type="button" className="text-button" onClick={() => showEmbed(store, 'view')}>
            <InterfaceIcon id="embed" sizePx={16} />
            {t('map.embed')}
          </button>
        )}
        <DossierAction id={record.id} />
        <NetworkActions record={record} />
        {onWriteNote !== null && (
          <button type="button" className="text-button" onClick={onWriteNote}>
            <InterfaceIcon id="note" sizePx={16} />
            {t('panel.writeNote')}
          </button>
        )}
        <button type="button" className="text-button" onClick={() => selectFeature(store, null)}>
          <InterfaceIcon id="close" sizePx={16} />
          {t('panel.clear')}
        </button>
      </div>
    </header>
  );
}

function DossierAction({ id }: { readonly id: FeatureId }) {
  const t = useT();
  const store = useAppStore();
  if (!hasDossier(id)) return null;
  return (
    <button
      type="button"
      className="text-button"
      onClick={() => openDialog(store, { kind: 'dossier', subject: subjectOf(id) })}
    >
      <InterfaceIcon id="details" sizePx={16} />
      {t('panel.dossier')}
    </button>
  );
}

/** Steps through overlapping features at the pressed point. */
function OverlapChooser() {
  const t = useT();
  const store = useAppStore();
  const overlap = useOverlap();
  if (overlap === null || overlap.features.length < 2) return null;
  return (
    <div className="overlap" role="group" aria-label={t('panel.overlap.label')}>
      <IconButton
        icon="chevron-left"
        label={t('panel.overlap.previous')}
        onClick={() => cycleOverlap(store, -1)}
      />
      <span>{t('panel.overlap.position', { index: overlap.index + 1, count: overlap.features.length })}</span>
      <IconButton
        icon="chevron-right"
        label={t('panel.overlap.next')}
        onClick={() => cycleOverlap(store, 1)}
      />
    </div>
  );
}

/** Network queries for a feature; hidden in “brief only”, which has no network. */
function NetworkActions({ record }: { readonly record: AtlasRecord }) {
  const t = useT();
  const store = useAppStore();
  const isHidden = useScene((scene) => scene.briefOnly);
  const { id } = record;
  const end = endOf(record);
  if (isHidden) return null;
  return (
    <>
      {end !== null && (
        <button type="button" className="text-button" onClick={() => askFrom(store, end)}>
          <InterfaceIcon id="network" sizePx={16} />
          {t('panel.pathsFrom')}
        </button>
      )}
      {isClosable(id) && (
        <button type="button" className="text-button" onClick={() => declareClosed(store, id)}>
          <InterfaceIcon id="no-entry" sizePx={16} />
          {t('panel.closeInScenario')}
        </button>
      )}
    </>
  );
}

function endOf(record: AtlasRecord): QueryEnd | null {
  switch (record.kind) {
    case 'node':
    case 'jurisdiction':
      return { kind: 'feature', id: record.properties.id };
    case 'port':
      return record.properties.node === undefined ? null : { kind: 'feature', id: record.properties.id };
    case 'crossing':
      return record.properties.node === undefined ? null : { kind: 'feature', id: record.properties.node };
    default:
      return null;
  }
}
