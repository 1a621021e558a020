// A Japanese or Chinese text → a person that it names: a frequent family name with 様, さん, 先生, 女士 or an age after it.

/** The most frequent family names of Japan of two signs and more; those of one sign are parts of too many words. */
const inJapanese = [
  "佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上",
  "木村 斎藤 齋藤 斉藤 清水 山崎 阿部 池田 橋本 山下 石川 中島 前田 藤田 小川 後藤 岡田 長谷川",
  "村上 近藤 石井 坂本 遠藤 青木 藤井 西村 福田 太田 三浦 藤原 岡本 松田 中川 中野 原田 小野 田村",
  "竹内 金子 和田 中山 石田 上田 森田 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 安藤 島田 谷口 大野",
  "高田 丸山 今井 河野 藤本 村田 武田 上野 杉山 増田 小島 小山 千葉 平野 大塚 久保 松井 岩崎 木下",
  "桜井 野口 松尾 野村 菊地 菊池 佐野 大西 杉本 新井 浜田 市川 水野 小松 古川 西田 西川 川口 川崎",
  "飯田 吉川 本田 久保田 川上 関口 渡部 望月 永井 中西 福島 秋山 広瀬 大橋 石原 松岡 馬場 浅野",
  "荒木 大久保 熊谷",
];
/** The same as Chinese texts write them. */
const inChinese = [
  "佐藤 铃木 高桥 田中 伊藤 渡边 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斋藤",
  "齐藤 清水 山崎 阿部 池田 桥本 山下 石川 中岛 前田 藤田 小川 后藤 冈田 长谷川 村上 近藤 石井",
  "坂本 远藤 青木 藤井 西村 福田 太田 三浦 藤原 冈本 松田 中川 中野 原田 小野 田村 竹内 金子 和田",
  "中山 石田 上田 森田 柴田 酒井 工藤 横山 宫崎 宫本 内田 高木 安藤 岛田 谷口 大野 高田 丸山 今井",
  "河野 藤本 村田 武田 上野 杉山 增田 小岛 小山 千叶 平野 大冢 久保 松井 岩崎 木下 樱井 野口 松尾",
  "野村 菊地 菊池 佐野 大西 杉本 新井 滨田 市川 水野 小松 古川 西田 西川 川口 川崎 饭田 吉川 本田",
  "久保田 川上 关口 渡部 望月 永井 中西 福岛 秋山 广濑 大桥 石原 松冈 马場 浅野 荒木 大久保 熊谷",
];
/** Frequent family names of China. */
const ofChina = "[王李张刘陈杨赵黄周吴徐孙胡朱林郭马罗梁宋郑谢韩唐冯董程曹袁邓许沈曾彭吕]";

/** An age in brackets, as the press names who is accused. */
const aged = "[（(](?:当時|时年|男性?|女性?)?[、，,・]?\\d{2}";

const anyOf = (lines: readonly string[]): string => `(?:${lines.flatMap((line) => line.split(" ")).join("|")})`;
const named: Record<string, RegExp> = {
  ja: new RegExp(
    `${anyOf(inJapanese)}[ \\u3000]?[\\p{sc=Han}々ぁ-んァ-ヶ]{0,3}?(?:さん|様|氏(?!名)|君|くん|ちゃん|先生|容疑者|被告|${aged}[歳才](?!以|未|代))`,
    "u",
  ),
  "zh-Hans": new RegExp(
    `(?:${anyOf(inChinese)}\\p{sc=Han}{0,3}?|(?<!\\p{sc=Han})${ofChina}\\p{sc=Han}{0,2}?)(?:先生|女士|小姐|同学|老师|${aged}岁(?!以|未))`,
    "u",
  ),
};
/** Places and houses that are called by such a name, and words between it and the title. */
const noPerson = /[県县市区町村駅站社店院校园園館馆部課科会局のとやおを等]|お客|皆|患者|保護/;

/** The first person that a text names with a title, as it stands there. */
export function personIn(text: string, locale: string): string | undefined {
  const said = named[locale]?.exec(text)?.[0];
  return said === undefined || noPerson.test(said.slice(2)) ? undefined : said;
}
