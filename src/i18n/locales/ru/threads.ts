import type { Translated } from '../../messages.ts';
import type en from '../en/threads.ts';

const threads: Translated<typeof en> = {
  'threads.title': 'Сквозные темы записки',
  'threads.intro':
    'Выберите одну: её фрагменты соберутся вместе, а то, о чём они говорят, высветится на карте.',
  'threads.driver': 'Факторы',
  'threads.enabler': 'Условия',
  'threads.harm': 'Вред',
  'threads.response': 'Ответные меры',
  'threads.pillar': 'Четыре компонента',
};

export default threads;
