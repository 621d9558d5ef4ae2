import { citationLabel, unitLabel } from "../../domain/labels.ts";
import type { Library, Resolution, UnitId } from "../../domain/resolution.ts";
import { findUnit } from "../../domain/units.ts";
import { type Among, subjectOf } from "../names.ts";

/** A text of which something is claimed, and among how many it is spoken of. */
export interface Claimed {
  readonly resolution: Resolution;
  readonly library: Library;
  readonly among: Among;
}

/** "OP 5"; among several texts "A/RES/78/1, para. 5". */
export function labelOf({ resolution, among }: Pick<Claimed, "resolution" | "among">, unit: UnitId): string {
  const found = findUnit(resolution, unit);
  return found ? citationLabel(resolution, found, among) : unitLabel(unit);
}

/** Throws a TypeError where it is not loaded. */
export function loaded(id: string, library: Library): Resolution {
  const resolution = library.find(id);
  if (!resolution) throw new TypeError(`${id} is not loaded`);
  return resolution;
}

/** "It" */
export function itOf({ resolution, among }: Claimed): string {
  return subjectOf(resolution, among);
}
