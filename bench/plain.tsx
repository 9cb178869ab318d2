// What the dashboard is measured against beside the hand-written page: the same content as one writes it first in
// React with Recharts, the data within the program, everything drawn at once by the browser.
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { Bar, BarChart, LabelList, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import text from "../data/dataset.json?raw";
import type { Dataset, Observation, Relation } from "../src/dataset/Dataset";

const dataset: Dataset = JSON.parse(text);
const metricOf = new Map(dataset.metrics.map((metric) => [metric.id, metric]));
const fieldOf = new Map(dataset.fields.map((field) => [field.id, field]));
const placeOf = new Map(dataset.places.map((place) => [place.id, place]));
const areaOf = new Map(dataset.areas.map((area) => [area.id, area]));
const figureOf = new Map(dataset.observations.map((one) => [one.id, one]));

const valueOf = ({ quantity }: Observation): number =>
  quantity.bound === "range" ? quantity.low : quantity.value;

const rows = dataset.observations.map((one) => {
  const metric = metricOf.get(one.metric);
  const area = fieldOf.get(metric?.field ?? "")?.area ?? "";
  return {
    id: one.id,
    area,
    value: valueOf(one),
    cells: [
      areaOf.get(area)?.name.zh ?? "",
      metric?.name.zh ?? "",
      one.printed,
      one.period.basis === "not_stated" ? "时间未注明" : one.period.start,
      placeOf.get(one.place)?.name.zh ?? "",
      `¶${one.paragraph}`,
    ],
  };
});

function Chart({ relation }: { relation: Relation }) {
  const data = Object.values(relation)
    .flat()
    .flatMap((id) => (typeof id === "string" ? (figureOf.get(id) ?? []) : []))
    .map((one) => ({
      name: metricOf.get(one.metric)?.name.zh,
      value: valueOf(one),
      printed: one.printed,
    }));
  return (
    <article>
      <h3>{relation.finding.zh}</h3>
      <ResponsiveContainer width="100%" height={data.length * 34 + 40}>
        <BarChart data={data} layout="vertical">
          <XAxis type="number" />
          <YAxis type="category" dataKey="name" width={120} />
          <Tooltip />
          <Bar dataKey="value" fill="#2356a6">
            <LabelList dataKey="printed" position="right" />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </article>
  );
}

function Plain() {
  const [area, setArea] = useState("");
  const [words, setWords] = useState("");
  const [isSorted, setSorted] = useState(false);
  const shown = rows.filter(
    (row) => (area === "" || row.area === area) && row.cells.join(" ").includes(words),
  );
  if (isSorted) shown.sort((left, right) => right.value - left.value);
  const save = (): void => {
    const link = document.createElement("a");
    const lines = shown.map(({ cells }) => cells.join(","));
    link.href = URL.createObjectURL(new Blob([`\u{feff}${lines.join("\r\n")}`]));
    link.download = "figures.csv";
    link.click();
  };
  return (
    <>
      <h1>{dataset.title.zh}</h1>
      <div className="cards">
        {dataset.headlines.map(({ figure, label }) => (
          <div key={figure}>
            <h2>{label.zh}</h2>
            <b>{figureOf.get(figure)?.printed}</b>
          </div>
        ))}
      </div>
      <p>
        {[{ id: "", name: { zh: "全部" } }, ...dataset.areas].map(({ id, name }) => (
          <button key={id} type="button" onClick={() => setArea(id)}>
            {name.zh}
          </button>
        ))}
        <input
          type="search"
          aria-label="搜索"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <button type="button" onClick={save}>
          CSV
        </button>
      </p>
      <div className="cards">
        {dataset.relations.map((relation) => (
          <Chart key={relation.id} relation={relation} />
        ))}
      </div>
      <ul>
        {dataset.measures.map(({ id, name, statement }) => (
          <li key={id}>
            <details>
              <summary>{name.zh}</summary>
              {statement.zh}
            </details>
          </li>
        ))}
      </ul>
      <table>
        <thead>
          <tr>
            <th>领域</th>
            <th>指标</th>
            <th>
              <button type="button" onClick={() => setSorted(!isSorted)}>
                数值
              </button>
            </th>
            <th>时期</th>
            <th>地区</th>
            <th>段落</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, cells }) => (
            <tr key={id}>
              {cells.map((cell) => (
                <td key={cell}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const root = document.getElementById("root");
if (root !== null) createRoot(root).render(<Plain />);
