import type { Translated } from '../../messages.ts';
import type en from '../en/threads.ts';

const threads: Translated<typeof en> = {
  'threads.title': 'Теми на обзора',
  'threads.intro':
    'Изберете тема, за да видите пасажите ѝ. Ако се отнася до малко места, картата ги откроява.',
  'threads.driver': 'Движещи фактори',
  'threads.enabler': 'Благоприятстващи фактори',
  'threads.harm': 'Вреди',
  'threads.response': 'Отговори',
  'threads.pillar': 'Четирите стълба',
};

export default threads;
