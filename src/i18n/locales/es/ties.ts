import type { Translated } from '../../messages.ts';
import type en from '../en/ties.ts';

const ties: Translated<typeof en> = {
  'ties.asserts': 'El informe dice',
  'ties.overtaken': 'Dicho, y superado desde entonces',
  'ties.implies.group': 'Dicho del grupo en su conjunto',
  'ties.implies.itself': 'Aludido, sin nombrarlo',
  'ties.implies.through': 'Dicho de {group}, a lo que pertenece',
  'ties.implies.part': 'Dicho de {part}, que es una parte',
  'ties.wordless': 'no por su nombre',
  'ties.context': 'Nombrado de paso',
  'ties.unnamed': 'No nombrado; estos pasajes son su contexto',
  'ties.only': 'El informe habla de ello solo como parte de {groups}.',
  'ties.silent.sources':
    'Lo que figura aquí procede de {count, plural, one {otra fuente, indicada} many {otros # de fuentes, indicadas} other {otras # fuentes, indicadas}} más abajo.',
  'ties.silent.wider': 'El informe sí habla de aquello a lo que pertenece:',
  'ties.passages': '{count, plural, one {# pasaje} many {# de pasajes} other {# pasajes}}',
  'ties.rest': '{count, plural, one {# pasaje más} many {# de pasajes más} other {# pasajes más}}',
  'ties.mentions': '{count, number} menciones:',
  'ties.mention': 'Mención {index, number} de {count, number} en {place}',

  'ties.named.title': 'Lo que el informe nombra aquí',
  'ties.named.strategies': 'Estrategias, tratados, programas',
  'ties.named.institutions': 'Instituciones y cooperación',
  'ties.named.cases': 'Casos y grupos',
  'ties.named.events': 'Eventos',
  'ties.named.none': 'El informe no nombra ninguna estrategia, institución, caso ni evento de {name}.',
  'ties.named.placed': 'Nombrado en el informe, situado aquí por otras fuentes',
  'ties.named.others': 'Casos, instituciones y eventos de otras fuentes',

  'ties.thread.opportunities': 'Oportunidades',
  'ties.thread.pillar': 'Una oportunidad de',
  'ties.thread.related.jurisdictions': 'Jurisdicciones',
  'ties.thread.related.regions': 'Grupos de los que se habla en conjunto',
  'ties.thread.related.markets': 'Mercados',
  'ties.thread.related.routes': 'Rutas',
  'ties.thread.related.institutions': 'Instituciones e instrumentos',
  'ties.thread.related.places': 'Casos, grupos, eventos y lugares',
  'ties.thread.related.abroad': 'Lugares fuera de la región',
  'ties.thread.members':
    'Sus pasajes no nombran por sí sola a ninguna de las diez: estas pertenecen a los grupos de los que hablan.',
  'ties.thread.placeless': 'Sus pasajes no hablan de ningún lugar, mercado ni institución en particular.',
};

export default ties;
