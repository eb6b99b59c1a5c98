import type { Translated } from '../../messages.ts';
import type en from '../en/threads.ts';

const threads: Translated<typeof en> = {
  'threads.title': 'Теме документа',
  'threads.intro': 'Изаберите тему за списак њених одломака. Ако се односи на мало места, карта их истиче.',
  'threads.driver': 'Покретачи',
  'threads.enabler': 'Чиниоци',
  'threads.harm': 'Штете',
  'threads.response': 'Одговори',
  'threads.pillar': 'Четири стуба',
};

export default threads;
