import type { Translated } from '../../messages.ts';
import type en from '../en/front-page.ts';

const frontPage: Translated<typeof en> = {
  'front.title': '关键数字',
  'front.qualified.about': '约{value}',
  'front.qualified.over': '超过{value}',
  'front.qualified.nearly': '近{value}',

  'front.schengen': '个辖区在陆地边界上属于申根区；{day}为{before, number}个。',
  'front.detections': '次非正常越境，{year}年在西巴尔干路线上发现；{peakYear}年为{peak}次。',
  'front.detections.note': '数字为Frontex报告的发现次数，不是人数。次数也取决于在何处、以何种方式管控边界。',
  'front.seizures': '{market}，{date}在{port}查获：本区域港口有日期记录的最大宗查获。',
  'front.seizures.note':
    '本区域港口有日期记录的{count, number}宗最大的海洛因或可卡因查获；不含毒品种类有争议的。',
  'front.scores': '为“{market}”市场在{count, number}个辖区的平均评分，在{markets, number}个非法市场中最高。',
  'front.scores.note': '辖区评分为1至10分（圆点）。平均值（线）由我们计算。没有评分：{unscored}。',
  'front.coverage': '个段落谈及{name}本身，为最少。没有辖区超过{most, number}个。',
  'front.coverage.note': '关于群体的段落不计。',
  'front.changes': '条有日期的说明，记录{year}年简报以来的变化；最新一条的日期为{date}。',
  'front.passages': '个简报段落，均为转述；其中{linked, number}个与地图上的地点相联系。',
  'front.business-model': '个业务模式阶段：简报图一，由我们重构。',
  'front.landscape': '个非法市场：简报图二。',

  // In chapters, under the chart.
  'front.dated': '日期：{date}。来源：',
  'front.someRows': '所示为{count, number}项中最高的{shown, number}项和最低的一项。',

  'front.series.eu': '欧盟',
  'front.series.schengen': '申根',
  'front.series.linked': '与地点相联系',
  'front.series.no-place': '没有地点',
  'front.series.out-of-scope': '与主题无关',

  'front.finds': '海洛因或可卡因查获',

  'front.table': '表格和{count, plural, other {#个来源}}',
  'front.table.what': '项目',
  'front.table.date': '日期',
  'front.table.market': '市场',
  'front.table.value': '数值',
  'front.table.mean': '平均值',
};

export default frontPage;
