import type { Translated } from '../../messages.ts';
import type en from '../en/threads.ts';

const threads: Translated<typeof en> = {
  'threads.title': 'Niti kroz sažetak',
  'threads.intro': 'Odaberite jednu: njezini se odlomci okupljaju, a ono o čemu govore ističe se na karti.',
  'threads.driver': 'Pokretači',
  'threads.enabler': 'Omogućitelji',
  'threads.harm': 'Štete',
  'threads.response': 'Odgovori',
  'threads.pillar': 'Četiri stupa',
};

export default threads;
