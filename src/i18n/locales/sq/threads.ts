import type { Translated } from '../../messages.ts';
import type en from '../en/threads.ts';

const threads: Translated<typeof en> = {
  'threads.title': 'Fijet nëpër dokument',
  'threads.intro':
    'Zgjidhni një: pasazhet e saj mblidhen bashkë, dhe ajo për çfarë flasin ndriçohet në hartë.',
  'threads.driver': 'Faktorët',
  'threads.enabler': 'Mundësuesit',
  'threads.harm': 'Dëmet',
  'threads.response': 'Përgjigjet',
  'threads.pillar': 'Katër shtyllat',
};

export default threads;
