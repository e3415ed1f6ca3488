/** The codes that are not rules: syntax, schema, files, references, plan notes, templates, settings. Data for `explain`. */
import type { Severity } from '../diagnostic.ts'

export interface Code {
  readonly id: string
  readonly severity: Severity
  readonly title: string
  readonly why: string
  readonly source: string
  /** The lines in question, not a whole file. */
  readonly bad: string
  readonly good: string
}

type Row = readonly [id: string, severity: Severity, title: string, why: string, bad: string, good: string]

const rows = (source: string, list: readonly Row[]): readonly Code[] =>
  list.map(([id, severity, title, why, bad, good]) => ({ id, severity, title, why, source, bad, good }))

export const codes: readonly Code[] = [
  ...rows('YAML 1.2 与中文输入法的常见手误', [
    ['syntax/indent', 'error', '缩进对齐', '同一级的字段要从同一列开始，差一格就成了别人的下级。', '定位:\n  纽带: [利益]\n   加入理由: 学做菜', '定位:\n  纽带: [利益]\n  加入理由: 学做菜'],
    ['syntax/tab', 'error', '只用空格缩进', 'YAML 不认 Tab 键，看着对齐其实没有。', '定位:\n\t纽带: [利益]', '定位:\n  纽带: [利益]'],
    ['syntax/colon-missing', 'error', '字段后面有冒号', '少了冒号，读不出哪是字段、哪是内容。', '名称 山里茶油厨房', '名称: 山里茶油厨房'],
    ['syntax/colon-space', 'error', '冒号后面空一格', '半角冒号后面没有空格，整行会被当成一句话。', '名称:山里茶油厨房', '名称: 山里茶油厨房'],
    ['syntax/full-width-colon', 'error', '字段后面用半角冒号', '全角冒号是文字，不是字段的标记。', '名称：山里茶油厨房', '名称: 山里茶油厨房'],
    ['syntax/colon-in-text', 'error', '句子里有“: ”要加引号', '没有引号的句子里出现半角冒号加空格，会被当成又一个字段。', '目标: 提醒: 今晚八点', '目标: "提醒: 今晚八点"'],
    ['syntax/full-width-dash', 'error', '列表用半角减号开头', '全角的破折号是文字，不是列表的标记。', '公约:\n  —晒菜带用量', '公约:\n  - 晒菜带用量'],
    ['syntax/dash-space', 'error', '减号后面空一格', '“-”后面没有空格，整行会被当成一句话。', '公约:\n  -晒菜带用量', '公约:\n  - 晒菜带用量'],
    ['syntax/dash-missing', 'error', '列表每项都有“- ”', '第一项少了“- ”，后面几项就接不上。', '团队:\n    标识: lan\n    名字: 阿岚\n  - 标识: mu\n    名字: 木木', '团队:\n  - 标识: lan\n    名字: 阿岚\n  - 标识: mu\n    名字: 木木'],
    ['syntax/comma', 'error', '各项之间用半角逗号', '“，”“、”是文字，不能隔开方括号、花括号里的各项。', '纽带: [利益、情感]', '纽带: [利益, 情感]'],
    ['syntax/folded-line', 'warning', '没有“- ”的一行接进了上一行', 'YAML 会把缩进的下一行接在上一行后面，中间留一个空格，也不会报错。', '公约:\n  - 晒菜带用量\n    不转发', '公约:\n  - 晒菜带用量\n  - 不转发'],
    ['syntax/full-width-space', 'error', '缩进用半角空格', '全角空格看着像缩进，YAML 不认。', '定位:\n　　纽带: [利益]', '定位:\n  纽带: [利益]'],
    ['syntax/fence', 'error', '复制来的代码框不是内容', '“```”是网页和聊天里代码框的边，不是社群文件的一部分。', '```yaml\n名称: 山里茶油厨房\n```', '名称: 山里茶油厨房'],
    ['syntax/comment', 'error', '注释的写法', '注释以半角“#”开头，前面空一格；“//”“＃”、分隔线和紧贴着字的“#”都不是注释。', '纽带: [利益]#必填', '纽带: [利益] # 必填'],
    ['syntax/comment-cut', 'warning', '“#”后面的字被当成注释', '没有引号的内容里，空格加“#”之后全被丢掉，也不会报错。', '名称: 读书 # 三期', '名称: "读书 # 三期"'],
    ['syntax/quote', 'error', '引号成对', '英文引号只有一半，或中英文引号配成一对，后面整段都读不出。', '名称: "山里茶油厨房', '名称: "山里茶油厨房"'],
    ['syntax/bracket', 'error', '括号合上', '“[”“{”没有合上，后面整段都被吞进去。', '纽带: [利益', '纽带: [利益]'],
    ['syntax/special-start', 'error', '以特殊符号开头的文字加引号', '“@”“%”“`”“[”“{”等开头，YAML 另有用处。', '落款: @阿岚', '落款: "@阿岚"'],
    ['syntax/list', 'error', '列表每项一行', '列表和字段写在同一行，或少了“- ”，读不成列表。', '公约: - 晒菜带用量', '公约:\n  - 晒菜带用量'],
    ['syntax/block-text', 'error', '多行文字从下一行开始', '“|”“>”后面不能直接写字。', '话术: | 大家好', '话术: |\n  大家好'],
    ['syntax/escape', 'error', '双引号里的反斜杠', '英文双引号里“\\”有特殊含义。', '备注: "C:\\茶油"', "备注: 'C:\\茶油'"],
    ['syntax/key', 'error', '字段名是一个词', '列表、数据组不能当字段名。', '[名称]: 山里茶油厨房', '名称: 山里茶油厨房'],
    ['syntax/anchor', 'error', '引用的写法', '“&”“*”开头的文字会被当成引用。', '落款: *阿岚*', '落款: "*阿岚*"'],
    ['syntax/alias', 'error', '引用前面定义过的名字', '“*名字”引用的“&名字”要写在前面，也不能引用自己。', '公约: *规矩', '群规: &规矩 [带用量]\n公约: *规矩'],
    ['syntax/alias-bomb', 'error', '引用不层层套叠', '引用套引用，几行能展开成几万项。', 'a: &a [油, 油]\nb: &b [*a, *a]', '公约: [晒菜带用量]'],
    ['syntax/merge', 'error', '“<<”引用一组字段', '“<<”后面只能是带下级字段的引用。', '<<: 油', '<<: *基础'],
    ['syntax/documents', 'error', '一个文件一份社群', '“---”把文件分成了几份。', '名称: 甲\n---\n名称: 乙', '名称: 甲'],
    ['syntax/conflict', 'error', '合并冲突处理完', 'Git 合并时两个版本都留在了文件里，要人来选。', '<<<<<<< HEAD\n名称: 甲\n=======\n名称: 乙\n>>>>>>> main', '名称: 甲'],
    ['syntax/too-deep', 'error', '层数合理', '一层套一层太多，多半是复制时多出了括号。', '公约: [[[[油]]]]', '公约: [油]'],
  ]),
  ...rows('社群文件的结构', [
    ['schema/required', 'error', '必填的字段', '缺了它，这一段没有意义。', '版本: 1\n名称: 山里茶油厨房', '版本: 1\n名称: 山里茶油厨房\n类型: product-fans'],
    ['schema/unknown-key', 'error', '没有这个字段', '多半是笔误；写在没人读的字段里等于没写。', '定位:\n  纽代: [利益]', '定位:\n  纽带: [利益]'],
    ['schema/duplicate-key', 'error', '同一字段只写一次', '写两次，后一个会悄悄盖掉前一个；中文名与英文名算同一个。', '名称: 甲\nname: 乙', '名称: 甲'],
    ['schema/choice', 'error', '只能从给定的词里选', '别的词没有人认得。', '结构:\n  档次: 豪华', '结构:\n  档次: 高端'],
    ['schema/type', 'error', '写对形式', '该写数字、文字、列表或一组字段的地方写成了别的。', '结构:\n  容量: 两百来人', '结构:\n  容量: 200'],
    ['schema/range', 'error', '数在范围里', '占比不超过 100%，人数不能是负数。', '受众:\n  核心成员: {占比: 200%}', '受众:\n  核心成员: {占比: 20%}'],
    ['schema/version', 'error', '文件格式版本', '版本不对，读法就不同。', '版本: 2', '版本: 1'],
    ['schema/archetype', 'error', '没有这个类型', '类型决定节奏，认不出就排不出计划。', '类型: 茶油群', '类型: product-fans'],
    ['schema/not-a-map', 'error', '文件由“字段: 内容”组成', '整个文件是一句话或一个列表，读不出社群。', '- 山里茶油厨房', '名称: 山里茶油厨房'],
    ['schema/duplicate-id', 'error', '标识不重复', '两项同名，引用它的地方不知道是哪一个。', '团队:\n  - {标识: lan, 名字: 阿岚}\n  - {标识: lan, 名字: 小兰}', '团队:\n  - {标识: lan, 名字: 阿岚}\n  - {标识: xiaolan, 名字: 小兰}'],
    ['schema/duplicate-item', 'info', '列表里同样的话写一次', '同一项写两次，多半是粘贴时多出来的；写一次意思就全了。分步骤的、按次序轮用的不查。', '语气:\n  避免: [家人们, 家人们]', '语气:\n  避免: [家人们]'],
    ['schema/missing-id', 'warning', '会生成任务的项目写标识', '没有标识就用标题代替；标题一改，任务的编号跟着变。', '活动:\n  - {用: topic, 标题: 铁锅夜, 时间: 每周三 20:00}', '活动:\n  - {标识: pan, 用: topic, 标题: 铁锅夜, 时间: 每周三 20:00}'],
    ['schema/remove-nothing', 'warning', '“去掉”要有东西可去', '基础文件和类型里没有这一项，多半是标识写错了。', '活动:\n  - {标识: pann, 用: topic, 去掉: 是}', '活动:\n  - {标识: pan, 用: topic, 去掉: 是}'],
    ['schema/date', 'error', '日期', '写成 年-月-日，而且是真有的一天。', '启动:\n  开始: 2026-02-30', '启动:\n  开始: 2026-03-01'],
    ['schema/when', 'error', '时间的写法', '读不懂的时间排不进计划。', '时间: 周三晚上', '时间: 每周三 20:00'],
    ['schema/time', 'error', '几点几分', '24 小时制。', '时间: 晚上八点', '时间: "20:00"'],
    ['schema/time-or-window', 'error', '几点，或从几点到几点', '24 小时制。', '时间: 晚上', '时间: 20:00-21:00'],
    ['schema/window', 'error', '一段时间', '从几点到几点，24 小时制。', '免打扰: 夜里', '免打扰: 22:30-07:30'],
    ['schema/duration', 'error', '多久', '数字加单位。', '时长: 一会儿', '时长: 60分钟'],
    ['schema/id', 'error', '标识的写法', '标识要短而稳定，不含空格和斜杠。', '标识: 铁锅 夜', '标识: 铁锅夜'],
    ['schema/path', 'error', '文件路径', '路径从这份文件所在的文件夹算起。', '继承: C:\\base.yaml', '继承: base.yaml'],
    ['ref/unknown-person', 'error', '团队里没有这个人', '负责人写错，任务就没有人认。', '负责人: 阿兰', '负责人: lan'],
    ['ref/unknown-offer', 'error', '没有这项供应', '活动卖的东西不在“变现.供应”里。', '供应: oill', '供应: oil'],
    ['ref/unknown-activity', 'error', '活动库里没有这种活动', '认不出就展不开筹备、提醒和收尾。', '用: 嘉宾夜谈', '用: guest'],
    ['ref/unknown-kit', 'error', '没有这个战役样板', '认不出就展不开各个阶段。', '用: 中秋大促', '用: mid-autumn'],
    ['extends/path', 'error', '继承的路径', '只能继承项目文件夹里的文件。', '继承: ../../别处.yaml', '继承: base.yaml'],
    ['extends/missing', 'error', '找不到要继承的文件', '基础文件不在那里。', '继承: bsae.yaml', '继承: base.yaml'],
    ['extends/cycle', 'error', '继承不绕圈', '甲继承乙、乙继承甲，没有尽头。', '继承: 自己.yaml', '继承: base.yaml'],
    ['set/path', 'error', '--set 的路径', '--set 要写得出是哪个字段。', '--set 容亮=200', '--set 结构.容量=200'],
  ]),
  ...rows('读文件', [
    ['file/empty', 'error', '文件是空的', '没有内容可查。', '（空文件）', '版本: 1\n名称: 山里茶油厨房\n类型: product-fans'],
    ['file/binary', 'error', '不是文本文件', '多半选成了图片、表格或压缩包。', '社群.xlsx', 'community.yaml'],
    ['file/encoding', 'error', '文字编码', '能读 UTF-8、UTF-16、GBK；其余的另存为 UTF-8。', '（认不出的编码）', '（UTF-8）'],
    ['file/line-ends', 'info', '换行用 LF', '很老的软件只用 CR 换行，别的软件会把整个文件看成一行。', '（只有 CR 的文件）', '（LF 换行的文件）'],
    ['file/too-large', 'error', '文件不超过 5 MB', '社群文件一般只有几 KB，多半是选错了。', '（6 MB）', '（6 KB）'],
  ]),
  ...rows('排计划时的提示', [
    ['calendar/year-unknown', 'warning', '没有那一年的放假安排', '国务院的通知还没有收录，法定假日按规则推算，调休不知道。没有一天落在拿不准的日子上时，只作提示。', '启动:\n  开始: 2026-12-20', '日历:\n  补充假日:\n    - {日期: 2027-01-01, 名称: 元旦, 放假: 是}'],
    ['plan/no-end', 'warning', '用到“结营”却没有结束日', '数不出离结束还有几天。', '时间: 结营-1', '结构:\n  服务期: {天数: 21}'],
    ['plan/yielded', 'info', '让位的任务', '当天已满，次要的任务让出了位置。', '内容:\n  每日上限: 1', '内容:\n  每日上限: 5'],
    ['plan/nobody-on-duty', 'info', '没有人上班的日子', '群在周末也有人说话，没有人看的那几天，问题要等到上班才有人答。', '团队:\n  - {标识: tian, 姓名: 小田, 角色: [群主], 工时: {每天: 3, 工作日: 工作日}}', '团队:\n  - {标识: tian, 姓名: 小田, 角色: [群主], 工时: {每天: 3, 工作日: 工作日}, 替补: man}\n  - {标识: man, 姓名: 阿满, 角色: [值班], 工时: {每天: 1, 工作日: 周末}}'],
    ['plan/topics-short', 'info', '选题不够用', '选题轮完会重头来。', '选题: [怎么看一滴油]', '选题: [怎么看一滴油, 怎么读标签, 怎么存放]'],
    ['plan/gave-way', 'info', '让给只办一次的活动', '同一天两场现场活动，人会分成两半；类型自带的那场让开。', '活动:\n  - {标识: fair, 用: offline, 标题: 市集, 时间: 2026-12-19 14:00}', '活动:\n  - {标识: fair, 用: offline, 标题: 市集, 时间: 2026-12-20 14:00}'],
    ['plan/out-of-reach', 'warning', '写了却排不进这次计划', '日期在计划开始之前，或这一步不会做，写了等于没写。', '启动:\n  开始: 2026-12-01\n活动:\n  - {标识: pan, 用: topic, 标题: 铁锅夜, 时间: 2026-10-01 20:00}', '启动:\n  开始: 2026-12-01\n活动:\n  - {标识: pan, 用: topic, 标题: 铁锅夜, 时间: 2026-12-02 20:00}'],
    ['plan/override-outside', 'warning', '调整的日子不在计划里', '那一天没有排，这条调整用不上。', '启动:\n  开始: 2026-12-01\n调整:\n  - {动作: 新增, 标识: fair, 标题: 市集, 日期: 2027-05-01}', '启动:\n  开始: 2026-12-01\n调整:\n  - {动作: 新增, 标识: fair, 标题: 市集, 日期: 2026-12-12}'],
    ['plan/unknown-task', 'warning', '调整找不到任务', '任务标识写错，或来源已经没有了。', '调整:\n  - {任务: activity.pan/w99, 动作: 去掉}', '调整:\n  - {任务: activity.pan/w02/event, 动作: 去掉}'],
  ]),
  ...rows('话术与模板', [
    ['copy/missing-value', 'warning', '话术缺一项事实', '社群文件里没写，话术就写不完整。', '欢迎: {}', '欢迎:\n  第一步: 回一个“小区+楼栋”'],
    ['copy/avoided-word', 'warning', '用了说好不说的词', '“语气.避免”里的词出现在话术里。', '语气:\n  避免: [家人们]', '语气:\n  称呼: 邻居们'],
    ['copy/no-template', 'warning', '没有这份模板', '话术写不出来。', '（模板不在）', '（模板在）'],
    ['template/front-matter', 'error', '模板的开头', '编号、标题、用途要写在两行“---”之间。', '标题: 早安', '---\nid: content/morning\ntitle: 早安\n---'],
    ['template/syntax', 'error', '模板的写法', '“{{”没有合上，或块没有结束。', '{{name}', '{{name}}'],
    ['template/unknown-variable', 'error', '模板里没有这个变量', '多半是笔误。', '{{nmae}}', '{{name}}'],
    ['template/unknown-helper', 'error', '没有这个助手', '多半是笔误；能用的都列在 templates/README.md。', '{{mony 29.9}}', '{{money 29.9}}'],
    ['template/helper-form', 'error', '助手的写法', '有的助手围住一段文字，有的只写一处。', '{{if name}}', '{{#if name}}…{{/if}}'],
    ['template/helper-arguments', 'error', '助手后面的值', '值的个数不对，写不出结果。', '{{slot}}', '{{slot "直播链接"}}'],
    ['template/not-text', 'error', '只有文字能直接写出来', '一列或一组内容要说清写哪一项。', '{{activity.guest}}', '{{activity.guest.name}}'],
    ['template/not-list', 'error', 'each 后面是一列', '只有一个的东西没有什么可以循环。', '{{#each name}}…{{/each}}', '{{#each activity.materials}}…{{/each}}'],
    ['template/not-allowed', 'error', '模板里不引用别的模板', '一份模板就是一条话术，自己说完。', '{{> header}}', '（把那段文字直接写在这里）'],
    ['template/unknown-name', 'warning', '没有话术用到这份模板', '文件名或文件夹不对，改了也不会生效。', 'preview.hbs', 'activity/preview.hbs'],
    ['template/empty', 'info', '没有正文的模板', '用到它的话术不会出现；这也是不要某一条的办法。', '---\ntitle: 早安\n---', '---\ntitle: 早安\n---\n早，{{name}}。'],
    ['template/too-large', 'error', '模板太大', '模板里放了不是话术的内容。', '（过大的模板）', '（只放话术）'],
    ['template/too-much', 'error', '模板写出的字太多', '多半是循环套循环。', '{{#each a}}{{#each a}}…{{/each}}{{/each}}', '{{#each a}}…{{/each}}'],
  ]),
  ...rows('检查设置', [
    ['check/unknown-rule', 'warning', '没有这条规则', '规则编号写错，这条设置没有作用。', '检查设置:\n  规则级别: {value/member-frist: 提示}', '检查设置:\n  规则级别: {value/member-first: 提示}'],
    ['check/unknown-level', 'warning', '没有这个级别', '级别只有错误、警告、提示、关闭。', '检查设置:\n  规则级别: {audience/tags: 忽略}', '检查设置:\n  规则级别: {audience/tags: 关闭}'],
    ['check/bad-threshold', 'warning', '阈值是一个数', '读不成数的阈值没有作用。', '检查设置:\n  阈值: {welcome/batch-too-large: 五个}', '检查设置:\n  阈值: {welcome/batch-too-large: 5}'],
    ['check/fixed-level', 'warning', '读文件的错误不能调级别', '语法和结构有错就读不下去，关掉它，后面什么都查不了。', '检查设置:\n  规则级别: {syntax/tab: 关闭}', '（删掉这一条，把 Tab 改成空格）'],
    ['check/suppression-without-reason', 'error', '忽略要写原因', '没有原因，过两个月没人敢删，也没人知道还算不算数。', '人群: # 社群-忽略 audience/tags', '人群: # 社群-忽略 audience/tags：下周补'],
    ['check/stale-baseline', 'info', '基线里已经没有的问题', '问题改好了，基线里的记录还在；留着会盖住以后同样的问题。', '（基线里留着已经改好的一条）', '（运行 check --update-baseline 刷新）'],
    ['check/unused-suppression', 'info', '没有用上的忽略', '这里已经查不出这条；留着会盖住以后真的问题。', '检查设置:\n  忽略:\n    - {规则: audience/tags, 原因: 暂缺}', '（删掉这一条）'],
  ]),
]
