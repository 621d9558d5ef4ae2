import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Resolution } from "../../src/domain/resolution.ts";
import { findUnit, type Unit } from "../../src/domain/units.ts";
import type { Texts } from "../ranking/questions.ts";

/** A sentence about one unit of a text, and whether it is true. */
export interface SupportCase {
  readonly text: string;
  readonly resolution: Resolution;
  readonly unit: Unit;
  readonly isTrue: boolean;
  /** How it was made false; `true` for true ones. */
  readonly kind: string;
}

interface Row {
  /** "text#unit" */
  readonly key: string;
  readonly t: readonly string[];
  readonly f: readonly { readonly s: string; readonly change: string }[];
}

/** Sentences that were written by hand, from a file in the form of `training/claims`; those on texts that are not there are left out. */
export function readHandWritten(file: string, texts: Texts): SupportCase[] {
  const path = fileURLToPath(new URL(`../../${file}`, import.meta.url));
  const rows = readFileSync(path, "utf8").trim().split("\n");
  return rows.flatMap((line) => {
    const { key, t, f }: Row = JSON.parse(line);
    const [id = "", unitId = ""] = key.split("#");
    const resolution = texts.get(id);
    const unit = resolution && findUnit(resolution, unitId);
    if (!resolution || !unit) return [];
    return [
      ...t.map((text) => ({ text, resolution, unit, isTrue: true, kind: "true" })),
      ...f.map(({ s, change }) => ({ text: s, resolution, unit, isTrue: false, kind: change })),
    ];
  });
}
