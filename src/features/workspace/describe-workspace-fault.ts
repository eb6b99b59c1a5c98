import type { WorkspaceFault } from '../../workspace/workspace-file.ts';
import type { TranslateWorkspace } from './workspace-words.ts';

/** `unreadable`: the browser could not read the file. */
export type OpenFault = WorkspaceFault | { readonly code: 'unreadable' };

/** Describes a file's fault and what to do. */
export function describeWorkspaceFault(fault: OpenFault, t: TranslateWorkspace): string {
  switch (fault.code) {
    case 'too-large':
      return t('workspace.fault.too-large', fault);
    case 'newer-version':
      return t('workspace.fault.newer-version', fault);
    case 'locked':
      return t('workspace.passphrase.about');
    default:
      return t(`workspace.fault.${fault.code}`);
  }
}
