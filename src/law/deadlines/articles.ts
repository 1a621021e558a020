// The texts that deadlines rest on: the article, the words that set the time, how they were read, as of when, and since when in force.
import type { Day } from "../../incident/days.ts";
import type { Source } from "../../problem.ts";

/** 施行規則 as the guideline prints it in full, 通則編 令和7年6月一部改正. */
const japan = { jurisdiction: "jp", strength: "must", read: "text", asOf: "2025-06-01", from: "2022-04-01" } as const;
const china = { jurisdiction: "cn", strength: "must", read: "text", asOf: "2025-04-01" } as const;
const guide = { ...japan, strength: "should" } as const;

export const japanese = {
  preliminary: {
    ...japan,
    article: "個人情報の保護に関する法律第26条第1項、同法施行規則第8条第1項",
    term: "当該事態を知った後、速やかに",
  },
  fewDays: {
    ...guide,
    article: "個人情報の保護に関する法律についてのガイドライン（通則編）3-5-3-3",
    term: "個人情報取扱事業者が当該事態を知った時点から概ね３～５日以内",
  },
  final: {
    ...japan,
    article: "個人情報の保護に関する法律第26条第1項、同法施行規則第8条第2項",
    term: "当該事態を知った日から三十日以内（当該事態が前条第三号に定めるものである場合にあっては、六十日以内）",
  },
  people: {
    ...japan,
    article: "個人情報の保護に関する法律第26条第2項、同法施行規則第10条",
    term: "当該事態の状況に応じて速やかに",
  },
  substitute: {
    ...japan,
    article: "個人情報の保護に関する法律第26条第2項ただし書",
    term: "本人の権利利益を保護するため必要なこれに代わるべき措置",
  },
  principal: {
    ...japan,
    article: "個人情報の保護に関する法律第26条第1項ただし書、同法施行規則第9条",
    term: "事態を知った後、速やかに",
  },
  publicReport: {
    ...japan,
    article: "個人情報の保護に関する法律第68条第1項",
    term: "当該事態が生じた旨を個人情報保護委員会に報告しなければならない",
  },
  publicPeople: {
    ...japan,
    article: "個人情報の保護に関する法律第68条第2項",
    term: "本人に対し、…当該事態が生じた旨を通知しなければならない",
  },
  numberReport: {
    ...japan,
    article: "番号法第29条の4第1項",
    term: "当該事態が生じた旨を委員会に報告しなければならない",
  },
  numberPeople: {
    ...japan,
    article: "番号法第29条の4第2項",
    term: "本人に対し、…当該事態が生じた旨を通知しなければならない",
  },
} as const satisfies Record<string, Source>;

export const chinese = {
  personalInformation: {
    ...china,
    article: "个人信息保护法第五十七条第一款",
    term: "应当立即采取补救措施，并通知履行个人信息保护职责的部门和个人",
    from: "2021-11-01",
  },
  cybersecurityBefore: {
    ...china,
    article: "网络安全法第四十二条第二款",
    term: "应当立即采取补救措施，按照规定及时告知用户并向有关主管部门报告",
    from: "2017-06-01",
    to: "2025-12-31",
  },
  cybersecurity: {
    ...china,
    article: "网络安全法第四十四条第二款",
    term: "应当立即采取补救措施，按照规定及时告知用户并向有关主管部门报告",
    read: "quoted",
    asOf: "2025-10-28",
    from: "2026-01-01",
  },
  networkData: {
    ...china,
    article: "网络数据安全管理条例第十一条第二款",
    term: "应当及时将安全事件和风险情况、危害后果、已经采取的补救措施等…通知利害关系人",
    from: "2025-01-01",
  },
  crime: {
    ...china,
    article: "网络数据安全管理条例第十一条第二款",
    term: "发现涉嫌违法犯罪线索的，应当按照规定向公安机关、国家安全机关报案",
    from: "2025-01-01",
  },
  critical: {
    ...china,
    article: "国家网络安全事件报告管理办法第四条",
    term: "最迟不得超过1小时",
    asOf: "2025-09-15",
    from: "2025-11-01",
  },
  state: {
    ...china,
    article: "国家网络安全事件报告管理办法第四条",
    term: "最迟不得超过2小时",
    asOf: "2025-09-15",
    from: "2025-11-01",
  },
  other: {
    ...china,
    article: "国家网络安全事件报告管理办法第四条",
    term: "最迟不得超过4小时",
    asOf: "2025-09-15",
    from: "2025-11-01",
  },
  summary: {
    ...china,
    article: "国家网络安全事件报告管理办法第八条",
    term: "事件处置工作结束后30日内",
    read: "quoted",
    asOf: "2026-10-09",
    from: "2025-11-01",
  },
} as const satisfies Record<string, Source>;

/** Whether a text was in force on a day; where none is known, as it is now. */
export function isInForce({ from, to }: Source, day: Day | undefined): boolean {
  if (day === undefined) return to === undefined;
  return (from === undefined || day >= from) && (to === undefined || day <= to);
}
