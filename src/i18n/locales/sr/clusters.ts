import type { Translated } from '../../messages.ts';
import type english from '../en/clusters.ts';

const clusters: Translated<typeof english> = {
  'clusters.about':
    '{count, plural, one {# запис лежи} few {# записа леже} other {# записа лежи}} даље од {km} од сваке деонице: {inside} у {clusters, plural, one {# скупу} few {# скупа} other {# скупова}}, {alone} ни у једном.',
  'clusters.candidate':
    'Сваки је кандидат за деоницу, из ваших записа, а не из атласа. Где су записи близу један другом, говори где су настали: то може бити место контроле као и пут.',
  'clusters.within': 'Близу један другом до, km',
  'clusters.least': 'Најмање оволико записа',
  'clusters.looking': 'Траже се скупови…',
  'clusters.failed': 'Скупови нису могли бити нађени. Промените растојање или филтере да покушате поново.',
  'clusters.none': 'Тамо ниједан запис не лежи тако близу другом.',
  'clusters.outline': 'Кандидат: подручје око записа једног скупа, са њиховим збиром',
  'clusters.record': 'Запис даље од {km} од сваке деонице',
  'clusters.table': 'Скупови као табела',
  'clusters.column.place': 'Где',
  'clusters.column.records': 'Записи',
  'clusters.column.span': 'Од – до',
  'clusters.column.size': 'До, од средине',
  'clusters.place': '{km} {direction} од места {node}',
  'clusters.here': 'око места {node}',
  'clusters.goTo': 'Прикажи на карти: {place}',
  'clusters.gone': 'Карта приказује скуп {place}.',
  'clusters.undated': 'без датума',
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
    'Метод: DBSCAN (Ester и други 1996) по растојањима великог круга на средњој сфери, до 0,5 % од елипсоида. Запис који у том растојању има најмање оволико записа, рачунајући и њега, језгро је; језгра близу једно другом чине један скуп, а остали записи близу неког језгра припадају најближем. Исти записи дају исте скупове. Подручје је најмање конвексно, са простором унаоколо.',
};

export default clusters;
