import { describe, expect, it } from 'vitest';
import { limitPointerListeners } from '../../../src/map/limit-pointer-listeners.ts';

describe('limitPointerListeners', () => {
  it('removes pointer listeners on abort, also late ones, and keeps other listeners', () => {
    const canvas = new EventTarget();
    const heard: string[] = [];
    const first = new AbortController();
    limitPointerListeners(canvas, first.signal);
    canvas.addEventListener('mousemove', () => heard.push('first'));
    canvas.addEventListener('webglcontextlost', () => heard.push('lost'));
    canvas.dispatchEvent(new Event('mousemove'));
    first.abort();
    canvas.addEventListener('mousemove', () => heard.push('late'));
    canvas.dispatchEvent(new Event('mousemove'));

    limitPointerListeners(canvas, new AbortController().signal);
    canvas.addEventListener('mousemove', () => heard.push('second'), true);
    canvas.dispatchEvent(new Event('mousemove'));
    canvas.dispatchEvent(new Event('webglcontextlost'));
    expect(heard).toEqual(['first', 'second', 'lost']);
  });
});
