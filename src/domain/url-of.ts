import type { UnitId } from "./places.ts";

/** Where a resolution is shown, or a unit of it, on the server that answers; from its root. */
export function urlOf(resolution: string, unit?: UnitId): string {
  const page = `/resolutions/${encodeURIComponent(resolution)}`;
  return unit === undefined ? page : `${page}#${encodeURIComponent(unit)}`;
}
