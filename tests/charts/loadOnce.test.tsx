import { Suspense } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { prerender } from "react-dom/static";
import { expect, test, vi } from "vitest";
import { loadOnce } from "../../src/charts/loadOnce";

const text = (stream: ReadableStream): Promise<string> => new Response(stream).text();

test("a part is fetched once, however often it is asked for", async () => {
  const fetchPart = vi.fn<() => Promise<string>>(async () => "part");
  const { load } = loadOnce(fetchPart);
  expect(fetchPart).not.toHaveBeenCalled();
  const first = load();
  expect(load()).toBe(first);
  expect(await first).toBe("part");
  expect(await load()).toBe("part");
  expect(fetchPart).toHaveBeenCalledOnce();
});

test("one that failed is fetched again by the next load alone", async () => {
  const fetchPart = vi.fn<() => Promise<string>>(async () => "part");
  fetchPart.mockRejectedValueOnce(new Error("cut off")).mockRejectedValueOnce(new Error("again"));
  const { load } = loadOnce(fetchPart);
  await expect(load()).rejects.toThrow("cut off");
  const second = load();
  // While it is on its way it is not asked for once more.
  expect(load()).toBe(second);
  await expect(second).rejects.toThrow("again");
  expect(await load()).toBe("part");
  expect(await load()).toBe("part");
  expect(fetchPart).toHaveBeenCalledTimes(3);
});

test("once it is there it stands at once, and when it is forgotten it is fetched anew", async () => {
  const fetchPart = vi.fn<() => Promise<string>>(async () => "part");
  const { load, use, forget } = loadOnce(fetchPart);
  const Part = () => <p>{use()}</p>;
  const drawn = (): string =>
    renderToStaticMarkup(
      <Suspense fallback={<p>waiting</p>}>
        <Part />
      </Suspense>,
    );
  await load();
  expect(drawn()).toContain("<p>part</p>");
  forget();
  expect(drawn()).toContain("<p>waiting</p>");
  await load();
  expect(fetchPart).toHaveBeenCalledTimes(2);
});

test("what is rendered with it waits for it, and has it fetched", async () => {
  const fetchPart = vi.fn<() => Promise<string>>(async () => "part");
  const { use, load } = loadOnce(fetchPart);
  const Part = () => <p>{use()}</p>;
  const page = (
    <Suspense fallback={<p>waiting</p>}>
      <Part />
      <Part />
    </Suspense>
  );
  expect(await text((await prerender(page)).prelude)).toContain("<p>part</p><p>part</p>");
  expect(await load()).toBe("part");
  expect(fetchPart).toHaveBeenCalledOnce();
});
