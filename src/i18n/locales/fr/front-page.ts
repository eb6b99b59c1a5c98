import type { Translated } from '../../messages.ts';
import type en from '../en/front-page.ts';

const frontPage: Translated<typeof en> = {
  'front.title': 'Chiffres clés',
  'front.qualified.about': 'environ {value}',
  'front.qualified.over': 'plus de {value}',
  'front.qualified.nearly': 'près de {value}',

  'front.schengen':
    'pays et territoires sont dans l’espace Schengen aux frontières terrestres ; ils étaient {before, number} le {day}.',
  'front.detections':
    'détections de franchissements irréguliers des frontières sur la route des Balkans occidentaux en {year} ; {peak} en {peakYear}.',
  'front.detections.note':
    'Détections signalées par Frontex, et non personnes. Leur nombre dépend aussi des lieux et des moyens de surveillance des frontières.',
  'front.seizures': '{market} à {port}, {date} : la plus grande découverte datée dans un port de la région.',
  'front.seizures.note':
    'Les {count, number} plus grandes découvertes datées d’héroïne ou de cocaïne dans des ports de la région ; sans celles où la nature de la drogue est contestée.',
  'front.scores':
    'score moyen du marché « {market} » dans {count, number} pays et territoires, le plus élevé de {markets, number} marchés illicites.',
  'front.scores.note':
    'Les scores des pays et territoires vont de 1 à 10 (points). Leur moyenne (trait) est calculée par nous. Sans score : {unscored}.',
  'front.coverage':
    'passages au sujet du pays ou territoire lui-même ({name}), le nombre le plus bas. Aucun pays ou territoire n’en a plus de {most, number}.',
  'front.coverage.note': 'Les passages sur un groupe ne sont pas comptés.',
  'front.changes':
    'notes datées indiquent ce qui a changé depuis le document de {year} ; date de la dernière : {date}.',
  'front.passages':
    'passages du document, chacun en paraphrase ; {linked, number} sont rattachés à des lieux sur la carte.',
  'front.business-model':
    'étapes d’un modèle économique : figure I du document, telle que nous la reconstituons.',
  'front.landscape': 'marchés illicites : figure II du document.',

  // In chapters, under the chart.
  'front.dated': 'Date : {date}. Source :',
  'front.someRows': 'Affichés : les {shown, number} plus élevés et le plus bas sur {count, number}.',

  'front.series.eu': 'UE',
  'front.series.schengen': 'Schengen',
  'front.series.linked': 'Rattachés à des lieux',
  'front.series.no-place': 'Sans lieu',
  'front.series.out-of-scope': 'Hors champ',

  'front.finds': 'Découvertes d’héroïne ou de cocaïne',

  'front.table': 'tableau et {count, plural, one {# source} many {# sources} other {# sources}}',
  'front.table.what': 'Objet',
  'front.table.date': 'Date',
  'front.table.market': 'Marché',
  'front.table.value': 'Valeur',
  'front.table.mean': 'Moyenne',
};

export default frontPage;
