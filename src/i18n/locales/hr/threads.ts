import type { Translated } from '../../messages.ts';
import type en from '../en/threads.ts';

const threads: Translated<typeof en> = {
  'threads.title': 'Teme sažetka',
  'threads.intro':
    'Odaberite temu za popis njezinih odlomaka. Ako se odnosi na malo mjesta, karta ih ističe.',
  'threads.driver': 'Pokretači',
  'threads.enabler': 'Omogućitelji',
  'threads.harm': 'Štete',
  'threads.response': 'Odgovori',
  'threads.pillar': 'Četiri stupa',
};

export default threads;
