import type { Translated } from '../../messages.ts';
import type en from '../en/threads.ts';

const threads: Translated<typeof en> = {
  'threads.title': 'Niti kroz sažetak',
  'threads.intro': 'Odaberite jednu: njeni se odlomci okupljaju, a ono o čemu govore ističe se na karti.',
  'threads.driver': 'Pokretači',
  'threads.enabler': 'Omogućavajući faktori',
  'threads.harm': 'Štete',
  'threads.response': 'Odgovori',
  'threads.pillar': 'Četiri stuba',
};

export default threads;
