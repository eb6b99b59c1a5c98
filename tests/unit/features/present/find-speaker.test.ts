import { expect, it } from 'vitest';
import type { BriefingMessage } from '../../../../src/features/present/state/briefing-channel.ts';
import { hasSpeaker } from '../../../../src/features/present/state/find-speaker.ts';

function channel() {
  const log: string[] = [];
  let [say, pass]: [(message: BriefingMessage) => void, () => void] = [() => {}, () => {}];
  const found = hasSpeaker('k', {
    open: (key, hear) => {
      log.push(key);
      say = hear;
      return { send: ({ type }) => log.push(type), close: () => log.push('closed') };
    },
    after: (_ms, run) => {
      pass = run;
    },
  });
  return { log, found, say: (message: BriefingMessage) => say(message), pass: () => pass() };
}

it('returns true when a speaker window answers', async () => {
  const { log, found, say } = channel();
  say({ type: 'hello' });
  expect(log).toEqual(['k', 'who']);
  say({ type: 'here' });
  expect(await found).toBe(true);
  expect(log).toEqual(['k', 'who', 'closed']);
});

it('returns false when no window answers in time', async () => {
  const { log, found, pass } = channel();
  pass();
  expect(await found).toBe(false);
  expect(log).toEqual(['k', 'who', 'closed']);
});
