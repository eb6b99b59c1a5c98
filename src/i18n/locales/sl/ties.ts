import type { Translated } from '../../messages.ts';
import type en from '../en/ties.ts';

const ties: Translated<typeof en> = {
  'ties.asserts': 'Dokument pravi',
  'ties.overtaken': 'Rečeno in od takrat preseženo',
  'ties.implies.group': 'Rečeno o skupini kot celoti',
  'ties.implies.itself': 'Mišljeno, ne da bi bilo imenovano',
  'ties.implies.through': 'Rečeno o skupini, v katero spada: {group}',
  'ties.implies.part': 'Rečeno o njenem delu: {part}',
  'ties.wordless': 'ne po imenu',
  'ties.context': 'Imenovano mimogrede',
  'ties.unnamed': 'Ni imenovano; ti odlomki so okoliščine',
  'ties.only': 'Dokument o tem govori samo kot o delu: {groups}.',
  'ties.silent.sources':
    'Kar piše tukaj, je iz {count, plural, one {drugega vira, navedenega} two {# drugih virov, navedenih} few {# drugih virov, navedenih} other {# drugih virov, navedenih}} spodaj.',
  'ties.silent.wider': 'Dokument pa govori o tem, kamor to spada:',
  'ties.passages': '{count, plural, one {# odlomek} two {# odlomka} few {# odlomki} other {# odlomkov}}',
  'ties.rest': 'še {count, plural, one {# odlomek} two {# odlomka} few {# odlomki} other {# odlomkov}}',
  'ties.mentions': 'Omembe ({count, number}):',
  'ties.mention': 'Omemba {index, number} od {count, number}: {place}',
  'ties.named.title': 'Kaj dokument tu imenuje',
  'ties.named.strategies': 'Strategije, pogodbe, programi',
  'ties.named.institutions': 'Institucije in sodelovanje',
  'ties.named.cases': 'Primeri in združbe',
  'ties.named.events': 'Dogodki',
  'ties.named.none': 'Dokument ne imenuje nobene strategije, institucije, primera ali dogodka za: {name}.',
  'ties.named.placed': 'Imenovano v dokumentu, sem postavljeno po drugih virih',
  'ties.named.others': 'Primeri, institucije in dogodki iz drugih virov',
  'ties.thread.opportunities': 'Priložnosti',
  'ties.thread.pillar': 'Priložnost stebra',
  'ties.thread.related.jurisdictions': 'Jurisdikcije',
  'ties.thread.related.regions': 'Skupine, omenjene kot celota',
  'ties.thread.related.markets': 'Trgi',
  'ties.thread.related.routes': 'Poti',
  'ties.thread.related.institutions': 'Institucije in instrumenti',
  'ties.thread.related.places': 'Primeri, združbe, dogodki in kraji',
  'ties.thread.related.abroad': 'Kraji zunaj regije',
  'ties.thread.members':
    'Njeni odlomki ne imenujejo nobene od desetih posebej: te spadajo v skupine, o katerih govorijo.',
  'ties.thread.placeless': 'Njeni odlomki ne govorijo o nobenem kraju, trgu ali instituciji posebej.',
};

export default ties;
