// Texts in the incident's own words → what is recognised in them: a denial of duty, special-care data, a cited article, a public body.

/** That nothing need be reported, in Japanese or Chinese. */
const denials: readonly RegExp[] = [
  /報告(?:の)?(?:義務|対象)[^。]{0,15}(?:ありません|ございません|ない|該当しません|該当いたしません|該当せず|当たりません|あたりません|当たらず)/u,
  /(?:報告対象事態|報告(?:の)?対象)[^。]{0,8}対象外|報告義務の対象外/u,
  /(?:個人情報保護委員会|法令上)[^。]{0,15}報告(?:は|の)[^。]{0,4}(?:不要|必要はありません|必要はございません|必要がない)/u,
  /(?:不属于|不构成)[^。]{0,12}报告[^。]{0,6}(?:情形|对象|范围)|(?:没有|无)(?:法定)?报告义务/u,
  /(?:无需|无须|不必)向[^。]{0,12}(?:委员会|监管|主管)[^。]{0,6}报告/u,
];

/** 法第2条第3項, 施行令第2条: creed, race, status, illness, disability, check-ups, care, crime and having suffered one. */
const specialCare =
  /信条|宗教|信仰|思想|人種|民族|社会的身分|病歴|病名|疾患|疾病|既往|障害者|障がい|障害の|診療|診断|検査結果|健康診断|ストレスチェック|投薬|服薬|処方|妊娠|犯罪|前科|逮捕|非行|被害者|病历|残疾|诊断|体检|处方|种族/u;
const harmless = /システム障害|通信障害|性能診断|脆弱性診断|建物診断|適性診断|性格診断|製品の検査|经营诊断/u;

/** 网络安全法 and how it is called in Japanese, with the number of an article after it. */
const cybersecurityLaw =
  /(?:网络安全法|网安法|ネットワーク安全法|サイバーセキュリティ法|網絡安全法)[》」』）)]*[^。；;]{0,12}?第\s*(\d+|[一二三四五六七八九十]+)\s*[条條]/gu;
const figures = "〇一二三四五六七八九";
const ten = "十";

/** 別表第二 and 第58条: bodies by name that are dealt with as businesses; so is whatever has the legal form of one. */
const businesses =
  /株式会社|有限会社|合同会社|合資会社|合名会社|学校法人|医療法人|社会福祉法人|(?:社団|財団)法人|協同組合|私立|[国公]立大学法人|国立研究開発法人|国立病院機構|地域医療機能推進機構|大学共同利用機関法人|放送大学学園|[都道府県市区町村]立\S*(?:病院|診療所|医療センター|大学)/u;
/** Of these some do research, teach or heal, and are businesses (第58条第1項第2号); which, the name does not tell. */
const localAgency = /地方独立行政法人/u;
const agency = /独立行政法人/u;
/** 県立 and its like; 志 and others after it belong to the name of something else. */
const ofLocal = /[都道府県市区町村]立(?![志場証石])|公立/u;
/** A prefecture, city, town or village itself, an office of it, or a body that several of them make. */
const local =
  /^\S{1,10}[都道府県市区町村](?:役所|役場|庁|議会|教育委員会|消防局|\S{1,14}[部課局室署所])?$|広域連合$|事務組合$|消防本部$/u;

/** What the Japanese name of an issuer tells of it: a body of a prefecture or city, 独立行政法人, or what has the duties of a business. */
export function bodyNamed(written: string): "local" | "agency" | "business" | "perhaps" | undefined {
  const name = written.replace(/\s/g, "");
  if (businesses.test(name)) return "business";
  if (localAgency.test(name)) return "perhaps";
  if (agency.test(name)) return "agency";
  if (ofLocal.test(name)) return "local";
  return local.test(name) ? "perhaps" : undefined;
}

/** Whether a text says that there is no duty to report. */
export const deniesDuty = (text: string): boolean => denials.some((denial) => denial.test(text));

/** Whether the name of an item reads like 要配慮個人情報. */
export const soundsSpecialCare = (text: string): boolean => specialCare.test(text) && !harmless.test(text);

/** Whether a text calls data sensitive by Chinese law. */
export const saysSensitive = (text: string): boolean => /敏感(?:个人)?信息/u.test(text);

/** The articles of 网络安全法 that a text cites, by number. */
export function citedArticles(text: string): number[] {
  return [...text.matchAll(cybersecurityLaw)].map(([, written = ""]) => numberOf(written));
}

/** 四十二 → 42, 42 → 42; to 99, which is more than the law has. */
function numberOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  const [tens = "", ones = ""] = written.includes(ten) ? written.split(ten) : [figures.charAt(0), written];
  return (tens === "" ? 1 : figures.indexOf(tens)) * 10 + (ones === "" ? 0 : figures.indexOf(ones));
}
