import { InterfaceIcon } from '../../primitives/interface-icon.tsx';
import { useCommands, useScene, useT } from '../../ui-context.tsx';

/** Shown when filters hide the selection, with a button to reset them. */
export function HiddenSelection() {
  const t = useT();
  const commands = useCommands();
  const briefOnly = useScene((scene) => scene.briefOnly);
  return (
    <div className="hidden-selection">
      <p>
        <InterfaceIcon id="info" />
        {t(briefOnly ? 'panel.selectionHiddenBrief' : 'panel.selectionHidden')}
      </p>
      {briefOnly && (
        <button type="button" className="button" onClick={() => commands.setBriefOnly(false)}>
          {t('panel.leaveBriefOnly')}
        </button>
      )}
      {!briefOnly && (
        <button type="button" className="button" onClick={() => commands.resetFilters()}>
          {t('panel.showAll')}
        </button>
      )}
    </div>
  );
}
