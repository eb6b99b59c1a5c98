import type { Translated } from '../../messages.ts';
import type en from '../en/incident-map.ts';

const incidentMap: Translated<typeof en> = {
  'incidentMap.title': '在地图上显示为',
  'incidentMap.points': '点',
  'incidentMap.density': '密度',
  'incidentMap.hexagons': '六边形',
  'incidentMap.legs': '沿路段',
  'incidentMap.difference': '沿路段的差异',
  'incidentMap.clusters': '网络之外的集群',
  'incidentMap.about.points': '{count, plural, other {#条记录}}，各在其位置；{unplaced}条没有地点。',
  'incidentMap.about.density':
    '每1000平方公里的记录数，经平滑处理：每条记录分散到周围约{km}的范围。低于第一级的地方留白。',
  'incidentMap.about.density.measured':
    '每1000平方公里的数量，经平滑处理：每条记录分散到周围约{km}的范围。低于第一级的地方留白。',
  'incidentMap.about.hexagons':
    '{count, plural, other {#条记录}}分布在每个{area}的六边形中，放大时六边形变小；{unplaced}条没有地点。',
  'incidentMap.about.hexagons.measured':
    '{sum}分布在每个{area}的六边形中，放大时六边形变小；{unplaced}没有地点。',
  'incidentMap.counting': '正在计数……',
  'incidentMap.legend': '地图上记录的图例',
  'incidentMap.noMarket': '不属于任何市场',
  'incidentMap.class.one': '{from}',
  'incidentMap.class.between': '{from}至{to}',
  'incidentMap.class.more': '{from}及以上',
  'incidentMap.perArea': '每1000平方公里{class}',
  'incidentMap.hexagonTable': '六边形表',
  'incidentMap.column.middle': '六边形中心',
  'incidentMap.column.records': '记录',
  'incidentMap.place': '北纬{lat}°，东经{lng}°',
  'incidentMap.about.legs':
    '{count, plural, other {有#条记录}}位于路段{km}之内。路段旁的条带宽度表示沿其方向看该侧的记录数；数字为两侧合计。点按数字或表中的路段，只看其记录。',
  'incidentMap.about.legs.measured': '{sum}位于路段{km}之内。条带宽度：该侧的数量。数字：两侧合计。',
  'incidentMap.strip': '一侧有{count, plural, other {#条记录}}',
  'incidentMap.strip.measured': '一侧有{sum}',
  'incidentMap.offCorridor': '距任何路段超过{km}',
  'incidentMap.unplaced': '没有地点',
  'incidentMap.legTable': '路段表',
  'incidentMap.column.leg': '路段',
  'incidentMap.column.left': '左侧',
  'incidentMap.column.on': '线上',
  'incidentMap.column.right': '右侧',
  'incidentMap.column.all': '合计',
  'incidentMap.chooseLeg': '只看{leg}的记录',
  'incidentMap.own.alone': '您的记录按“{name}”的路段计数，而不按地图集的路段。',
  'incidentMap.own.added': '您的记录在最近的路段计数，可属于地图集或“{name}”。',
  'incidentMap.own.failed': '无法按“{name}”的路段计数您的记录。',
  'incidentMap.own.section': '{name}（您的网络）',
  'incidentMap.splitView.hexagons': '记录分布在每个{area}的六边形中，放大时六边形变小。',
  'incidentMap.splitView.legs':
    '路段{km}之内的记录。其旁条带的宽度表示沿其方向看该侧的记录数，两半中记录数相同则宽度相同；数字为两侧合计。',
  'incidentMap.splitView.atLegs': '路段{km}之内',
  'incidentMap.splitView.sides': '左侧{left}，线上{on}，右侧{right}',
  'incidentMap.here': '此处第{number}条记录，共{count}条',
  'incidentMap.here.before': '上一条',
  'incidentMap.here.next': '下一条',
  'incidentMap.goTo': '在地图上显示{place}',
};

export default incidentMap;
