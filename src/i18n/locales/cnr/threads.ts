import type { Translated } from '../../messages.ts';
import type en from '../en/threads.ts';

const threads: Translated<typeof en> = {
  'threads.title': 'Niti kroz sažetak',
  'threads.intro': 'Izaberite jednu: njeni odlomci se okupljaju, a ono o čemu govore ističe se na karti.',
  'threads.driver': 'Pokretači',
  'threads.enabler': 'Činioci',
  'threads.harm': 'Štete',
  'threads.response': 'Odgovori',
  'threads.pillar': 'Četiri stuba',
};

export default threads;
