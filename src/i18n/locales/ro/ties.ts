import type { Translated } from '../../messages.ts';
import type en from '../en/ties.ts';

const ties: Translated<typeof en> = {
  'ties.asserts': 'Documentul spune',
  'ties.overtaken': 'Spus și depășit între timp',
  'ties.implies.group': 'Spus despre grup în ansamblu',
  'ties.implies.itself': 'Vizat, fără a fi numit',
  'ties.implies.through': 'Spus despre {group}, din care face parte',
  'ties.implies.part': 'Spus despre {part}, care este o parte a sa',
  'ties.wordless': 'nu pe nume',
  'ties.context': 'Numit în treacăt',
  'ties.unnamed': 'Nenumit; aceste pasaje îi sunt contextul',
  'ties.only': 'Documentul vorbește despre aceasta doar ca parte din {groups}.',
  'ties.silent.sources':
    'Ce scrie aici provine din {count, plural, one {altă sursă, enumerată} few {alte # surse, enumerate} other {alte # de surse, enumerate}} mai jos.',
  'ties.silent.wider': 'Documentul vorbește însă despre cele din care face parte:',
  'ties.passages': '{count, plural, one {# pasaj} few {# pasaje} other {# de pasaje}}',
  'ties.rest': '{count, plural, one {încă # pasaj} few {încă # pasaje} other {încă # de pasaje}}',
  'ties.mentions': 'Mențiuni ({count, number}):',
  'ties.mention': 'Mențiunea {index, number} din {count, number} în {place}',
  'ties.named.title': 'Ce numește documentul aici',
  'ties.named.strategies': 'Strategii, tratate, programe',
  'ties.named.institutions': 'Instituții și cooperare',
  'ties.named.cases': 'Cazuri și grupări',
  'ties.named.events': 'Evenimente',
  'ties.named.none':
    'Documentul nu numește nicio strategie, instituție, niciun caz sau eveniment pentru {name}.',
  'ties.named.placed': 'Numite în document, așezate aici de alte surse',
  'ties.named.others': 'Cazuri, instituții și evenimente din alte surse',
  'ties.thread.opportunities': 'Oportunități',
  'ties.thread.pillar': 'O oportunitate a pilonului',
  'ties.thread.related.jurisdictions': 'Jurisdicții',
  'ties.thread.related.regions': 'Grupuri numite în ansamblu',
  'ties.thread.related.markets': 'Piețe',
  'ties.thread.related.routes': 'Rute',
  'ties.thread.related.institutions': 'Instituții și instrumente',
  'ties.thread.related.places': 'Cazuri, grupări, evenimente și locuri',
  'ties.thread.related.abroad': 'Locuri din afara regiunii',
  'ties.thread.members':
    'Pasajele lui nu numesc separat niciuna dintre cele zece: acestea țin de grupurile despre care vorbesc.',
  'ties.thread.placeless': 'Pasajele lui nu vorbesc despre un loc, o piață sau o instituție anume.',
};

export default ties;
