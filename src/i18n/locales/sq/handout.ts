import type { Translated } from '../../messages.ts';
import type en from '../en/handout.ts';

const handout: Translated<typeof en> = {
  'handout.made': 'Udhëkryqe, botimi {edition} · {date}',
  'handout.chapters': 'Kapituj',
  'handout.signs':
    'Shkronjat në një hartë çojnë te vërejtjet nën të, numrat në tekst te burimet e kapitullit.',
  'handout.place': '{title} · {number} nga {count}',
  'handout.callouts': 'Vërejtje për hartën',
  'handout.notes': 'Çfarë thotë folësi',
};

export default handout;
