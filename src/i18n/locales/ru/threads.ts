import type { Translated } from '../../messages.ts';
import type en from '../en/threads.ts';

const threads: Translated<typeof en> = {
  'threads.title': 'Темы записки',
  'threads.intro':
    'Выберите тему, чтобы увидеть её фрагменты. Если она касается немногих мест, карта их выделяет.',
  'threads.driver': 'Факторы',
  'threads.enabler': 'Условия',
  'threads.harm': 'Вред',
  'threads.response': 'Ответные меры',
  'threads.pillar': 'Четыре компонента',
};

export default threads;
