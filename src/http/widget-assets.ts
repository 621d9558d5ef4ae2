import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const manifestShape = z.object({
  version: z.string(),
  files: z.array(z.object({ name: z.string(), immutable: z.boolean(), integrity: z.string() })),
});

type Encoding = "br" | "gzip" | "identity";

/** One built file with its compressed forms. */
export interface WidgetAsset {
  /** As in the address, without the leading slash: `widget.js`. */
  readonly name: string;
  /** Its content never changes under this name. */
  readonly immutable: boolean;
  /** For the `integrity` attribute: `sha384-…`. */
  readonly integrity: string;
  readonly bodies: Readonly<Record<Encoding, Buffer>>;
}

export interface WidgetAssets {
  readonly version: string;
  readonly files: readonly WidgetAsset[];
}

/** Reads what `scripts/build-widget.mjs` has built; null where it has not. */
export function readWidgetAssets(folder: string): WidgetAssets | null {
  let text: string;
  try {
    text = readFileSync(join(folder, "manifest.json"), "utf8");
  } catch {
    return null;
  }
  const { version, files } = manifestShape.parse(JSON.parse(text));
  return { version, files: files.map((file) => ({ ...file, bodies: readBodies(join(folder, file.name)) })) };
}

function readBodies(path: string): WidgetAsset["bodies"] {
  return {
    identity: readFileSync(path),
    gzip: readFileSync(`${path}.gz`),
    br: readFileSync(`${path}.br`),
  };
}
