import type { Translated } from '../../messages.ts';
import type en from '../en/ties.ts';

const ties: Translated<typeof en> = {
  'ties.asserts': 'Sažetak kaže',
  'ties.overtaken': 'Rečeno, a otad zastarjelo',
  'ties.implies.group': 'Rečeno o grupi kao cjelini',
  'ties.implies.itself': 'Podrazumijeva se, bez imenovanja',
  'ties.implies.through': 'Rečeno o grupi kojoj pripada: {group}',
  'ties.implies.part': 'Rečeno o njegovom dijelu: {part}',
  'ties.wordless': 'ne imenom',
  'ties.context': 'Spomenuto usput',
  'ties.unnamed': 'Nije imenovano; ovi su odlomci kontekst',
  'ties.only': 'Sažetak o tome govori samo kao o dijelu grupe: {groups}.',
  'ties.silent.sources':
    'Ono što ovdje stoji potječe iz {count, plural, one {# drugog izvora, navedenog} few {# druga izvora, navedena} other {# drugih izvora, navedenih}} u nastavku.',
  'ties.silent.wider': 'Sažetak govori o onome čemu ovo pripada:',
  'ties.passages': '{count, plural, one {# odlomak} few {# odlomka} other {# odlomaka}}',
  'ties.rest': '{count, plural, one {još # odlomak} few {još # odlomka} other {još # odlomaka}}',
  'ties.mentions': 'Spomena: {count, number}',
  'ties.mention': 'Spomen {index, number} od {count, number}: {place}',

  'ties.named.title': 'Šta sažetak ovdje imenuje',
  'ties.named.strategies': 'Strategije, ugovori, programi',
  'ties.named.institutions': 'Institucije i saradnja',
  'ties.named.cases': 'Slučajevi i grupe',
  'ties.named.events': 'Događaji',
  'ties.named.none': 'Sažetak ne imenuje nijednu strategiju, instituciju, slučaj ni događaj: {name}.',
  'ties.named.placed': 'Imenovano u sažetku, ovamo smješteno prema drugim izvorima',
  'ties.named.others': 'Slučajevi, institucije i događaji iz drugih izvora',

  'ties.thread.opportunities': 'Prilike',
  'ties.thread.pillar': 'Prilika stuba',
  'ties.thread.related.jurisdictions': 'Jurisdikcije',
  'ties.thread.related.regions': 'Grupe o kojima se govori kao o cjelini',
  'ties.thread.related.markets': 'Tržišta',
  'ties.thread.related.routes': 'Rute',
  'ties.thread.related.institutions': 'Institucije i instrumenti',
  'ties.thread.related.places': 'Slučajevi, grupe, događaji i mjesta',
  'ties.thread.related.abroad': 'Mjesta izvan regije',
  'ties.thread.members':
    'Njeni odlomci ne imenuju nijednu od deset zasebno: ove pripadaju grupama o kojima govore.',
  'ties.thread.placeless': 'Njeni odlomci ne govore ni o jednom mjestu, tržištu ili instituciji zasebno.',
};

export default ties;
