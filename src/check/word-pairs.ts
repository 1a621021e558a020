// A Japanese and a Chinese text that say the same → a thing that the one names where the other names another: 電話番号 beside 电子邮箱.

type Thing = { ja: RegExp; zh: RegExp };

/** Words for one thing in each language, by sorts: another thing is one of the same sort. Only such as hardly stand for another. */
const sorts: readonly (readonly Thing[])[] = [
  [
    { ja: /電話|架電|通話/, zh: /电话|来电|致电|通话|手机|拨打/ },
    { ja: /SMS|ショートメッセージ/, zh: /短信|SMS/ },
    { ja: /メール|E-mail/i, zh: /邮件|邮箱|电邮|E-?mail/i },
    { ja: /郵送|郵便|書状|書面|封書|手紙/, zh: /邮寄|邮政|书面|信函|信件|来信/ },
    { ja: /FAX|ファクス|ファックス/i, zh: /传真|FAX/i },
  ],
  [
    { ja: /住所|所在地/, zh: /(?<![箱件P网])地址|住址|住所/ },
    { ja: /氏名|お名前/, zh: /姓名|名字/ },
    { ja: /生年月日|誕生日/, zh: /出生|生日/ },
    { ja: /電話番号/, zh: /电话|手机/ },
    { ja: /メールアドレス/, zh: /邮箱|邮件地址|电邮/ },
    { ja: /口座/, zh: /账户|账号|银行/ },
  ],
  [
    { ja: /役員|取締役/, zh: /董事|高管|高级管理|管理层|役员/ },
    { ja: /従業員|社員|職員|スタッフ|担当|係員/, zh: /员工|职员|职工|工作人员|雇员/ },
    { ja: /学生|生徒|児童/, zh: /学生|学员|儿童/ },
    { ja: /保護者/, zh: /家长|监护/ },
    { ja: /患者/, zh: /患者|病人/ },
  ],
];

/** The first thing that the Japanese text alone names, where the Chinese alone names another of its sort. */
export function otherThing(ja: string, zh: string): string | undefined {
  for (const things of sorts) {
    let lacking: string | undefined;
    let isOther = false;
    for (const thing of things) {
      const [here, there] = [thing.ja.exec(ja)?.[0], thing.zh.test(zh)];
      if (here !== undefined && !there) lacking ??= here;
      if (here === undefined && there) isOther = true;
    }
    if (lacking !== undefined && isOther) return lacking;
  }
  return undefined;
}
