// `npm run size`: what a reader downloads, gzipped, and whether it keeps to the budget.
// `npm run size -- --others`: the same for other chat widgets, installed from npm into a temporary folder.
import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { buildWidget } from "./build-widget.mjs";

const budget = { loader: 5, all: 30 };

/**
 * What a site loads that embeds them as their documentation says: the published bundle, or, where there is none, the
 * package's entry with what it imports at once, without the `peers` that the site is expected to have.
 */
const others = [
  { name: "deep-chat", files: ["dist/deepChat.bundle.js"] },
  { name: "@typebot.io/js", files: ["dist/web.js"] },
  { name: "flowise-embed", files: ["dist/web.js"] },
  {
    name: "@carbon/ai-chat",
    entry: "dist/es/aiChatEntry.js",
    peers: ["react", "react-dom", "@carbon/web-components"],
  },
  { name: "@n8n/chat", files: ["dist/chat.bundle.es.js"] },
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
    await mkdir(place);
    await writeFile(join(place, "package.json"), '{ "private": true }');
    rows.push(await (other.files ? measureFiles(place, other) : measureEntry(place, other)));
  }
  await rm(folder, { recursive: true });
  return rows;
}

async function measureFiles(place, { name, files }) {
  runNpm(place, "pack", name);
  const [archive] = (await readdir(place)).filter((file) => file.endsWith(".tgz"));
  spawnSync("tar", ["xzf", archive], { cwd: place });
  const { version } = JSON.parse(await readFile(join(place, "package/package.json"), "utf8"));
  const contents = await Promise.all(files.map((file) => readFile(join(place, "package", file))));
  return [name, version, kilobytes(sumOfSizes(contents))];
}

async function measureEntry(place, { name, entry, peers }) {
  runNpm(place, "install", "--no-audit", "--no-fund", "--ignore-scripts", name, ...peers);
  const home = join(place, "node_modules", name);
  const { version } = JSON.parse(await readFile(join(home, "package.json"), "utf8"));
  const { build } = await import("esbuild");
  const { outputFiles, metafile } = await build({
    absWorkingDir: place,
    entryPoints: { entry: join(home, entry) },
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    outdir: join(place, "out"),
    external: peers.flatMap((peer) => [peer, `${peer}/*`]),
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const atOnce = filesAtOnce(metafile.outputs, "out/entry.js");
  const contents = outputFiles
    .filter(({ path }) => atOnce.has(relative(place, path)))
    .map((file) => file.contents);
  return [`${name} (without ${peers.join(", ")})`, version, kilobytes(sumOfSizes(contents))];
}

/** The file and what it imports statically, directly or not. */
function filesAtOnce(outputs, file, seen = new Set()) {
  if (seen.has(file) || !outputs[file]) return seen;
  seen.add(file);
  for (const { path, kind } of outputs[file].imports) {
    if (kind === "import-statement") filesAtOnce(outputs, path, seen);
  }
  return seen;
}

function runNpm(place, ...parts) {
  const { status, stderr } = spawnSync("npm", [...parts, "--loglevel=error"], {
    cwd: place,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`npm ${parts.join(" ")}: ${stderr}`);
}

function sumOfSizes(files) {
  return files.reduce((sum, contents) => sum + gzipSize(contents), 0);
}

function gzipSize(contents) {
  return gzipSync(contents, { level: 9 }).length;
}

/** In thousands of bytes, as bandwidth is counted. */
function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1);
}

function printTable([head, ...rows]) {
  console.log(`| ${head.join(" | ")} |\n|${" --- |".repeat(head.length)}`);
  for (const row of rows) console.log(`| ${row.join(" | ")} |`);
  console.log();
}
