// Two texts that say the same in Japanese and in Chinese → which of them says no, or perhaps, where the other does not.

type Language = "ja" | "zh-Hans";

const apology = /申し?訳(?:ござい|あり)ません/g;
const denied = {
  ja: /(?:確認|判明|発見|検出|事実|漏え?い|漏洩|流出|閲覧|悪用|被害|対象|含ま|該当|影響|痕跡|形跡)[^。]{0,24}(?:ありません|ございません|おりません|いません|していない|されていない|ではない)|[るくすむぶつぐうぬ]ことは(?:一切|決して)?(?:ありません|ございません)/,
  zh: /(?:未|没有|尚无|并无|不)[^。；;]{0,12}(?:发现|确认|收到|泄露|泄漏|外泄|包含|涉及|影响|痕迹|迹象)|不会|绝不|从未/,
};
/** What was to be done, and was not: 許可を得ずに, 未经批准. */
const undone = {
  ja: /(?:許可|承認|同意|了承|決裁|申請|届出|手続き?|確認|暗号化|施錠|記録|登録|設定|点検)(?:を|が|は)?[^。、]{0,6}(?:せず|得ず|経ず|ずに|ないまま|ておらず|てい(?:なかっ|ません|ない)|ておりません)/,
  zh: /未(?:经(?!授权)|按|取得|获得|得到|加密|设置?|登记|记录|上锁)|没有(?:取得|获得|得到|进行|设置|经过)/,
};
/** Any sign by which a language can say no; where none of them stands, it says yes. */
const no = {
  ja: /ません|ない|なく|なし|なかっ|ず|ぬ|無|不|未|非|除|以外|(?:対象|範囲|期間|圏)外|外れ|否|のみ|だけ|控え|遠慮|断り|かね|禁|停止|避け|調査中|確認中|中です|中であ|違反|怠|忘れ|欠|勝手|独断|(?:記載|記入|確認|申請|登録|設定)漏れ/,
  zh: /[未无不没勿免别否除仅只停]|[并绝]非|以外|之外|例外|照常|如常|正常|一切|[擅私]自|私人|陌生|违反|违规|疏于|忘|缺|明文|[仍尚]在|有待/,
};
/** Words of what is bad in itself; nothing is denied by them. */
const noDenials = {
  ja: /不正|不審|不具合|未成年|無線|非常|必ず|まず|いずれ|わずか|ずつ|ずれ|ずっ|はず|少なく/g,
  zh: /不正当|不法|不良|不断|不同|未成年|无线|特别|区别|分别|类别|性别|级别|差别|免费/g,
};

const sentences = (text: string): string[] => text.split(/[。；;！!？?\n]/).filter((one) => one.trim() !== "");

/** Sentence by sentence where both have as many, else the texts as a whole. */
function pairsOf(ja: string, zh: string): [ja: string, zh: string][] {
  const [these, those] = [sentences(ja), sentences(zh)];
  return these.length === those.length ? these.map((one, i) => [one, those[i] ?? ""]) : [[ja, zh]];
}

/** Which of the two denies what the other affirms. */
export function oneDenies(ja: string, zh: string): Language | undefined {
  const found = pairsOf(ja.replace(apology, ""), zh).map(([one, other]): Language | undefined => {
    if ((denied.ja.test(one) || undone.ja.test(one)) && !no.zh.test(other.replace(noDenials.zh, ""))) return "ja";
    return (denied.zh.test(other) || undone.zh.test(other)) && !no.ja.test(one.replace(noDenials.ja, ""))
      ? "zh-Hans"
      : undefined;
  });
  return found.find((one) => one !== undefined);
}

/** Words that leave something open, and those by which the other language may leave it so, or speaks of a case. */
const perhaps = {
  ja: /可能性|おそれ|恐れ|疑い|疑われ|かもしれ|とみられ|と見られ|と思われ|推測され|否定でき/,
  zh: /(?<![尽只不])可能(?!性?[较很]?[低小])|疑似|或许|也许|不排除|不能排除/,
};
const open = {
  ja: /可能|おそれ|恐れ|疑|かも|みられ|見られ|思われ|推測|推定|想定|否定|場合|こと[がも]あ|ことがござ|得る|得ま|うる|懸念|かどうか|有無|心配|危険|リスク|だろう|でしょう|見込|次第|予定|心当たり|万一|万が一|防|避け|考え|予想/,
  zh: /可|能|疑|或|恐|似|排除|若|如|倘|万一|未必|担心|危险|风险|隐患|嫌|推测|推定|预计|估计|怀疑|据信|视为|是否|有无|以防|难免|会|避免|防止|以免/,
};

/** Which of the two leaves open what the other says surely. */
export function oneDoubts(ja: string, zh: string): Language | undefined {
  const found = pairsOf(ja, zh).map(([one, other]): Language | undefined => {
    if (perhaps.ja.test(one) && !open.zh.test(other)) return "ja";
    return perhaps.zh.test(other) && !open.ja.test(one) ? "zh-Hans" : undefined;
  });
  return found.find((one) => one !== undefined);
}
