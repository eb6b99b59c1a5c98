import { isolate } from '../lib/isolate.ts';
import type { FileFault } from './briefing-file.ts';
import type { TranslateCompose } from './compose-words.ts';

/** Describes the fault of a file: what is wrong, where, and what to do. */
export function describeFault(fault: FileFault, t: TranslateCompose): string {
  switch (fault.code) {
    case 'too-large':
      return t('compose.fault.too-large', fault);
    case 'newer-version':
      return t('compose.fault.newer-version', fault);
    case 'not-text':
    case 'not-a-briefing':
      return t(`compose.fault.${fault.code}`);
    case 'syntax':
    case 'too-deep':
      return t(`compose.fault.${fault.code}`, fault);
    case 'repeated-name':
      return t('compose.fault.repeated-name', { ...fault, found: isolate(fault.found) });
    case 'missing':
    case 'unknown-field':
    case 'not-allowed':
    case 'unfit-letters':
    case 'repeated':
      return t(`compose.fault.${fault.code}`, { line: fault.line, pointer: isolate(fault.pointer) });
    default:
      return t(`compose.fault.${fault.code}`, {
        line: fault.line,
        pointer: isolate(fault.pointer),
        limit: fault.limit,
      });
  }
}
