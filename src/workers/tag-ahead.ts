/**
 * Tagging that begins as soon as records are understood: a planner reads the report for longer than it takes. Between its steps the worker hears what else it is
 * asked.
 */
import type { Tagger } from '../analysis/tagging/tagger.ts';
import type { IncidentTags } from '../domain/incident.ts';
import { breathe } from '../lib/breathe.ts';

export interface TagAhead {
  readonly rowCount: number;
  /** `null` while they are worked out. */
  readonly tags: () => IncidentTags | null;
  /** @param tell hears from now on how many rows are done */
  readonly finish: (tell: (rows: number) => void) => Promise<IncidentTags>;
  /** Nobody wants them any more. */
  readonly stop: () => void;
}

/**
 * @param makeTagger called after whoever begins this has gone on: it takes a while
 * @param table its positions may be handed over meanwhile
 */
export function tagAhead(
  makeTagger: () => Tagger,
  table: { readonly lng: Int32Array; readonly lat: Int32Array },
): TagAhead {
  const [lng, lat] = [table.lng.slice(), table.lat.slice()];
  let tags: IncidentTags | null = null;
  let isWanted = true;
  let say: (rows: number) => void = () => {};
  const run = async (): Promise<IncidentTags> => {
    await breathe();
    const steps = makeTagger().tagInSteps(lng, lat);
    while (isWanted) {
      await breathe();
      const step = steps.next();
      if (step.done === true) {
        tags = step.value;
        return tags;
      }
      say(step.value);
    }
    throw new Error('tags are not wanted any more');
  };
  const running = run();
  // Heard by whoever waits for the end, if anybody does.
  running.catch(() => {});
  return {
    rowCount: lng.length,
    tags: () => tags,
    finish: (tell) => {
      say = tell;
      return running;
    },
    stop: () => {
      isWanted = false;
    },
  };
}
