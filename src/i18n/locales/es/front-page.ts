import type { Translated } from '../../messages.ts';
import type en from '../en/front-page.ts';

const frontPage: Translated<typeof en> = {
  'front.title': 'Cifras clave',
  'front.qualified.about': 'alrededor de {value}',
  'front.qualified.over': 'más de {value}',
  'front.qualified.nearly': 'casi {value}',

  'front.schengen':
    'jurisdicciones están dentro del espacio Schengen en las fronteras terrestres; el {day} eran {before, number}.',
  'front.detections':
    'detecciones de cruces irregulares de fronteras en la ruta de los Balcanes Occidentales en {year}; {peak} en {peakYear}.',
  'front.detections.note':
    'Detecciones comunicadas por Frontex, no personas. También dependen de dónde y cómo se vigilan las fronteras.',
  'front.seizures': '{market} en {port}, {date}: el mayor hallazgo fechado en un puerto de la región.',
  'front.seizures.note':
    'Los {count, number} mayores hallazgos fechados de heroína o cocaína en puertos de la región; sin aquellos en que se discute de qué droga se trata.',
  'front.scores':
    'puntuación media del mercado «{market}» en {count, number} jurisdicciones, la más alta de {markets, number} mercados ilícitos.',
  'front.scores.note':
    'Las puntuaciones de las jurisdicciones van de 1 a 10 (puntos). Su media (línea) es un cálculo nuestro. Sin puntuación: {unscored}.',
  'front.coverage':
    'pasajes hablan de {name} en sí, el número más bajo. Ninguna jurisdicción tiene más de {most, number}.',
  'front.coverage.note': 'No se cuentan los pasajes sobre un grupo.',
  'front.changes':
    'notas fechadas recogen lo que ha cambiado desde el informe de {year}; fecha de la última: {date}.',
  'front.passages':
    'pasajes del informe, cada uno en paráfrasis; {linked, number} están vinculados a lugares del mapa.',
  'front.business-model': 'etapas de un modelo de negocio: figura I del informe, tal como la reconstruimos.',
  'front.landscape': 'mercados ilícitos: figura II del informe.',

  // In chapters, under the chart.
  'front.dated': 'Fecha: {date}. Fuente:',
  'front.someRows': 'Se muestran los {shown, number} más altos y el más bajo de {count, number}.',

  'front.series.eu': 'UE',
  'front.series.schengen': 'Schengen',
  'front.series.linked': 'Vinculados a lugares',
  'front.series.no-place': 'Sin lugar',
  'front.series.out-of-scope': 'Ajenos al tema',

  'front.finds': 'Hallazgos de heroína o cocaína',

  'front.table': 'tabla y {count, plural, one {# fuente} many {# de fuentes} other {# fuentes}}',
  'front.table.what': 'Concepto',
  'front.table.date': 'Fecha',
  'front.table.market': 'Mercado',
  'front.table.value': 'Valor',
  'front.table.mean': 'Media',
};

export default frontPage;
