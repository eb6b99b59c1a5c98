import { boundsOfFeature } from '../../../analysis/feature-bounds.ts';
import type { AtlasRecord } from '../../../domain/atlas.ts';
import { hasDossier, subjectOf } from '../../../domain/dossier-subject.ts';
import type { FeatureId } from '../../../domain/ids.ts';
import type { PageKind } from '../../../embedding/page-list.ts';
import { flyToFeature } from '../../../state/commands/move-map.ts';
import { selectFeature } from '../../../state/commands/select-features.ts';
import { openDialog } from '../../../state/commands/show-panels.ts';
import { InterfaceIcon } from '../../primitives/interface-icon.tsx';
import { useAppStore, useName, useT, useVisible } from '../../ui-context.tsx';
import { selectOtherNames } from '../other-names.ts';
import { NetworkActions } from './network-actions.tsx';
import { OverlapChooser } from './overlap-chooser.tsx';

/** Kinds with an embed page. The page list is lazy-loaded. */
const HAS_PAGE: Readonly<Record<PageKind, true>> = { jurisdiction: true, route: true, market: true };

/** Kind, name, other names, and actions. */
export function PanelHeader({ record, kicker }: { readonly record: AtlasRecord; readonly kicker: string }) {
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
          <button type="button" className="text-button" onClick={() => openDialog(store, { kind: 'embed' })}>
            <InterfaceIcon id="embed" sizePx={16} />
            {t('map.embed')}
          </button>
        )}
        <DossierAction id={record.id} />
        <NetworkActions record={record} />
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
