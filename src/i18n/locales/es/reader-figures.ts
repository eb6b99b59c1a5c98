import type { Translated } from '../../messages.ts';
import type en from '../en/reader-figures.ts';

const readerFigures: Translated<typeof en> = {
  'figures.number': 'Figura {number}',
  'figures.enlarge': 'Ampliar',
  'figures.enlargeFigure': 'Ampliar la figura {number}',
  'figures.read': 'Leer en el informe',
  'figures.model.title': 'Figura I: un modelo de negocio de principio a fin',
  'figures.model.mark': 'Reconstrucción',
  'figures.model.why':
    'Del texto con el que trabajamos solo se conserva el pie de esta figura. Las etapas, su orden y las flechas son nuestros; lo que figura en ellas procede de la sección II del informe.',
  'figures.model.stages': 'Etapas del modelo de negocio',
  'figures.stage.show': 'Mostrar en el mapa',
  'figures.stage.shown': 'Iluminado en el mapa',
  'figures.stage.lit': '{title}: iluminado en el mapa',
  'figures.stage.unlit': 'Ya no hay ninguna etapa iluminada',
  'figures.stage.rests': 'Se basa en',
  'figures.stage.passage': 'Leer {section}, {label}: {title}',
  'figures.passes.drugs': 'drogas',
  'figures.passes.proceeds': 'ganancias',
  'figures.landscape.title': 'Figura II: el panorama de la delincuencia organizada',
  'figures.map.name': 'Mapa de las diez jurisdicciones',
  'figures.map.nameLit': 'Mapa de las diez jurisdicciones con las líneas de {market}',
  'figures.map.hint':
    'Deténgase en un recuadro: las líneas de su mercado se iluminan aquí y en el mapa grande.',
  'figures.map.ours':
    'Dibujo nuestro, no el mapa del informe ni un mapa de las Naciones Unidas; las líneas son esquemáticas.',
  'figures.map.theirs': 'De su propio mapa, el informe dice:',
  'figures.box.legs':
    '{legs, plural, one {# tramo} many {# de tramos} other {# tramos}} en el mapa, de otras fuentes: el informe no traza ninguna línea.',
  'figures.box.legsNoPlace':
    'La figura no da a este mercado un lugar propio. De otras fuentes: {legs, plural, one {# tramo} many {# de tramos} other {# tramos}} en el mapa.',
  'figures.box.band': 'En el mapa: la banda de lo que dice el propio informe.',
  'figures.box.hidden': 'Nada en el mapa mientras muestre solo lo que dice el propio informe.',
  'figures.box.nothing': 'Sin lugar en el mapa: ni la figura ni ninguna fuente nuestra se lo da.',
  'figures.box.alone': 'Mostrar solo esto en el mapa',
  'figures.box.all': 'Volver a mostrar todos los mercados',
  'figures.box.saidAlone': 'El mapa muestra solo {market}',
  'figures.box.saidAll': 'El mapa vuelve a mostrar todos los mercados',
  'figures.box.market': 'El mercado en detalle',
};

export default readerFigures;
