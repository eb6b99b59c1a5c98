import type { Translated } from '../../messages.ts';
import type en from '../en/clusters.ts';

const clusters: Translated<typeof en> = {
  'clusters.about':
    '{count, plural, other {有#条记录}}距任何路段超过{km}：其中{inside}条属于{clusters, plural, other {#个集群}}，{alone}条不属于任何集群。',
  'clusters.candidate':
    '每个集群都是一个可能的路段，依据的是您自己的记录，而不是本地图集。记录密集之处说明记录是在哪里产生的，那里可能是检查地点，也可能是通行路径。',
  'clusters.within': '彼此相近的距离，公里',
  'clusters.least': '最少记录数',
  'clusters.looking': '正在寻找集群……',
  'clusters.failed': '无法找出集群。请更改距离或筛选条件后重试。',
  'clusters.none': '那里没有如此密集的记录。',
  'clusters.outline': '候选：集群各记录周围的区域及其合计',
  'clusters.record': '距任何路段超过{km}的记录',
  'clusters.table': '集群表',
  'clusters.column.place': '位置',
  'clusters.column.records': '记录',
  'clusters.column.span': '起止',
  'clusters.column.size': '距中心最远',
  'clusters.place': '{node}{direction}{km}处',
  'clusters.here': '{node}周围',
  'clusters.goTo': '在地图上显示：{place}',
  'clusters.gone': '地图显示集群：{place}。',
  'clusters.undated': '无日期',
  'clusters.dates': '{from} – {to}',
  'clusters.direction.n': '以北',
  'clusters.direction.ne': '东北方',
  'clusters.direction.e': '以东',
  'clusters.direction.se': '东南方',
  'clusters.direction.s': '以南',
  'clusters.direction.sw': '西南方',
  'clusters.direction.w': '以西',
  'clusters.direction.nw': '西北方',
  'clusters.method':
    '方法：DBSCAN（Ester等，1996年），按平均球面上的大圆距离计算，与椭球面相差至多0.5%。在该距离内（包括自身）达到最少记录数的记录为核心；彼此相近的核心构成一个集群，核心附近的其他记录归入最近的核心。相同的记录得出相同的集群。区域取最小凸区域，四周留有余地。',
};

export default clusters;
