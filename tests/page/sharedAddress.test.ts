import { describe, expect, test } from "vitest";
import { onlyPublished, type OpenedDataset } from "../../src/page/opening/Opening";
import { sharedAddress } from "../../src/page/sharedAddress";
import { fixture } from "../dataset/fixture";

const SERVED = "https://city.example/board/?view=tray";

function addressWhile(keptIn: OpenedDataset["keptIn"] | null, address = SERVED): string | null {
  const dataset = fixture();
  const opened = keptIn === null ? null : { dataset, name: "own.xlsx", keptIn };
  return sharedAddress({ opening: { ...onlyPublished(dataset), opened } }, address);
}

describe("an address for a document or a wall", () => {
  test("is that of the page where it shows what is published, or was saved with its data", () => {
    expect(addressWhile(null)).toBe(SERVED);
    expect(addressWhile("file")).toBe(SERVED);
  });

  test("is none while the page shows data that only this browser has", () => {
    expect(addressWhile("nowhere")).toBeNull();
    expect(addressWhile("browser")).toBeNull();
  });

  test("is none of a file on this computer, whatever it shows", () => {
    for (const keptIn of [null, "nowhere", "browser", "file"] as const)
      expect(addressWhile(keptIn, "file:///D:/board.html")).toBeNull();
  });
});
