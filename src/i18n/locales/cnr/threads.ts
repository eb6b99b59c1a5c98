import type { Translated } from '../../messages.ts';
import type en from '../en/threads.ts';

const threads: Translated<typeof en> = {
  'threads.title': 'Teme sažetka',
  'threads.intro': 'Izaberite temu za spisak njenih odlomaka. Ako se odnosi na malo mjesta, karta ih ističe.',
  'threads.driver': 'Pokretači',
  'threads.enabler': 'Činioci',
  'threads.harm': 'Štete',
  'threads.response': 'Odgovori',
  'threads.pillar': 'Četiri stuba',
};

export default threads;
