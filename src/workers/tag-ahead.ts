/** Tags mapped records while the user reads the report. Between steps the worker answers other requests. */
import type { Tagger } from '../analysis/tagging/tagger.ts';
import type { IncidentTags } from '../domain/incident.ts';
import { yieldToEventLoop } from '../lib/yield-to-event-loop.ts';

/** Delay, so that an immediate import need not wait for the first step, which is the longest. */
const REST_MS = 250;

export interface TagAhead {
  readonly rowCount: number;
  /** `null` until done. */
  readonly tags: () => IncidentTags | null;
  /** Pauses until `finish` is called, to leave the processor to other work. */
  readonly hold: () => void;
  /** @param onProgress called with the number of rows done */
  readonly finish: (onProgress: (rows: number) => void) => Promise<IncidentTags>;
  /** Cancels the tagging. */
  readonly stop: () => void;
}

/**
 * @param makeTagger called after the delay, as it is slow
 * @param table its arrays may be transferred meanwhile
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
  // Handled by the caller of `finish`, if any.
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
