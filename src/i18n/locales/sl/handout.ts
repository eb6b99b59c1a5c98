import type { Translated } from '../../messages.ts';
import type en from '../en/handout.ts';

const handout: Translated<typeof en> = {
  'handout.made': 'Crossroads, izdaja {edition} · {date}',
  'handout.chapters': 'Poglavja',
  'handout.signs': 'Črke na zemljevidu vodijo k pripombam pod njim, številke v besedilu k virom poglavja.',
  'handout.place': '{title} · {number} od {count}',
  'handout.callouts': 'Pripombe na zemljevidu',
  'handout.notes': 'Kaj pove govornik',
};

export default handout;
