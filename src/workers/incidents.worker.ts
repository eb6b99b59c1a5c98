/** The worker of an import: which step is done by which function. */
import { answerSteps } from './answer-steps.ts';

answerSteps(self);
