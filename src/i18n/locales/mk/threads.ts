import type { Translated } from '../../messages.ts';
import type en from '../en/threads.ts';

const threads: Translated<typeof en> = {
  'threads.title': 'Нишки низ освртот',
  'threads.intro': 'Изберете една: нејзините пасажи се собираат, а она за што зборуваат светнува на картата.',
  'threads.driver': 'Движечки фактори',
  'threads.enabler': 'Овозможувачки фактори',
  'threads.harm': 'Штети',
  'threads.response': 'Одговори',
  'threads.pillar': 'Четирите столба',
};

export default threads;
