import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AppDependencies } from "../../src/http/app.ts";
import { createTestApp } from "./http-server.ts";
import { type ListeningServer, listen } from "./listening-server.ts";
import { draftLibrary, scriptedConversation } from "./scripted-conversation.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const widgetFolder = join(root, "dist/widget");

/** Another origin that embeds the widget, and the server that it comes from. */
export interface WidgetSite {
  /** Where Opcite answers. */
  readonly opcite: string;
  /** The site that embeds it. */
  readonly origin: string;
  /** Serves a page on the site under `path`; HOST in it becomes Opcite's address. */
  addPage(path: string, html: string, headers?: Readonly<Record<string, string>>): string;
  /** Serves a file of `examples/` with the address in its snippet replaced. */
  addExample(name: string): Promise<string>;
  /** What was built. */
  readonly widgetFolder: string;
  /** Where readers' feedback is written. */
  readonly feedbackFile: string;
  stopOpcite(): Promise<void>;
  startOpcite(): Promise<void>;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = { html: "text/html; charset=utf-8", js: "text/javascript" };

/** Starts both servers, with the widget that was built; `changes` replace dependencies of the app. */
export async function startWidgetSite(changes: Partial<AppDependencies> = {}): Promise<WidgetSite> {
  const folder = await mkdtemp(join(tmpdir(), "opcite-widget-"));
  const feedbackFile = join(folder, "feedback.jsonl");
  const pages = new Map<string, { body: string; headers: Readonly<Record<string, string>> }>();
  const site = await listen((request, response) => {
    const path = new URL(request.url ?? "/", "http://site").pathname;
    const page = pages.get(path);
    const type = types[path.split(".").at(-1) ?? ""] ?? "text/html; charset=utf-8";
    response
      .writeHead(page ? 200 : path === "/favicon.ico" ? 204 : 404, { "Content-Type": type, ...page?.headers })
      .end(page?.body);
  });
  const app = createTestApp({
    product: () => ({ ask: scriptedConversation, library: draftLibrary }),
    allowedOrigins: [site.url],
    feedbackFile,
    log: (line) => console.error(line),
    ...changes,
  });
  let opcite: ListeningServer = await listen(app);
  const { url, port } = opcite;
  const addPage: WidgetSite["addPage"] = (path, html, headers = {}) => {
    pages.set(path, {
      body: html.replaceAll("https://opcite.example", url).replaceAll("HOST", url),
      headers,
    });
    return site.url + path;
  };
  return {
    opcite: url,
    origin: site.url,
    feedbackFile,
    widgetFolder,
    addPage,
    addExample: async (name) => addPage(`/${name}`, await readFile(join(root, "examples", name), "utf8")),
    stopOpcite: () => opcite.close(),
    startOpcite: async () => {
      opcite = await listen(app, port);
    },
    close: async () => {
      await Promise.all([opcite.close(), site.close()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
