/**
 * Traditional characters that numerals, units, dates and the words around them are written with, each before its
 * simplified form. Names are read with what is not among them as it is printed.
 */
const FORMS: ReadonlyMap<string, string> = new Map(
  (
    "億亿 萬万 兩两 貳贰 參叁 陸陆 個个 點点 餘余 連连 續续 幾几 數数 過过 約约 達达 於于 滿满 歲岁 戶户 頭头 隻只 條条 間间 項项 輛辆 臺台 " +
    "張张 噸吨 畝亩 頃顷 層层 筆笔 單单 場场 類类 種种 門门 雙双 對对 組组 屆届 級级 課课 時时 鐘钟 紀纪 來来 後后 內内 從从 當当 節节 週周 " +
    "碼码 劃划 廠厂 鎮镇 鄉乡 縣县 國国 區区 員员 學学 處处 裡里 釐厘 標标 準准 車车 線线 圖图 書书 冊册 佔占 陽阳 應应 進进 長长 減减 與与 " +
    "為为 實实 現现 較较 總总 額额 園园 業业 產产 際际 擴扩 縮缩 壓压 將将 僅仅 漲涨 幼幼 兒儿 師师 資资 農农 糧粮 營营 經经 濟济 財财 稅税 " +
    "貿贸 質质 辦办 證证 監监 護护 醫医 療疗 衛卫 職职 務务 電电 網网 絡络 綫线 館馆 設设 備备 歷历 開开 發发 創创 新新 規规 範范 別别 強强 " +
    "優优 環环 態态 會会 議议 黨党 團团 體体 動动 轉转 變变 話话 題题 給给 無无 論论 關关 係系 統统 計计 報报 告告 錄录 記记 載载 結结 構构 " +
    "觀观 測测 衝冲 擊击 難难 導导 讀读 寫写 聽听 說说 買买 賣卖 價价 費费 險险 償偿 債债 幣币 銀银 貸贷 繳缴 納纳 賬账 據据"
  )
    .split(" ")
    .map((pair): readonly [string, string] => [pair.charAt(0), pair.charAt(1)]),
);

const FORM = new RegExp(`[${[...FORMS.keys()].join("")}]`, "gu");

/** The text in simplified characters as far as they are known, each in its place: 增長 is 增长. */
export function foldTraditional(text: string): string {
  return text.replace(FORM, (sign) => FORMS.get(sign) ?? sign);
}
