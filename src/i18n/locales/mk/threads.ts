import type { Translated } from '../../messages.ts';
import type en from '../en/threads.ts';

const threads: Translated<typeof en> = {
  'threads.title': 'Нишки низ освртот',
  'threads.intro':
    'Изберете нишка за да ги видите нејзините пасажи. Ако се однесува на малку места, картата ги истакнува.',
  'threads.driver': 'Движечки фактори',
  'threads.enabler': 'Овозможувачки фактори',
  'threads.harm': 'Штети',
  'threads.response': 'Одговори',
  'threads.pillar': 'Четирите столба',
};

export default threads;
