/**
 * Tagging that begins while a planner reads the report of records that are understood: that takes longer. Between its steps the worker hears what else it is
 * asked.
 */
import type { Tagger } from '../analysis/tagging/tagger.ts';
import type { IncidentTags } from '../domain/incident.ts';
import { yieldToEventLoop } from '../lib/yield-to-event-loop.ts';

/** For so long nothing is begun: who goes on at once does not wait for the first step, which is the longest. */
const REST_MS = 250;

export interface TagAhead {
  readonly rowCount: number;
  /** `null` while they are worked out. */
  readonly tags: () => IncidentTags | null;
  /** Goes no further before its end is asked for: what comes first has the processor to itself. */
  readonly hold: () => void;
  /** @param onProgress called with the number of rows done */
  readonly finish: (onProgress: (rows: number) => void) => Promise<IncidentTags>;
  /** Nobody wants them any more. */
  readonly stop: () => void;
}

/**
 * @param makeTagger called after a rest: it takes a while
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
  let isHeld = false;
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const run = async (): Promise<IncidentTags> => {
    await Promise.race([released, new Promise((resolve) => setTimeout(resolve, REST_MS))]);
    let steps: ReturnType<Tagger['tagInSteps']> | null = null;
    for (;;) {
      await (isHeld ? released : yieldToEventLoop());
      if (!isWanted) throw new Error('tags are not wanted any more');
      steps ??= makeTagger().tagInSteps(lng, lat);
      const step = steps.next();
      if (step.done === true) {
        tags = step.value;
        return tags;
      }
      say(step.value);
    }
  };
  const running = run();
  // Heard by whoever waits for the end, if anybody does.
  running.catch(() => {});
  return {
    rowCount: lng.length,
    tags: () => tags,
    hold: () => {
      isHeld = true;
    },
    finish: (onProgress) => {
      say = onProgress;
      isHeld = false;
      release();
      return running;
    },
    stop: () => {
      isWanted = false;
      release();
    },
  };
}
