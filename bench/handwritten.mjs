// @ts-check
// The limit of loading: the same content as one page written by hand, with no library at all.

/** @param {string} text */
const escape = (text) => text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;");

/** @typedef {import("../src/dataset/Dataset").Dataset} Dataset */
/** @typedef {Dataset["observations"][number]} Observation */

/** @param {Observation} observation */
const valueOf = ({ quantity }) => (quantity.bound === "range" ? quantity.low : quantity.value);

/** @param {Dataset} dataset */
export function handwrittenPage(dataset) {
  const metricOf = new Map(dataset.metrics.map((metric) => [metric.id, metric]));
  const fieldOf = new Map(dataset.fields.map((field) => [field.id, field]));
  const areaOf = new Map(dataset.areas.map((area) => [area.id, area]));
  const placeOf = new Map(dataset.places.map((place) => [place.id, place]));
  const figureOf = new Map(dataset.observations.map((one) => [one.id, one]));
  /** @param {Observation} one */
  const nameOf = (one) => metricOf.get(one.metric)?.name.zh ?? "";
  /** @param {Observation} one */
  const areaIdOf = (one) => fieldOf.get(metricOf.get(one.metric)?.field ?? "")?.area ?? "";

  /** @param {Dataset["relations"][number]} relation */
  const chart = (relation) => {
    const ids = Object.values(relation)
      .flat()
      .filter((value) => typeof value === "string");
    const bars = ids.flatMap((id) => figureOf.get(id) ?? []);
    const most = Math.max(...bars.map(valueOf), 1);
    const rows = bars.map((one, at) => {
      const width = Math.max(2, (220 * valueOf(one)) / most).toFixed(0);
      return `<text x=0 y=${at * 34 + 12}>${escape(nameOf(one))}</text><rect y=${at * 34 + 16} width=${width} height=12 fill=#2356a6 /><text x=${Number(width) + 6} y=${at * 34 + 27}>${escape(one.printed)}</text>`;
    });
    return `<article><h3>${escape(relation.finding.zh)}</h3><svg viewBox="0 0 320 ${bars.length * 34 + 4}" role=img aria-label="${escape(relation.finding.zh)}">${rows.join("")}</svg></article>`;
  };
  const headlines = dataset.headlines.flatMap(({ figure, label }) => {
    const one = figureOf.get(figure);
    return one ? [`<div><h2>${escape(label.zh)}</h2><b>${escape(one.printed)}</b></div>`] : [];
  });
  const rows = dataset.observations.map((one) => {
    const { period } = one;
    const cells = [
      areaOf.get(areaIdOf(one))?.name.zh ?? "",
      nameOf(one),
      one.printed,
      period.basis === "not_stated" ? "时间未注明" : period.start,
      placeOf.get(one.place)?.name.zh ?? "",
      `¶${one.paragraph}`,
    ];
    return `<tr data-a=${areaIdOf(one)} data-v=${valueOf(one)}>${cells.map((cell) => `<td>${escape(cell)}`).join("")}`;
  });
  const measures = dataset.measures.map(
    ({ name, statement }) =>
      `<li><details><summary>${escape(name.zh)}</summary>${escape(statement.zh)}</details>`,
  );
  const areas = dataset.areas.map(
    ({ id, name }) => `<button data-a=${id}>${escape(name.zh)}</button>`,
  );
  return `<!doctype html><html lang=zh-CN><meta charset=utf-8><meta name=viewport content="width=device-width,initial-scale=1"><meta name=description content="${escape(dataset.description.zh)}"><title>${escape(dataset.title.zh)}</title>
<style>body{margin:0 auto;max-width:1200px;padding:16px;font:16px/1.7 system-ui,"Microsoft YaHei",sans-serif;color:#1a2230}.n,.c{display:grid;gap:16px;grid-template-columns:repeat(auto-fill,minmax(min(100%,300px),1fr))}article,.n div{border:1px solid #d8dde3;border-radius:6px;padding:12px}svg text{font-size:12px}table{width:100%;border-collapse:collapse;font-size:14px}td,th{border-top:1px solid #d8dde3;padding:6px;text-align:left}h2,h3{font-size:16px;margin:0}button{min-height:32px}b{font-size:28px}</style>
<h1>${escape(dataset.title.zh)}</h1><div class=n>${headlines.join("")}</div><p><button data-a="">全部</button>${areas.join("")} <input id=q type=search aria-label=搜索> <button id=csv>CSV</button></p><div class=c>${dataset.relations.map(chart).join("")}</div><ul>${measures.join("")}</ul><table><thead><tr><th>领域<th>指标<th><button id=s>数值</button><th>时期<th>地区<th>段落<tbody>${rows.join("")}</table>
<script>(()=>{const d=document,t=d.querySelector("tbody"),r=[...t.rows];let a="",q="";const f=()=>r.forEach(x=>{x.hidden=!!(a&&x.dataset.a!==a)||!x.textContent.includes(q)});d.querySelectorAll("button[data-a]").forEach(b=>b.onclick=()=>{a=b.dataset.a;f()});d.getElementById("q").oninput=e=>{q=e.target.value;f()};d.getElementById("s").onclick=()=>t.append(...r.sort((x,y)=>y.dataset.v-x.dataset.v));d.getElementById("csv").onclick=()=>{const l=d.createElement("a");l.href=URL.createObjectURL(new Blob(["\\ufeff"+r.filter(x=>!x.hidden).map(x=>[...x.cells].map(c=>c.textContent).join()).join("\\r\\n")]));l.download="figures.csv";l.click()};d.documentElement.dataset.ready=""})()</script></html>`;
}
