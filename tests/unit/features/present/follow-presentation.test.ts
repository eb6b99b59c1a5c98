import { describe, expect, it } from 'vitest';
import type {
  BriefingMessage,
  PresentationStatus,
} from '../../../../src/features/present/state/briefing-channel.ts';
import {
  type FollowedPresentation,
  followPresentation,
  NOT_FOLLOWED,
} from '../../../../src/features/present/state/follow-presentation.ts';
import { makeStory } from '../../state/made-story.ts';

const NEWS: PresentationStatus = {
  type: 'stage',
  story: 'made',
  handling: null,
  index: 1,
  screen: 'chapter',
  isAway: false,
  begunAt: 0,
  chapterBegunAt: 0,
  spentMs: [0, 0],
};

function speaker() {
  const sent: BriefingMessage[] = [];
  const told: FollowedPresentation[] = [];
  let [say, tick]: [(message: BriefingMessage) => void, () => void] = [() => {}, () => {}];
  const line = followPresentation('k', (heard) => told.push(heard), {
    open: (_key, hear) => {
      say = hear;
      return { send: (message) => sent.push(message), close: () => {} };
    },
    every: (_ms, run) => {
      tick = run;
      return () => {
        tick = () => {};
      };
    },
  });
  return {
    sent,
    line,
    say: (message: BriefingMessage) => say(message),
    /** Runs the given number of polling intervals. */
    wait: (times: number) => {
      for (let time = 0; time < times; time += 1) tick();
    },
    heard: () => told.at(-1) ?? NOT_FOLLOWED,
  };
}

describe('followPresentation', () => {
  it('requests the status repeatedly until it is closed', () => {
    const { sent, wait, line } = speaker();
    expect(sent).toEqual([{ type: 'which' }, { type: 'hello' }]);
    wait(2);
    expect(sent).toHaveLength(4);
    line.close();
    wait(2);
    expect(sent).toHaveLength(4);
  });

  it('stores the received briefing and keeps it when sent again', () => {
    const { say, heard } = speaker();
    const story = makeStory('v=1&layers=routes');
    say({ type: 'briefing', story });
    say(NEWS);
    expect(heard()).toMatchObject({ story, news: NEWS });
    say({ type: 'briefing', story: structuredClone(story) });
    expect(heard().story).toBe(story);
  });

  it('answers a "who" message with "here"', () => {
    const { sent, say } = speaker();
    say({ type: 'who' });
    expect(sent.at(-1)).toEqual({ type: 'here' });
  });

  it('marks the presentation as silent after several unanswered requests until it answers', () => {
    const { say, wait, heard } = speaker();
    say(NEWS);
    wait(3);
    expect(heard().isSilent).toBe(false);
    wait(1);
    expect(heard()).toEqual({ news: NEWS, story: null, isOver: false, isSilent: true });
    say({ ...NEWS, index: 0 });
    expect(heard()).toMatchObject({ news: { index: 0 }, isSilent: false });
    for (let time = 0; time < 5; time += 1) {
      wait(2);
      say(NEWS);
    }
    expect(heard().isSilent).toBe(false);
  });

  it('marks no silence before the first status or after the end', () => {
    const { say, wait, heard } = speaker();
    wait(9);
    expect(heard()).toEqual(NOT_FOLLOWED);
    say(NEWS);
    say({ type: 'over' });
    wait(9);
    expect(heard()).toEqual({ news: NEWS, story: null, isOver: true, isSilent: false });
  });
});
