/** A made-up report that prints the five figures of `tests/export/fixture.ts`, and nothing else in numbers. */
export const smallReport = [
  "小城正在推进审批改革，群众办事少跑路。",
  "经过改革，窗口由12家减为3家，网上办理的比例为50.0%，投入资金2.5亿多元。",
  "部门之间数据共享，材料不再重复提交。",
  "下面的举措还没有写明数量。",
  "老李说，现在每天只填一到两份表格。",
].join("\n");

const GB18030 = [
  "0KGzx9X91NrNxr34yfPF+rjEuO+jrMi61tqw7MrCydnF3MK3oaMKvq25/bjEuO+jrLSwv9rTyTEyvNK8",
  "9c6qM7zSo6zN+MnPsOzA7bXEscjA/c6qNTAuMCWjrM22yOvXyr3wMi410tq24NSqoaMKsr/DxdauvOTK",
  "/b7dubLP7aOsssTBz7K71NnW2Li0zOG9u6GjCs/Cw+a1xL7ZtOu7ucO709DQtMP3yv3Bv6GjCsDPwO7L",
  "taOsz9bU2sO/zOzWu8zu0ru1vcG9t92x7bjxoaM=",
].join("");

/** The same report in GB18030, which browsers read and do not write. */
export function smallReportInGb18030(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(GB18030), (character) => character.charCodeAt(0));
}
