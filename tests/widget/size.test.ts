import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { buildWidget } from "../../scripts/build-widget.mjs";
import { ar } from "../../src/widget/words/ar.ts";
import { en } from "../../src/widget/words/en.ts";
import { es } from "../../src/widget/words/es.ts";
import { fr } from "../../src/widget/words/fr.ts";
import { ru } from "../../src/widget/words/ru.ts";
import { zh } from "../../src/widget/words/zh.ts";

it("the loader stays within 5 kB and everything within 30 kB, gzipped", async () => {
  const folder = await mkdtemp(join(tmpdir(), "opcite-size-"));
  const { files } = await buildWidget(folder);
  const conversation = files.find(({ name }) => name.startsWith("widget-conversation-"))?.name ?? "";
  const sizeOf = async (name: string) => gzipSync(await readFile(join(folder, name)), { level: 9 }).length;
  const loader = await sizeOf("widget.js");
  expect(loader).toBeLessThanOrEqual(5000);
  expect(loader + (await sizeOf(conversation))).toBeLessThanOrEqual(30_000);
  await rm(folder, { recursive: true });
});

it.each(Object.entries({ ar, es, fr, ru, zh }))(
  "%s says everything that English says, with its numbers",
  (_name, words) => {
    for (const [key, text] of Object.entries(en)) {
      const translated = words[key as keyof typeof en];
      expect(translated.trim(), key).not.toBe("");
      for (const place of ["{n}", "{m}"]) expect(translated.includes(place), key).toBe(text.includes(place));
    }
  },
);
