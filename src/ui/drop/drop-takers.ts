import { briefingTaker } from './briefing-taker.ts';
import { documentTaker } from './document-taker.ts';
import type { DropTaker } from './drop-taker.ts';
import { incidentTaker } from './incident-taker.ts';
import { networkTaker } from './network-taker.ts';
import { pictureTaker } from './picture-taker.ts';
import { workspaceTaker } from './workspace-taker.ts';

/** The first that takes a file has it. What nobody knows goes to the reader, who says what it reads. */
export const DROP_TAKERS: readonly DropTaker[] = [
  pictureTaker,
  workspaceTaker,
  briefingTaker,
  networkTaker,
  incidentTaker,
  documentTaker,
];
