/** Entry of the worker of an import. */
import { answerSteps } from './answer-steps.ts';

answerSteps(self);
