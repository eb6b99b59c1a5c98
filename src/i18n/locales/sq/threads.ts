import type { Translated } from '../../messages.ts';
import type en from '../en/threads.ts';

const threads: Translated<typeof en> = {
  'threads.title': 'Temat e dokumentit',
  'threads.intro': 'Zgjidhni një temë për të parë pasazhet e saj. Nëse prek pak vende, harta i thekson.',
  'threads.driver': 'Faktorët',
  'threads.enabler': 'Mundësuesit',
  'threads.harm': 'Dëmet',
  'threads.response': 'Përgjigjet',
  'threads.pillar': 'Katër shtyllat',
};

export default threads;
