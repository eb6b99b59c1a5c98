import type { Translated } from '../../messages.ts';
import type en from '../en/threads.ts';

const threads: Translated<typeof en> = {
  'threads.title': 'Нишки в обзора',
  'threads.intro': 'Изберете една: пасажите ѝ се събират и това, за което говорят, светва на картата.',
  'threads.driver': 'Движещи фактори',
  'threads.enabler': 'Благоприятстващи фактори',
  'threads.harm': 'Вреди',
  'threads.response': 'Отговори',
  'threads.pillar': 'Четирите стълба',
};

export default threads;
