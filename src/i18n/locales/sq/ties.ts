import type { Translated } from '../../messages.ts';
import type en from '../en/ties.ts';

const ties: Translated<typeof en> = {
  'ties.asserts': 'Dokumenti thotë',
  'ties.overtaken': 'Thënë, dhe e tejkaluar tashmë',
  'ties.implies.group': 'Thënë për grupin si tërësi',
  'ties.implies.itself': 'Nënkuptuar, pa u përmendur',
  'ties.implies.through': 'Thënë për {group}, ku bën pjesë',
  'ties.implies.part': 'Thënë për {part}, që është pjesë e tij',
  'ties.wordless': 'jo me emër',
  'ties.context': 'Përmendur kalimthi',
  'ties.unnamed': 'Nuk përmendet; këto pasazhe janë konteksti',
  'ties.only': 'Dokumenti flet për të vetëm si pjesë e: {groups}.',
  'ties.silent.sources':
    'Ajo që gjendet këtu vjen nga {count, plural, one {një burim tjetër} other {# burime të tjera}}, të renditura më poshtë.',
  'ties.silent.wider': 'Dokumenti flet për atë ku bën pjesë:',
  'ties.passages': '{count, plural, one {# pasazh} other {# pasazhe}}',
  'ties.rest': '{count, plural, one {edhe # pasazh} other {edhe # pasazhe}}',
  'ties.mentions': '{count, number} përmendje:',
  'ties.mention': 'Përmendja {index, number} nga {count, number} në {place}',

  'ties.named.title': 'Çfarë përmend dokumenti këtu',
  'ties.named.strategies': 'Strategji, traktate, programe',
  'ties.named.institutions': 'Institucione dhe bashkëpunim',
  'ties.named.cases': 'Raste dhe grupe',
  'ties.named.events': 'Ngjarje',
  'ties.named.none': 'Dokumenti nuk përmend asnjë strategji, institucion, rast apo ngjarje për: {name}.',
  'ties.named.placed': 'Përmendur në dokument, vendosur këtu nga burime të tjera',
  'ties.named.others': 'Raste, institucione dhe ngjarje nga burime të tjera',

  'ties.thread.opportunities': 'Mundësitë',
  'ties.thread.pillar': 'Një mundësi e shtyllës',
  'ties.thread.related.jurisdictions': 'Juridiksionet',
  'ties.thread.related.regions': 'Grupe për të cilat flitet si tërësi',
  'ties.thread.related.markets': 'Tregjet',
  'ties.thread.related.routes': 'Rrugët',
  'ties.thread.related.institutions': 'Institucione dhe instrumente',
  'ties.thread.related.places': 'Raste, grupe, ngjarje dhe vende',
  'ties.thread.related.abroad': 'Vende jashtë rajonit',
  'ties.thread.members':
    'Pasazhet e saj nuk përmendin vetë asnjë nga të dhjetët: këta u përkasin grupeve për të cilat flasin.',
  'ties.thread.placeless': 'Pasazhet e saj nuk flasin për ndonjë vend, treg apo institucion të veçantë.',
};

export default ties;
