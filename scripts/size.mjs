// `npm run size`: what a reader downloads, gzipped, and whether it keeps to the budget.
// `npm run size -- --others`: the same for other chat widgets, installed from npm into a temporary folder.
import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildWidget } from "./build-widget.mjs";

const budget = { loader: 5, all: 30 };

/**
 * Each as its documentation embeds it, everything that it loads at once bundled and minified. `peers` are installed
 * and left out of the bundle, for a site that uses them has them anyway.
 */
const others = [
  { name: "deep-chat", entry: 'import "deep-chat";' },
  {
    name: "@n8n/chat",
    entry: 'import { createChat } from "@n8n/chat"; import "@n8n/chat/style.css"; createChat({});',
  },
  { name: "@typebot.io/js", entry: 'import Typebot from "@typebot.io/js"; Typebot.initBubble({});' },
  { name: "flowise-embed", entry: 'import Chatbot from "flowise-embed"; Chatbot.init({});' },
  {
    name: "@carbon/ai-chat",
    entry: 'import { ChatContainer } from "@carbon/ai-chat"; console.log(ChatContainer);',
    peers: ["react", "react-dom"],
  },
];

const own = await measureOwn();
printTable([
  ["what", "version", "gzip, kB"],
  ["loader (before it is opened)", own.version, kilobytes(own.loader)],
  ["conversation, six languages (on opening)", own.version, kilobytes(own.conversation)],
  ["everything", own.version, kilobytes(own.loader + own.conversation)],
]);
if (process.argv.includes("--others"))
  printTable([["what", "version", "gzip, kB"], ...(await measureOthers())]);
if (own.loader > budget.loader * 1000 || own.loader + own.conversation > budget.all * 1000) {
  console.error(`Over the budget: loader ${budget.loader} kB, everything ${budget.all} kB.`);
  process.exitCode = 1;
}

async function measureOwn() {
  const folder = await mkdtemp(join(tmpdir(), "opcite-size-"));
  const { version, files } = await buildWidget(folder);
  const conversation = files.find(({ name }) => name.startsWith("widget-conversation-"));
  const sizes = {
    version,
    loader: gzipSize(await readFile(join(folder, "widget.js"))),
    conversation: gzipSize(await readFile(join(folder, conversation.name))),
  };
  await rm(folder, { recursive: true });
  return sizes;
}

async function measureOthers() {
  const folder = await mkdtemp(join(tmpdir(), "opcite-others-"));
  const rows = [];
  for (const other of others) {
    const place = join(folder, other.name.replace(/\W+/g, "-"));
    rows.push(
      await measureOther(place, other).catch((error) => [
        other.name,
        "",
        `not measured: ${firstLine(error)}`,
      ]),
    );
  }
  await rm(folder, { recursive: true });
  return rows;
}

async function measureOther(place, { name, entry, peers = [] }) {
  await mkdir(place);
  await writeFile(join(place, "package.json"), '{ "private": true }');
  await writeFile(join(place, "entry.js"), entry);
  const install = [
    "install",
    "--no-audit",
    "--no-fund",
    "--ignore-scripts",
    "--loglevel=error",
    name,
    ...peers,
  ];
  const { status, stderr } = spawnSync("npm", install, { cwd: place, encoding: "utf8", timeout: 240_000 });
  if (status !== 0) throw new Error(stderr || "npm install failed");
  const { version } = JSON.parse(await readFile(join(place, "node_modules", name, "package.json"), "utf8"));
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [join(place, "entry.js")],
    bundle: true,
    minify: true,
    format: "esm",
    splitting: false,
    platform: "browser",
    outdir: place,
    external: peers.flatMap((peer) => [peer, `${peer}/*`]),
    loader: { ".woff": "empty", ".woff2": "empty", ".ttf": "empty", ".svg": "empty", ".png": "empty" },
    write: false,
    logLevel: "silent",
  });
  const total = outputFiles.reduce((sum, { contents }) => sum + gzipSize(contents), 0);
  return [`${name}${peers.length > 0 ? ` without ${peers.join(", ")}` : ""}`, version, kilobytes(total)];
}

function gzipSize(contents) {
  return gzipSync(contents, { level: 9 }).length;
}

/** In thousands of bytes, as bandwidth is counted. */
function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1);
}

function firstLine(error) {
  return String(error.message ?? error).split("\n")[0];
}

function printTable([head, ...rows]) {
  console.log(`| ${head.join(" | ")} |\n|${" --- |".repeat(head.length)}`);
  for (const row of rows) console.log(`| ${row.join(" | ")} |`);
  console.log();
}
