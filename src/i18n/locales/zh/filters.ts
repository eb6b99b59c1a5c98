import type { Translated } from '../../messages.ts';
import type en from '../en/filters.ts';

const filters: Translated<typeof en> = {
  // Layer panel
  'filters.markets': '市场',
  'filters.allMarkets': '全部',
  'filters.noMarkets': '无',
  'filters.subMarkets': '{name}的子市场',
  'filters.branchCount': '{count, plural, other {#个分支}}',
  'filters.evidence': '依据',
  'filters.evidence.read': '仅限我们读过的文件',
  'filters.layers': '图层',
  'filters.briefOnly': '仅简报',
  'filters.allSources': '简报和其他来源',
  'filters.briefOnlyNote': '隐藏简报本身未述的内容',
  'filters.legendOf': '{name}的图例',
  'filters.reset': '重新显示全部',
  'filters.counts': '{all, number}个要素中有{shown, number}个通过筛选',
  'filters.inBriefNot': '简报没有将其置于地图上',

  // Search box
  'search.label': '搜索地图集',
  'search.placeholder': '地点、案件、段落',
  'search.results': '{count, plural, =0 {未找到} other {#个结果}}',
  'search.none': '此处没有名为“{query}”的内容。请试用其他拼写或语言。',
  'search.more': '{count, plural, other {另有#个：继续输入以缩小范围}}',
  'search.group.jurisdiction': '辖区',
  'search.group.route': '路线和分支',
  'search.group.city': '城市和节点',
  'search.group.port': '港口',
  'search.group.market': '市场',
  'search.group.border': '边界',
  'search.group.crossing': '边境过境点',
  'search.group.institution': '机构',
  'search.group.case': '案件',
  'search.group.event': '事件',
  'search.group.group': '团伙',
  'search.group.place': '地点和区域',
  'search.group.pillar': '支柱',
  'search.group.thread': '简报的主线',
  'search.group.instrument': '条约、战略、方案',
  'search.group.timeline': '时间',
  'search.group.leg': '路段',
  'search.clear': '清除搜索',

  // Timeline
  'time.title': '简报的时间线',
  'time.from': '时段开始',
  'time.to': '时段结束',
  'time.open': '所有日期',
  'time.until': '截至{date}',
  'time.since': '自{date}起',
  'time.openStart': '起点不限',
  'time.openEnd': '终点不限',
  'time.reset': '显示所有日期',
  'time.compare': '比较两个日期',
  'time.group': '{date}前后有{count, plural, other {#个事件}}',
  'time.event': '{date}：{label}',
  'time.outside': '在时段之外',
  'time.ended': '已结束',
};

export default filters;
