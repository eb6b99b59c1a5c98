import { describe, expect, it } from 'vitest';
import { type Stepping, stepTogether } from '../../../src/map/step-together.ts';
import type { Camera } from '../../../src/scene/scene.ts';

const at = (lng: number): Camera => ({ lng, lat: 44, zoom: 5, bearing: 0, pitch: 0 });

/** A map that reports every move, as MapLibre does, and counts how often it followed. */
function makeMap(lng: number) {
  const followers = new Set<() => void>();
  const map = {
    camera: at(lng),
    led: 0,
    move(camera: Camera) {
      map.camera = camera;
      for (const one of followers) one();
    },
    follow(onView: () => void) {
      followers.add(onView);
      return () => void followers.delete(onView);
    },
    followTo(camera: Camera) {
      map.led += 1;
      map.move(camera);
    },
  };
  return map satisfies Stepping & object;
}

describe('stepTogether', () => {
  it('starts at the first camera and moves each map with the other', () => {
    const [first, second] = [makeMap(20), makeMap(25)];
    stepTogether(first, second);
    expect(second.camera).toEqual(at(20));
    first.move(at(21));
    expect(second.camera).toEqual(at(21));
    second.move(at(22));
    expect(first.camera).toEqual(at(22));
    // A map that follows does not move the other one back.
    expect([first.led, second.led]).toEqual([1, 2]);
  });

  it('separates the maps once it is ended', () => {
    const [first, second] = [makeMap(20), makeMap(20)];
    const end = stepTogether(first, second);
    end();
    first.move(at(21));
    second.move(at(22));
    expect([first.camera.lng, second.camera.lng]).toEqual([21, 22]);
  });
});
