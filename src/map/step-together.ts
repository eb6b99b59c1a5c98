import type { Camera } from '../scene/scene.ts';

/** The interface of a map that moves with another. */
export interface Stepping {
  readonly camera: Camera;
  follow(onView: () => void): () => void;
  followTo(camera: Camera): void;
}

/**
 * Keeps two maps at one camera, in the same frame.
 * @returns a function that ends it
 */
export function stepTogether(first: Stepping, second: Stepping): () => void {
  let isLed = false;
  const lead = (leader: Stepping, follower: Stepping) => {
    // Following maps move too.
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
