import type { Translated } from '../../messages.ts';
import type en from '../en/threads.ts';

const threads: Translated<typeof en> = {
  'threads.title': 'Firele documentului',
  'threads.intro': 'Alegeți unul: pasajele lui se adună, iar ceea ce numesc se luminează pe hartă.',
  'threads.driver': 'Factori determinanți',
  'threads.enabler': 'Factori favorizanți',
  'threads.harm': 'Daune',
  'threads.response': 'Răspunsuri',
  'threads.pillar': 'Cei patru piloni',
};

export default threads;
