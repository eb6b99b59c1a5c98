import type { Camera } from '../scene/scene.ts';

/** What is asked of a map that is moved with another. */
export interface Stepping {
  readonly camera: Camera;
  follow(onView: () => void): () => void;
  followTo(camera: Camera): void;
}

/** Keeps two maps at one camera: whichever is moved, the other is there in the same frame. @returns what ends it */
export function stepTogether(first: Stepping, second: Stepping): () => void {
  let isLed = false;
  const lead = (leader: Stepping, follower: Stepping) => {
    // One that follows moves too.
    if (isLed) return;
    isLed = true;
    follower.followTo(leader.camera);
    isLed = false;
  };
  const ends = [first.follow(() => lead(first, second)), second.follow(() => lead(second, first))];
  lead(first, second);
  return () => {
    for (const end of ends) end();
  };
}
