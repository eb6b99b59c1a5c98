import { InterfaceIcon } from '../../primitives/interface-icon.tsx';
import { useCommands, useScene, useT } from '../../ui-context.tsx';

/** The selection stays in the link when the filters hide it; the panel says so and offers the way back. */
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
