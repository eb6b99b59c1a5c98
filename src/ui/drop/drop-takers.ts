import { briefingTaker } from './briefing-taker.ts';
import { documentTaker } from './document-taker.ts';
import type { DropTaker } from './drop-taker.ts';
import { incidentTaker } from './incident-taker.ts';
import { networkTaker } from './network-taker.ts';
import { pictureTaker } from './picture-taker.ts';
import { workspaceTaker } from './workspace-taker.ts';

/** The first match opens the file. Unknown files go to the reader, which lists its formats. */
export const DROP_TAKERS: readonly DropTaker[] = [
  pictureTaker,
  workspaceTaker,
  briefingTaker,
  networkTaker,
  incidentTaker,
  documentTaker,
];
