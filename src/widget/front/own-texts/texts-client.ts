/** A text in short, as `/api/texts` and `/api/resolutions` list it. */
export interface TextOverview {
  readonly id: string;
  readonly symbol: string | null;
  readonly title: string;
  readonly organ: string | null;
  readonly date: string | null;
  readonly counts: Readonly<Record<"preambular" | "operative" | "annex" | "acts", number>>;
}

/** What may be brought, and what is there. */
export interface Shelf {
  readonly enabled: boolean;
  /** Whether an administrator may change the library. */
  readonly library: boolean;
  readonly limits: { readonly bytes: number; readonly texts: number; readonly idleMinutes: number };
  readonly texts: readonly TextOverview[];
}

/** What became of a text that was sent. */
export interface SentText {
  readonly text: TextOverview;
  readonly warnings: readonly string[];
}

/** Null where the server takes none, or cannot be reached. */
export async function readShelf(): Promise<Shelf | null> {
  const response = await fetch("/api/texts").catch(() => null);
  return response?.ok ? ((await response.json()) as Shelf) : null;
}

export async function readLibrary(): Promise<readonly TextOverview[]> {
  const response = await fetch("/api/resolutions");
  const { resolutions } = (await response.json()) as { resolutions: readonly TextOverview[] };
  return resolutions;
}

/**
 * Sends a file. With the administrator's token it goes into the library for all. `onSent` is told how much has gone, from 0 to 1.
 * @throws Error in the server's words; without words where it cannot be reached.
 */
export function sendText(
  body: Blob,
  name: string,
  token: string,
  onSent: (share: number) => void,
): Promise<SentText> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", addressOf("", token, name));
    for (const [header, value] of Object.entries(headersFor(token))) request.setRequestHeader(header, value);
    request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0);
    request.onerror = () => reject(new Error(""));
    request.onload = () => {
      if (request.status === 200) resolve(JSON.parse(request.responseText));
      else reject(new Error(detailOf(request.responseText)));
    };
    request.send(body);
  });
}

/** @throws Error in the server's words */
export async function removeText(id: string, token: string): Promise<void> {
  const request = { method: "DELETE", headers: headersFor(token) };
  const response = await fetch(addressOf(`/${encodeURIComponent(id)}`, token), request);
  if (!response.ok) throw new Error(detailOf(await response.text()));
}

function addressOf(path: string, token: string, name?: string): string {
  const query = new URLSearchParams({ ...(name && { name }), ...(token && { in: "library" }) });
  return `/api/texts${path}?${query}`;
}

function headersFor(token: string): Record<string, string> {
  return token ? { Authorization: `Bearer ${token}` } : {};
}

function detailOf(body: string): string {
  try {
    return (JSON.parse(body) as { detail?: string }).detail ?? "";
  } catch {
    return "";
  }
}
