import type { Translated } from '../../messages.ts';
import type en from '../en/threads.ts';

const threads: Translated<typeof en> = {
  'threads.title': 'Teme sažetka',
  'threads.intro': 'Odaberite temu za popis njenih odlomaka. Ako se odnosi na malo mjesta, karta ih ističe.',
  'threads.driver': 'Pokretači',
  'threads.enabler': 'Omogućavajući faktori',
  'threads.harm': 'Štete',
  'threads.response': 'Odgovori',
  'threads.pillar': 'Četiri stuba',
};

export default threads;
