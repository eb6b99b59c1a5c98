import { resetFilters, setBriefOnly } from '../../../state/commands/filter-atlas.ts';
import { InterfaceIcon } from '../../../ui/primitives/interface-icon.tsx';
import { useAppStore, useScene, useT } from '../../../ui/ui-context.tsx';

/** Shown when filters hide the selection, with a button to reset them. */
export function HiddenSelection() {
  const t = useT();
  const store = useAppStore();
  const briefOnly = useScene((scene) => scene.briefOnly);
  return (
    <div className="hidden-selection">
      <p>
        <InterfaceIcon id="info" />
        {t(briefOnly ? 'panel.selectionHiddenBrief' : 'panel.selectionHidden')}
      </p>
      {briefOnly && (
        <button type="button" className="button" onClick={() => setBriefOnly(store, false)}>
          {t('panel.leaveBriefOnly')}
        </button>
      )}
      {!briefOnly && (
        <button type="button" className="button" onClick={() => resetFilters(store)}>
          {t('panel.showAll')}
        </button>
      )}
    </div>
  );
}
