import type { Translated } from '../../messages.ts';
import type en from '../en/reader-figures.ts';

const readerFigures: Translated<typeof en> = {
  'figures.number': '图{number}',
  'figures.enlarge': '放大',
  'figures.enlargeFigure': '放大图{number}',
  'figures.read': '在简报中阅读',
  'figures.model.title': '图一：端到端业务模式',
  'figures.model.mark': '重构',
  'figures.model.why':
    '我们所用的文本中只保留了此图的图题。各阶段、其顺序和箭头由我们绘制；其中的内容出自简报第二节。',
  'figures.model.stages': '业务模式的各阶段',
  'figures.stage.show': '在地图上显示',
  'figures.stage.shown': '已在地图上突出显示',
  'figures.stage.lit': '{title}：已在地图上突出显示',
  'figures.stage.unlit': '不再突出显示任何阶段',
  'figures.stage.rests': '依据',
  'figures.stage.passage': '阅读{section}，{label}：{title}',
  'figures.passes.drugs': '毒品',
  'figures.passes.proceeds': '所得',
  'figures.landscape.title': '图二：有组织犯罪概况',
  'figures.map.name': '十个辖区的地图',
  'figures.map.nameLit': '十个辖区的地图，带{market}的线条',
  'figures.map.hint': '停留在一个方框上：其市场的线条会在此处和大地图上突出显示。',
  'figures.map.ours': '由我们绘制，不是简报的地图，也不是联合国地图；线条为示意性质。',
  'figures.map.theirs': '关于其自身的地图，简报说明：',
  'figures.box.legs': '地图上有{legs, plural, other {#个路段}}，出自其他来源：简报没有画线。',
  'figures.box.legsNoPlace':
    '此图没有给该市场单独的地点。出自其他来源：地图上有{legs, plural, other {#个路段}}。',
  'figures.box.band': '在地图上：简报本身所述内容的色带。',
  'figures.box.hidden': '地图只显示简报本身所述内容时，此处没有任何显示。',
  'figures.box.nothing': '地图上没有地点：此图和我们的来源都没有给出地点。',
  'figures.box.alone': '在地图上单独显示',
  'figures.box.all': '重新显示所有市场',
  'figures.box.saidAlone': '地图只显示{market}',
  'figures.box.saidAll': '地图重新显示所有市场',
  'figures.box.market': '市场详情',
};

export default readerFigures;
