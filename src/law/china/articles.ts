// The Chinese texts that rules and deadlines rest on: article and words, how each was read, as of when, and since when in force.
import type { Source } from "../../problem.ts";

type Text = Omit<Source, "article" | "term">;

const read = { jurisdiction: "cn", read: "text", asOf: "2025-04-01", strength: "must" } as const;

/** 个人信息保护法. */
export const pipl: Text = { ...read, from: "2021-11-01" };

/** 网络数据安全管理条例. */
export const networkData: Text = { ...read, from: "2025-01-01" };

/** 国家网络安全事件报告管理办法, whose words are known from a quotation of that day. */
export const incidentReports: Text = { ...read, read: "quoted", asOf: "2026-10-09", from: "2025-11-01" };

/** GB/T 35273—2020, a recommended standard, seen only as others quote it. */
export const standard: Text = {
  jurisdiction: "cn",
  strength: "practice",
  read: "quoted",
  asOf: "2026-11-22",
  from: "2020-10-01",
};

/** What sets a time, or says that there is none. */
export const chinese = {
  personalInformation: {
    ...pipl,
    article: "个人信息保护法第五十七条第一款",
    term: "应当立即采取补救措施，并通知履行个人信息保护职责的部门和个人",
  },
  cybersecurityBefore: {
    ...read,
    read: "quoted",
    article: "网络安全法第四十二条第二款",
    term: "应当立即采取补救措施，按照规定及时告知用户并向有关主管部门报告",
    from: "2017-06-01",
    to: "2025-12-31",
  },
  cybersecurity: {
    ...read,
    article: "网络安全法第四十四条第二款",
    term: "应当立即采取补救措施，按照规定及时告知用户并向有关主管部门报告",
    read: "quoted",
    asOf: "2025-10-28",
    from: "2026-01-01",
  },
  networkData: {
    ...networkData,
    article: "网络数据安全管理条例第十一条第二款",
    term: "应当及时将安全事件和风险情况、危害后果、已经采取的补救措施等……通知利害关系人",
  },
  crime: {
    ...networkData,
    article: "网络数据安全管理条例第十一条第二款",
    term: "发现涉嫌违法犯罪线索的，应当按照规定向公安机关、国家安全机关报案",
  },
  critical: { ...incidentReports, article: "国家网络安全事件报告管理办法第四条", term: "最迟不得超过1小时" },
  state: { ...incidentReports, article: "国家网络安全事件报告管理办法第四条", term: "最迟不得超过2小时" },
  other: { ...incidentReports, article: "国家网络安全事件报告管理办法第四条", term: "最迟不得超过4小时" },
  summary: {
    ...incidentReports,
    article: "国家网络安全事件报告管理办法第八条",
    term: "网络安全事件处置工作结束后，网络运营者应当于30日内……形成事件处置总结报告按照原渠道上报",
  },
} as const satisfies Record<string, Source>;
