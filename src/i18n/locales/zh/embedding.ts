import type { Translated } from '../../messages.ts';
import type en from '../en/embedding.ts';

const embedding: Translated<typeof en> = {
  'embedding.of': '第{number}部分，共{count}部分',
  'embedding.map': '地图：{title}',
  'embedding.previous': '上一部分：{title}',
  'embedding.next': '下一部分：{title}',
  'embedding.contents': '所有部分',
  'embedding.inEnglish': '此文为英文：尚无译文。',
  'embedding.unread': '本页文字尚未经母语者审读。',
  'embedding.legend': '图例',
  'embedding.description': '地图显示的内容',
  'embedding.table': '以表格显示地图',
  'embedding.sources': '来源',
  'embedding.source': '来源{number}',
  'embedding.edition': '《十字路口》，第{edition}版，{date}。',
  'embedding.open': '在地图集中打开',
  'embedding.changed': '本页制作以来的变化：',
  'embedding.current': '查看当前页面',
  'embedding.route': '{route}：视野内有{count, plural, other {#个路段}}，总长{length}；两端：{places}。',
  'embedding.feeders': '不属于已命名路线的路段：{count, number}个，总长{length}；两端：{places}。',
  'embedding.markets': '沿线流通的是：{markets}。',
  'embedding.evidence':
    '视野内的{count, plural, other {#个路段}}中，{brief, number}个{brief, plural, other {由简报提到}}，{literature, number}个另有文献记载，{reference, number}个为参考数据，{illustrative, number}个为便于阅读而绘制。',
  'embedding.ports': '视野内的港口：{ports}。',
  'embedding.places': '视野内的地点、机构、案件和事件：{places}。',
  'embedding.band': '{route}：一条色带，按简报所述：只表示方向，不是路径。',
  'embedding.nothing': '此视图中没有绘制路线、港口或地点：它显示各辖区及其边界。',
  'embedding.column.name': '名称',
  'embedding.column.kind': '类型',
  'embedding.column.markets': '市场及方向',
  'embedding.column.evidence': '依据',
  'embedding.column.sources': '来源',
  'embedding.forward': '{market}：从{from}到{to}',
  'embedding.border': '边界（{border}）',
  'embedding.more': '{list}，另有{count, number}个',
};

export default embedding;
