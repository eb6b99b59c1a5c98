import type { Translated } from '../../messages.ts';
import type en from '../en/threads.ts';

const threads: Translated<typeof en> = {
  'threads.title': 'Temele documentului',
  'threads.intro':
    'Alegeți o temă pentru a-i vedea pasajele. Dacă privește puține locuri, harta le evidențiază.',
  'threads.driver': 'Factori determinanți',
  'threads.enabler': 'Factori favorizanți',
  'threads.harm': 'Daune',
  'threads.response': 'Răspunsuri',
  'threads.pillar': 'Cei patru piloni',
};

export default threads;
