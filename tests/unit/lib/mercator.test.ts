import { describe, expect, it } from 'vitest';
import {
  fitBounds,
  type MapCamera,
  project,
  projectToScreen,
  unproject,
  unprojectFromScreen,
  wrapLongitude,
} from '../../../src/lib/mercator.ts';

const size = { width: 1200, height: 800 };
const flat: MapCamera = { lng: 20.4, lat: 43.6, zoom: 5, bearing: 0, pitch: 0 };

describe('project', () => {
  it('maps longitude 0, latitude 0 to the middle of a 512 px world', () => {
    expect(project([0, 0], 0)).toEqual([256, 256]);
  });
  it('is the inverse of unproject', () => {
    const [lng, lat] = unproject(project([26.1025, 44.4268], 7), 7);
    expect(lng).toBeCloseTo(26.1025, 9);
    expect(lat).toBeCloseTo(44.4268, 9);
  });
});

describe('projectToScreen', () => {
  it('maps the camera centre to the middle of the view', () => {
    expect(projectToScreen(flat, size)([20.4, 43.6])).toEqual([600, 400]);
  });
  it('puts east at the top when the bearing is 90', () => {
    const [x, y] = projectToScreen({ ...flat, bearing: 90 }, size)([22, 43.6]);
    expect(x).toBeCloseTo(600, 6);
    expect(y).toBeLessThan(400);
  });
  it('draws the far half smaller than the near half when pitched', () => {
    const toScreen = projectToScreen({ ...flat, pitch: 50 }, size);
    const far = 400 - toScreen([20.4, 46])[1];
    const near = toScreen([20.4, 41.1])[1] - 400;
    expect(far).toBeGreaterThan(0);
    expect(near).toBeGreaterThan(far);
  });
  it('is the inverse of unprojectFromScreen with bearing and pitch', () => {
    const camera = { ...flat, bearing: -37, pitch: 45 };
    const point = projectToScreen(camera, size)([23.3, 42.7]);
    const [lng, lat] = unprojectFromScreen(camera, size)(point);
    expect(lng).toBeCloseTo(23.3, 8);
    expect(lat).toBeCloseTo(42.7, 8);
  });
});

describe('fitBounds', () => {
  it('keeps all corners inside the padding and touches it on two sides', () => {
    const padding = { top: 60, right: 360, bottom: 40, left: 320 };
    const camera = fitBounds([13, 38.8, 30.2, 48.6], { ...size, padding });
    const toScreen = projectToScreen(camera, size);
    const [left, top] = toScreen([13, 48.6]);
    const [right, bottom] = toScreen([30.2, 38.8]);
    expect(left).toBeCloseTo(320, 6);
    expect(right).toBeCloseTo(840, 6);
    expect(top).toBeGreaterThanOrEqual(60);
    expect(bottom).toBeLessThanOrEqual(760);
  });
  it('limits the zoom to maxZoom when the bounds are a point', () => {
    expect(fitBounds([21, 42, 21, 42], { ...size, maxZoom: 9 }).zoom).toBe(9);
  });
  it('takes the short way for bounds that cross 180°', () => {
    const camera = fitBounds([170, -10, -170, 10], size);
    expect(Math.abs(wrapLongitude(camera.lng + 180))).toBeLessThan(1e-9);
    expect(camera.zoom).toBeGreaterThan(3);
  });
});
