import type { Translated } from '../../messages.ts';
import type en from '../en/threads.ts';

const threads: Translated<typeof en> = {
  'threads.title': 'Теми на освртот',
  'threads.intro':
    'Изберете тема за да ги видите нејзините пасажи. Ако се однесува на малку места, картата ги истакнува.',
  'threads.driver': 'Движечки фактори',
  'threads.enabler': 'Овозможувачки фактори',
  'threads.harm': 'Штети',
  'threads.response': 'Одговори',
  'threads.pillar': 'Четирите столба',
};

export default threads;
