/** Kinds of personal data, by the words with which communities ask for them. */
export interface DataKind {
  readonly name: string
  /** Asked for in a question or a form. */
  readonly asked: RegExp
  /** Sensitive under article 28: harm follows when it leaks. */
  readonly sensitive: boolean
}

export const dataKinds: readonly DataKind[] = [
  { name: '手机号', asked: /手机号|电话|联系方式/u, sensitive: false },
  { name: '地址', asked: /收货地址|收件地址|家庭(?:住|地)址|详细地址|住址|门牌/u, sensitive: false },
  { name: '身份证', asked: /身份证|证件号|护照号/u, sensitive: true },
  { name: '银行卡', asked: /银行卡|账户号|卡号/u, sensitive: true },
  { name: '健康信息', asked: /病史|病历|体检|体重|血压|过敏史|孕周|用药/u, sensitive: true },
  { name: '孩子的信息', asked: /(?:孩子|宝宝|小朋友|学生)(?:的)?(?:姓名|名字|生日|学校|班级)/u, sensitive: true },
  { name: '收入', asked: /年收入|月收入|年营收|工资|资产/u, sensitive: false },
  { name: '真实姓名', asked: /真实姓名|实名/u, sensitive: false },
]
