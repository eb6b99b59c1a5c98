import type { Translated } from '../../messages.ts';
import type en from '../en/clusters.ts';

const clusters: Translated<typeof en> = {
  'clusters.about':
    '{count, plural, one {# запис лежи} other {# записи лежат}} подалеку од {km} од која било делница: {inside} во {clusters, plural, one {# групирање} other {# групирања}}, {alone} надвор од нив.',
  'clusters.candidate':
    'Секое е кандидат за делница, од вашите сопствени записи, а не од атласот. Каде што записите се густи, тука се направени – тоа може да е место на проверки, а не само пат.',
  'clusters.within': 'Блиску еден до друг, до км',
  'clusters.least': 'Најмалку толку записи',
  'clusters.looking': 'Се бараат групирања…',
  'clusters.failed':
    'Групирањата не можеа да се најдат. Променете го растојанието или филтрите за да пробате повторно.',
  'clusters.none': 'Таму нема записи што се толку блиску.',
  'clusters.outline': 'Кандидат: површината околу записите на едно групирање, со нивниот збир',
  'clusters.record': 'Запис подалеку од {km} од која било делница',
  'clusters.table': 'Групирањата како табела',
  'clusters.column.place': 'Каде',
  'clusters.column.records': 'Записи',
  'clusters.column.span': 'Од – до',
  'clusters.column.size': 'До, од средината',
  'clusters.place': '{km} {direction} од {node}',
  'clusters.here': 'околу {node}',
  'clusters.goTo': 'Прикажи на картата: {place}',
  'clusters.gone': 'Картата го прикажува групирањето {place}.',
  'clusters.undated': 'без датуми',
  'clusters.dates': '{from} – {to}',
  'clusters.direction.n': 'северно',
  'clusters.direction.ne': 'североисточно',
  'clusters.direction.e': 'источно',
  'clusters.direction.se': 'југоисточно',
  'clusters.direction.s': 'јужно',
  'clusters.direction.sw': 'југозападно',
  'clusters.direction.w': 'западно',
  'clusters.direction.nw': 'северозападно',
  'clusters.method':
    'Метод: DBSCAN (Ester и др. 1996) по растојанија на голем круг врз средна сфера, со отстапка до 0,5 % од елипсоидот. Запис што во растојанието има најмалку толку записи, сметајќи го и него, е јадро; блиските јадра се едно групирање, а другите записи близу јадро му припаѓаат на најблиското. Истите записи даваат исти групирања. Површината е најмалата конвексна, со простор околу неа.',
};

export default clusters;
